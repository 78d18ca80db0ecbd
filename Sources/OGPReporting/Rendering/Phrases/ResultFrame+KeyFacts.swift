import Findings
import OGPJoining
import OGPModel
import OGPScoring

extension ResultFrame {
    /// The facts that every document states: the day, the data, the sources, the method, the selection, what was left out.
    func keyFacts(judgedOn: CivilDate?) -> [KeyFact] {
        var facts = [KeyFact("As of", ["\(words: asOf.description)"])]
        if let judgedOn {
            let reason = judgedOn == asOf ? "" : ", the day up to which the data speak"
            facts.append(KeyFact("Delivery judged on", ["\(words: judgedOn.description)\(words: reason)"]))
        }
        facts.append(KeyFact(inputs.count == 1 ? "Source" : "Sources", inputs.map(source)))
        facts.append(KeyFact("Data speak up to", inputs.map(dataDay)))
        facts.append(KeyFact("Selected", [selectionWords]))
        facts += [acceptedFact, referencesFact].compactMap { $0 }
        facts.append(KeyFact("Left out for privacy", [withheldWords]))
        facts.append(KeyFact("Method", ["\(words: method.id), version \(words: method.version)"]))
        return facts
    }

    private func source(_ input: InputRecord) -> Passage {
        var generation = input.generation.isEmpty ? Passage() : ", generation \(words: input.generation)"
        if input.isPartial { generation += "; some of it could not be read" }
        let records = input.records == input.commitments ? "" : " in \(CountedNoun("record").counted(input.records))"
        let count: Passage = "\(words: CountedNoun.commitment.counted(input.commitments))\(words: records)"
        let hash: Passage = input.sha256.map { "SHA-256 \(code: $0)" } ?? "no hash was made of it"
        return "\(data: input.file): \(count), format \(words: input.format)\(generation); \(hash)"
    }

    private func dataDay(_ input: InputRecord) -> Passage {
        let file: Passage = inputs.count == 1 ? "" : "\(data: input.file): "
        guard let day = input.dataDay.day else {
            return "\(file)not known: neither the source nor whoever made this document says"
        }
        switch input.dataDay.basis {
        case .declared: return "\(file)\(words: day.description), as declared by whoever made this document"
        case .derived, .unknown:
            let evidence = input.dataDay.evidence
            let from: Passage =
                evidence.isEmpty ? "from the data" : "from the newest date in the data: \(words: evidence)"
            return "\(file)\(words: day.description), derived \(from)"
        }
    }

    /// What was selected, in the words of the options.
    var selectionWords: Passage {
        if selection.parts.isEmpty { return "everything in the \(words: inputs.count == 1 ? "source" : "sources")" }
        let current = selection.isCurrent ? " (each member's plan in force, otherwise the latest in the data)" : ""
        return "\(data: selection.words)\(words: current)"
    }

    private var withheldWords: Passage {
        guard !withheld.isEmpty else { return "no contact detail was left out" }
        let kinds = CompletionPhrase.list([
            (withheld.emailAddresses, withheld.emailAddresses == 1 ? "e-mail address" : "e-mail addresses"),
            (withheld.telephoneNumbers, withheld.telephoneNumbers == 1 ? "telephone number" : "telephone numbers"),
            (
                withheld.credentials,
                withheld.credentials == 1 ? "name or password in a link" : "names or passwords in links"
            ),
        ])
        return "\(words: kinds)"
    }

    /// What was found wrong while reading, a line for each source, and how to see it.
    var dataQuality: [Passage] {
        inputs.map { input in
            let counts = CompletionPhrase.list([
                (input.findings.count(.error), input.findings.count(.error) == 1 ? "error" : "errors"),
                (input.findings.count(.warning), input.findings.count(.warning) == 1 ? "warning" : "warnings"),
                (input.findings.count(.note), input.findings.count(.note) == 1 ? "note" : "notes"),
            ])
            let partial =
                input.isPartial ? " Some of the file could not be read; what this document says rests on the rest." : ""
            return counts.isEmpty
                ? "\(data: input.file): nothing was found wrong while reading.\(words: partial)"
                : """
                \(data: input.file): \(words: counts). The command \(code: "ogp check") lists each with its row, its \
                column and how to mend it.\(words: partial)
                """
        }
    }
}
