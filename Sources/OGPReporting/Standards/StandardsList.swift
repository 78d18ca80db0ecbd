public import OGPCatalogues
import OGPModel

/// Lists the editions of the standards with their requirements.
public enum StandardsList {
    /// The JSON document's schema id.
    public static let schema = "ogp.standards-list.v1"

    /// The list for the terminal.
    public static func text(_ standards: StandardsCatalogue, layout: TextLayout) -> String {
        var text = ""
        for edition in standards.editions {
            let until = edition.validity.until.map { " to \($0)" } ?? ""
            text += layout.line("\(edition.id): \(edition.title)", .heading)
            text += layout.paragraph("For plans from \(edition.validity.from)\(until).", first: "  ")
            var table = TextTable([
                TextColumn("id"), TextColumn("requirement"), TextColumn("tier"), TextColumn("wording"),
            ])
            for item in edition.requirements {
                table.addRow([
                    TextCell(item.id), TextCell(item.title), TextCell(item.tier),
                    TextCell(item.basis.confidence.rawValue),
                ])
            }
            text += table.text(layout) + "\n"
        }
        text += rules(standards, layout)
        return text
            + layout.paragraph("`ogp standards show ID` says what an edition, a requirement or a rule asks for.")
    }

    /// The rules beside the requirements, each with the name by which it is shown.
    private static func rules(_ standards: StandardsCatalogue, _ layout: TextLayout) -> String {
        var table = TextTable([TextColumn("id"), TextColumn("plans"), TextColumn("what"), TextColumn("wording")])
        for rule in NamedRule.all(standards) {
            table.addRow([
                TextCell(rule.names[0]), TextCell(rule.validity?.years ?? "all"), TextCell(rule.text),
                TextCell(rule.basis.confidence.rawValue),
            ])
        }
        return layout.line("Public influence, contrary to process and delivery", .heading) + table.text(layout) + "\n"
    }

    /// The table.
    public static func table(_ standards: StandardsCatalogue, style: CSVStyle = .machine) -> CSVRowWriter {
        var csv = CSVRowWriter(style)
        csv.row(["edition", "id", "title", "tier", "phases", "text", "confidence", "source", "evidence"])
        for edition in standards.editions {
            for item in edition.requirements {
                csv.row([
                    edition.id, item.id, item.title, item.tier, item.phases.map(\.rawValue).joined(separator: "; "),
                    item.text, item.basis.confidence.rawValue, item.basis.source.title,
                    item.evidence.joined(separator: "; "),
                ])
            }
        }
        return csv
    }

    /// The JSON document of some editions and of rules beside their requirements.
    public static func document(
        _ editions: [StandardsEdition], rules: [NamedRule], version: String, frame: ResultFrame
    ) -> JSONWriter {
        var json = JSONWriter(.pretty)
        json.document(schema: schema, frame: frame) { json in
            json.member("version", version)
            json.array(
                "editions",
                { json in
                    for edition in editions { json.object { write(edition, &$0) } }
                })
            json.array(
                "rules",
                { json in
                    for rule in rules { json.object { write(rule, &$0) } }
                })
        }
        return json
    }

    private static func write(_ rule: NamedRule, _ json: inout JSONWriter) {
        json.member("id", rule.names[0])
        json.member("kind", rule.kind.rawValue)
        json.member("title", rule.title)
        json.member("from", orNull: rule.validity?.from.description)
        json.member("until", orNull: rule.validity?.until?.description)
        json.member("text", rule.text)
        json.member("confidence", rule.basis.confidence.rawValue)
        write(rule.basis.source, &json)
        json.member("note", orNull: rule.note.isEmpty ? nil : rule.note)
    }

    private static func write(_ source: StandardsSource, _ json: inout JSONWriter) {
        json.object("source") { json in
            json.member("title", source.title)
            json.member("url", orNull: source.url.isEmpty ? nil : source.url)
        }
    }

    private static func write(_ edition: StandardsEdition, _ json: inout JSONWriter) {
        json.member("id", edition.id)
        json.member("title", edition.title)
        json.member("level", edition.level.rawValue)
        json.member("from", edition.validity.from.description)
        json.member("until", orNull: edition.validity.until?.description)
        json.array(
            "requirements",
            { json in
                for item in edition.requirements { json.object { write(item, &$0) } }
            })
    }

    private static func write(_ item: StandardsRequirement, _ json: inout JSONWriter) {
        json.member("id", item.id)
        json.member("tier", item.tier)
        json.member("title", item.title)
        json.member("text", item.text)
        json.member("phases", item.phases.map(\.rawValue))
        json.member("confidence", item.basis.confidence.rawValue)
        write(item.basis.source, &json)
        json.member("rules", item.rules.map(\.words))
        json.member("wouldShow", item.evidence)
        json.member("note", orNull: item.note.isEmpty ? nil : item.note)
    }
}
