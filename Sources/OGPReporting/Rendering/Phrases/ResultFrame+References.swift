import OGPModel

extension ResultFrame {
    /// Which themes count although no tag says so, and who accepted them; `nil` where none were to be accepted.
    var acceptedFact: KeyFact? {
        guard let accepted else { return nil }
        let themes = CountedNoun("theme of a commitment", plural: "themes of commitments")
        var lines: [Passage] = []
        if selection.acceptsSuggestions {
            let count = themes.counted(accepted.fromSuggestions)
            lines.append("\(words: count), as suggested from the text; whoever made this document accepted them all")
        }
        let files = references.filter { $0.option == "decisions" }.map(\.file)
        if !files.isEmpty || accepted.fromDecisions > 0 {
            let names = files.isEmpty ? Passage() : " in \(data: files.joined(separator: ", "))"
            let people = accepted.persons
            let who: Passage =
                accepted.fromDecisions == 0
                ? "" : people.isEmpty ? ", by nobody named there" : ", by \(data: people.joined(separator: ", "))"
            lines.append("\(words: themes.counted(accepted.fromDecisions)), as decided\(names)\(who)")
        }
        return lines.isEmpty ? nil : KeyFact("Counted beside the tags", lines)
    }

    /// The files that the result rests on beside its inputs; `nil` where there are none.
    var referencesFact: KeyFact? {
        if references.isEmpty { return nil }
        return KeyFact(
            "Also used",
            references.map { reference in
                let hash: Passage = reference.sha256.map { "SHA-256 \(code: $0)" } ?? "no hash was made of it"
                return "\(code: "--" + reference.option) \(data: reference.file): \(hash)"
            })
    }
}
