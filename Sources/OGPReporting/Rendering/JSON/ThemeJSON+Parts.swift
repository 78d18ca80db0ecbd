import OGPCatalogues

extension ThemeJSON {
    /// Links, instruments, sample and examples of a theme.
    static func body(_ theme: Theme, _ catalogue: ThemeCatalogue, _ json: inout JSONWriter) {
        json.array("tags") { json in
            for link in theme.tags { json.object { write(link, &$0) } }
        }
        json.array("links") { json in
            for link in theme.links { json.object { write(link, catalogue, &$0) } }
        }
        json.member("otherGoals", theme.otherGoals)
        json.array("instruments") { json in
            for instrument in theme.instruments.compactMap(catalogue.instrument) {
                json.object { write(instrument, &$0) }
            }
        }
        if let facets = theme.facets {
            json.object("facets") { json in
                json.member("source", facets.source)
                json.member("items", facets.items)
            }
        }
        if let sample = theme.sample {
            json.object("sample") { json in
                json.member("text", sample.text)
                json.member("basis", sample.basis.rawValue)
            }
        }
        json.array("examples") { json in
            for example in theme.examples { json.object { write(example, &$0) } }
        }
    }

    /// A check with its question.
    static func write(_ check: SafeguardCheck, _ language: PageLanguage, _ json: inout JSONWriter) {
        json.member("id", check.id)
        json.member("kind", check.kind.rawValue)
        json.member("weight", check.weight.rawValue)
        json.member("question", check.question(language.rawValue))
        json.member("answeredBy", check.answeredBy)
        json.member("source", check.source)
        json.member("confidence", check.confidence.rawValue)
    }

    private static func write(_ link: TagLink, _ json: inout JSONWriter) {
        json.member("tag", link.tag)
        json.member("vocabularies", link.vocabularies)
        json.member("strength", link.strength.rawValue)
        json.member("counts", link.strength.counts)
    }

    private static func write(_ link: ThemeLink, _ catalogue: ThemeCatalogue, _ json: inout JSONWriter) {
        let item = catalogue.framework(link.framework)?.item(link.item)
        json.member("framework", link.framework)
        json.member("item", link.item)
        json.member("name", item?.name("en") ?? link.item)
        json.member("strength", link.strength.rawValue)
        json.member("confidence", (item?.confidence ?? .unverified).rawValue)
    }

    private static func write(_ instrument: Instrument, _ json: inout JSONWriter) {
        json.member("id", instrument.id)
        json.member("name", instrument.name)
        json.member("year", orNull: instrument.year)
        json.member("date", orNull: instrument.date)
        json.member("kind", instrument.kind)
        json.member("citation", instrument.citation)
        json.member("standing", instrument.standing)
        json.member("aliases", instrument.aliases)
        json.member("source", instrument.source)
        json.member("confidence", instrument.confidence.rawValue)
    }

    private static func write(_ example: ThemeExample, _ json: inout JSONWriter) {
        json.member("country", example.country)
        json.member("member", example.member)
        json.member("what", example.what)
        json.member("year", orNull: example.year)
        json.member("commitment", orNull: example.commitment)
        json.member("plan", orNull: example.plan)
        json.array("ratings") { json in
            for rating in example.ratings {
                json.object { json in
                    json.member("measure", rating.measure.rawValue)
                    json.member("value", rating.value)
                    json.member("by", rating.by)
                    json.member("source", rating.source)
                }
            }
        }
        json.member("listedBy", orNull: example.listedBy)
        json.member("asOf", orNull: example.asOf)
        json.member("source", example.source)
        json.member("confidence", example.confidence.rawValue)
    }
}

extension JSONWriter {
    /// Writes texts by their keys, in the order of the keys.
    mutating func texts(_ texts: [String: String]) {
        for key in texts.keys.sorted() { member(key, texts[key] ?? "") }
    }
}
