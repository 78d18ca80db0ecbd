import OGPModel
import OGPScoring

/// The reasoned response to the contributions on plans, ready for any writer.
struct ReasonedResponseDocument {
    private let report: ReasonedResponseReport
    private(set) var document: ReadyDocument

    init(_ report: ReasonedResponseReport) {
        self.report = report
        let name = report.title.isEmpty ? report.plan.text : report.title
        let of = report.member.isEmpty ? Passage() : " of \(data: report.member)"
        document = ReadyDocument(
            title: "Reasoned response: \(data: name)\(of), as of \(words: report.asOf.description)")
        addOpening()
        addGroups()
        addTakenUp()
        addGeneral()
        addContributions()
        addMethod()
    }

    private func anchor(_ name: String) -> String { "\(report.plan.text.lowercased())-\(name)" }

    private static let contribution = CountedNoun("contribution")

    private mutating func addOpening() {
        let total = report.total
        if total.contributions == 0 {
            document.blocks.append(.paragraph("No contribution is recorded. That does not say that there was none."))
        } else {
            let noun = Self.contribution.form(for: total.contributions)
            document.blocks.append(
                .paragraph(
                    """
                    \(total.answered) of \(total.contributions) \(words: noun) answered; \(total.changes) changed the plan, as \
                    far as the responses say so.
                    """))
        }
        let periods = report.inputPeriods.map { period -> Passage in
            let (from, until) = (period.opens.words, period.closes.words)
            return """
                Inputs: \(data: period.title.isEmpty ? "a period without a title" : period.title), \
                \(data: from.isEmpty ? "first day not stated" : from) to \(data: until.isEmpty ? "last day not stated" : until)
                """
        }
        if !periods.isEmpty { document.blocks.append(.list(periods)) }
    }

    private mutating func addGroups() {
        if report.contributions.isEmpty { return }
        var table = ReadyTable(
            id: anchor("groups"), caption: "Contributions by group, and what became of them",
            columns: [.words("Group")] + Self.measures.map { .numbers($0) })
        let rows = report.groups.map { (Passage(words: $0.group.words), $0.tally) }
        table.rows = rows.map(Self.row)
        if rows.count > 1 { table.rows.append(Self.row("All", report.total)) }
        document.blocks.append(.heading(2, id: anchor("by-group"), "By group"))
        document.blocks.append(.table(table.droppingIdleColumns(["Not said", "Noted", "In part"])))
    }

    private static let measures = [
        "Contributions", "Answered", "Taken up", "In part", "Not taken up", "Noted", "Not said", "Unanswered",
    ]

    private static func row(_ name: Passage, _ tally: ConsultationTally) -> [Passage] {
        let outcomes: [ReasonedResponse.Outcome] = [.accepted, .partlyAccepted, .rejected, .noted, .unknown]
        return [name, Passage(tally.contributions), Passage(tally.answered)]
            + outcomes.map { Passage(tally.outcomes[$0] ?? 0) } + [Passage(tally.unanswered)]
    }

    private mutating func addTakenUp() {
        let changed = report.contributions.flatMap { contribution in
            contribution.responses.filter { !$0.change.isEmpty }.map { (contribution, $0) }
        }
        if changed.isEmpty { return }
        document.blocks.append(.heading(2, id: anchor("taken-up"), "What was changed in the plan"))
        document.blocks.append(
            .list(changed.map { "\(data: $0.1.change) (\(Self.name(of: $0.0)), \(words: $0.0.group.words))" }))
    }

    private mutating func addGeneral() {
        if report.responses.isEmpty { return }
        document.blocks.append(.heading(2, id: anchor("together"), "Response to all contributions"))
        for response in report.responses { add(response) }
    }

    private mutating func addContributions() {
        for (group, _) in report.groups {
            document.blocks.append(.heading(2, id: anchor(group.rawValue), LabelWords.capitalised(group.words)))
            for contribution in report.contributions where contribution.group == group { add(contribution) }
        }
    }

    private mutating func add(_ contribution: Contribution) {
        let date = contribution.date.words
        var line = Self.name(of: contribution)
        line += date.isEmpty ? ", no day stated" : ", \(data: date)"
        if !contribution.author.isEmpty { line += ", \(data: contribution.author)" }
        if let commitment = contribution.commitment { line += ", on \(code: commitment.text)" }
        document.blocks.append(.entry(line))
        document.blocks.append(.quotation(contribution.text.isEmpty ? "(no text)" : contribution.text))
        if contribution.responses.isEmpty { document.blocks.append(.paragraph("Not answered.")) }
        for response in contribution.responses { add(response) }
    }

    private mutating func add(_ response: ReasonedResponse) {
        var line: Passage = "\(strong: response.outcome.words)"
        let date = response.date.words
        line += date.isEmpty ? " (no day stated)" : " (\(data: date))"
        if !response.attribution.by.isEmpty { line += ", \(data: response.attribution.by)" }
        line += ": "
        line += response.text.isEmpty ? "no reasons are recorded." : Passage(data: response.text)
        if !response.change.isEmpty { line += " Changed: \(data: response.change)" }
        for piece in response.evidence where !piece.link.isEmpty { line += " \(data: piece.link)" }
        document.blocks.append(.paragraph(line))
    }

    private static func name(of contribution: Contribution) -> Passage {
        contribution.id.isEmpty ? "Contribution without an id" : "\(code: contribution.id)"
    }

    private mutating func addMethod() {
        document.blocks.append(.heading(2, id: anchor("method"), "How this was made"))
        var notes: [Passage] = [
            """
            What became of a contribution is what its latest response with a decision says. Nothing is judged here: whether a response \
            is a good one is for its readers.
            """,
            """
            People should stand here by role or pseudonym. Unless private data were asked for, what looks like the name of a member of \
            the public is left out, as are addresses and telephone numbers.
            """,
        ]
        if report.later > 0 {
            notes.append("\(report.later) dated after \(words: report.asOf.description) do not count.")
        }
        document.blocks.append(.list(notes))
    }
}

extension ReasonedResponse.Outcome {
    /// What became of a contribution, in words.
    var words: String {
        switch self {
        case .accepted: "Taken up"
        case .partlyAccepted: "Taken up in part"
        case .rejected: "Not taken up"
        case .noted: "Noted"
        case .unknown: "Answered"
        }
    }
}
