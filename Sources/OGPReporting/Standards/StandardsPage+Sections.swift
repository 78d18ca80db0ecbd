import OGPCatalogues
import OGPModel
import OGPScoring

extension StandardsPage {
    /// The contributions, their responses and what was taken up.
    static func contributions(_ assessment: StandardsAssessment) -> Section {
        let tally = assessment.responses
        guard tally.contributions > 0 || tally.hasResponseToAll else { return Section(title: "", items: []) }
        var items: [Item] = []
        if tally.contributions > 0 {
            func were(_ count: Int) -> String { "\(CountPhrase.grouped(count)) \(count == 1 ? "was" : "were")" }
            var lines = ["\(were(tally.takenUp)) taken up whole or in part, \(were(tally.rejected)) not."]
            if tally.hasResponseToAll { lines.append("A response to all contributions together is published.") }
            if !tally.unanswered.isEmpty {
                lines.append("Without a response of their own: \(tally.unanswered.joined(separator: ", ")).")
            }
            let counts = CountPhrase(tally.answered, of: tally.contributions).textWithPercentage
            let have =
                tally.contributions == 1
                ? "contribution has a response of its own" : "contributions have a response of their own"
            items.append(Item(title: "\(counts) \(have)", lines: lines))
        } else {
            items.append(
                Item(title: "A response to all contributions is published; the contributions are not recorded"))
        }
        return Section(title: "Contributions and responses", items: items)
    }

    /// The level of influence in each phase.
    static func influence(_ assessment: StandardsAssessment) -> Section {
        Section(
            title: "Public influence",
            note: "The record shows at least what is named; Collaborate and Empower only the IRM can give.",
            items: assessment.influence.map { item in
                let stated = item.stated.map { LabelWords.words($0.label) }
                var lines: [String] = []
                if let stated { lines.append("The IRM gives: \(stated).") }
                lines.append(item.because)
                if let minimum = item.minimum {
                    lines.append("The minimum of its years is \(LabelWords.words(minimum.rawValue)).")
                }
                let level = item.level.map { LabelWords.words($0.rawValue) } ?? "not known"
                return Item(title: "\(item.phase.words): \(level)", lines: lines)
            })
    }

    /// Why the plan would or would not be contrary to process.
    static func contrary(_ assessment: StandardsAssessment) -> Section {
        Section(
            title: "Contrary to process?",
            note: assessment.contrary.reasons.isEmpty
                ? assessment.contrary.note : "This is the record's reading; OGP decides, on the IRM's assessment.",
            items: assessment.contrary.reasons.map { reason in
                Item(title: "\(reason.trigger): \(reason.outlook.word)", lines: [reason.text])
            } + secondInARow(assessment.contrary))
    }

    /// The letters on the process that the record holds.
    static func letters(_ assessment: StandardsAssessment) -> Section {
        Section(
            title: "Letters of OGP",
            items: assessment.record.letters.map { letter in
                let day = letter.date.isNotStated ? "no day" : letter.date.text
                let links = letter.evidence.filter { !$0.link.isEmpty }.map { Link(words: $0.link, address: $0.link) }
                return Item(
                    title: "\(day): \(letter.kind.words)", lines: letter.text.isEmpty ? [] : [letter.text], links: links
                )
            })
    }

    /// What follows from the plan before.
    private static func secondInARow(_ contrary: ContraryOutlook) -> [Item] {
        guard let earlier = contrary.earlier else { return [] }
        let state = earlier.outlook == .yes ? "is contrary to process on its record" : "is at risk too on its record"
        return [
            Item(
                title: "two plans in a row: \(contrary.secondInARow.word)",
                lines: [
                    "The plan before it, \(earlier.plan), \(state). "
                        + "Two plans in a row contrary to process bring the member under procedural review."
                ])
        ]
    }

    /// What the repository should hold.
    static func checklist(_ assessment: StandardsAssessment) -> Section {
        Section(
            title: "Repository checklist",
            items: RepositoryChecklist.items(assessment).map { item in
                Item(
                    title: "\(item.isThere ? "[x]" : "[ ]") \(item.title)",
                    lines: item.detail.isEmpty ? [] : [item.detail])
            })
    }

    /// What is due later, by others too.
    static func later(_ assessment: StandardsAssessment) -> Section {
        Section(
            title: "Later dates",
            items: assessment.laterObligations.map { item in
                Item(
                    title: "\(item.date): \(item.title) (\(item.owner.words))",
                    lines: item.requirement.isEmpty ? [item.text] : [])
            })
    }

    /// Which wordings are not confirmed.
    static func caution(_ assessment: StandardsAssessment) -> Section {
        let unconfirmed = assessment.requirements.filter { $0.requirement.basis.confidence == .unconfirmed }
        var notes: [String] = []
        if let note = assessment.edition?.note, !note.isEmpty { notes.append(note) }
        if !unconfirmed.isEmpty {
            let ids = unconfirmed.map(\.requirement.id).joined(separator: ", ")
            notes.append(
                "The wording of \(ids) is held from memory and to be confirmed with OGP: on our own reading these can "
                    + "put a plan at risk, but never make it contrary to process.")
        }
        return Section(title: "How sure this is", note: notes.joined(separator: " "), items: [])
    }
}

extension StandardsAssessment {
    /// What is due after the next day of each requirement, and what belongs to none.
    var laterObligations: [ProcessObligation] {
        let due = Set(requirements.compactMap(\.nextDue))
        return obligations.filter { $0.requirement.isEmpty || !due.contains($0.date) }
    }
}

extension ProcessLetter.Kind {
    /// What the letter says.
    fileprivate var words: String {
        switch self {
        case .contraryToProcess: "the member acted contrary to process"
        case .proceduralReview: "the member is under procedural review"
        case .warning: "a reminder or warning"
        case .other: "another letter"
        }
    }
}
