import OGPModel

/// Sectors, tags and policy markers of an activity as tags, in the source's words: code and vocabulary.
enum IATIAreas {
    /// The tags of an activity. A policy marker of significance 0 was looked at and does not apply.
    static func areas(_ activity: IATIActivity) -> PolicyAreas {
        var present: [String] = []
        var coded = 0
        for element in activity.element.children {
            let usual: String
            switch element.name {
            case "sector", "policy-marker": usual = "1"
            case "tag": usual = ""
            default: continue
            }
            guard let tag = tag(element, usualVocabulary: usual, language: activity.language) else { continue }
            coded += 1
            let isAbsent = element.name == "policy-marker" && element.attribute("significance") == "0"
            if !isAbsent, !present.contains(tag) { present.append(tag) }
        }
        return PolicyAreas(present: present, coded: coded, vocabulary: IATIFormat.id)
    }

    /// A tag such as `sector 99:1 Other`: what it is, its vocabulary, its code and its name.
    private static func tag(_ element: DocumentElement, usualVocabulary: String, language: String) -> String? {
        let code = element.attribute("code") ?? ""
        let name = IATINarratives([element], defaultLanguage: language).chosen
        if code.isEmpty, name.isEmpty { return nil }
        let stated = element.attribute("vocabulary") ?? ""
        let vocabulary = stated.isEmpty ? usualVocabulary : stated
        let place = [vocabulary, code].filter { !$0.isEmpty }.joined(separator: ":")
        return [element.name, place, name].filter { !$0.isEmpty }.joined(separator: " ")
    }
}
