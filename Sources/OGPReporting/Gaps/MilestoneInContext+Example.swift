import Findings
import OGPCatalogues
import OGPJoining
import OGPModel

extension MilestoneInContext {
    /// An invented milestone for a rule's examples: due in the middle of 2024, of a plan of 2023-2025, judged on 1 July 2024. The
    /// closure may add milestones to the commitment; they stand beside this one.
    static func example(
        judgedOn: String = "2024-07-01", asOf: String? = nil, start: String? = "2023-01-01",
        end: String? = "2024-06-30", isDivided: Bool = false, hasPlaceForEvidence: Bool = true,
        _ change: (inout Milestone, inout Commitment) -> Void = { _, _ in }
    ) -> MilestoneInContext {
        var milestone = Milestone.example("1.1", start: start, end: end)
        let item = CommitmentInContext.example(judgedOn: judgedOn, end: "2025-12-31") { commitment in
            commitment.start = .example("2023-01-01")
            commitment.submitted = 2023
            commitment.planEndYear = 2025
            commitment.ratings = CommitmentRatings()
            change(&milestone, &commitment)
            commitment.milestones.insert(milestone, at: 0)
        }
        var facts = PlanFacts(id: ActionPlanID("AP_EXA01"), member: .example, number: "1")
        facts.note(item.commitment)
        let parent = CommitmentInContext(
            item.commitment, start: item.start, end: item.end, plan: facts, judgedOn: item.judgedOn,
            hasPlaceForEvidence: hasPlaceForEvidence)
        return MilestoneInContext(
            milestone, of: parent, start: milestone.start.resolved(order: nil, basis: .none),
            end: milestone.end.resolved(order: nil, basis: .none), isDivided: isDivided,
            asOf: asOf.flatMap { CivilDate(iso: $0) } ?? item.judgedOn, parameters: GapParameters(),
            words: .example)
    }
}

extension EvidenceWords {
    /// The words of the examples: those that are built in.
    static let example: EvidenceWords = {
        do { return try .bundled() } catch { preconditionFailure("The words are built in and tested: \(error)") }
    }()
}

extension Milestone {
    /// An invented milestone.
    static func example(_ number: String, start: String? = nil, end: String? = nil) -> Milestone {
        Milestone(
            number: number, title: "Publish part \(number) of the register",
            start: start.map(DateReading.example) ?? DateReading(.notStated(text: "")),
            end: end.map(DateReading.example) ?? DateReading(.notStated(text: "")),
            source: SourcePosition(file: "example.csv", row: 3, line: 3))
    }
}

extension DateReading {
    /// A cell that names a day, or two days with "/" between them, which mean the days from the one to the other.
    static func example(_ text: String) -> DateReading {
        let days = text.split(separator: "/").compactMap { CivilDate(iso: $0) }
        guard let first = days.first, let last = days.last else { return DateReading(.notStated(text: text)) }
        return DateReading(
            .settled(
                Deadline(
                    text: text, earliest: first, latest: last, precision: first == last ? .day : .span, basis: .cell)))
    }

    /// Words without an end, such as "Ongoing".
    static func openExample(_ text: String) -> DateReading {
        DateReading(.settled(Deadline(text: text, earliest: nil, latest: nil, precision: .open, basis: .words)))
    }
}

extension Assessment {
    /// An invented statement.
    static func example(
        _ status: ReportedStatus?, _ date: String? = "2024-06-01", role: AssessorRole = .government,
        link: String? = nil, evidence: String? = nil, _ change: (inout Assessment) -> Void = { _ in }
    ) -> Assessment {
        var statement = Assessment(
            role: role, by: "", stage: .progress, date: date.flatMap { CivilDate(iso: $0) },
            status: status.map { .coded($0) } ?? .blank, said: "")
        if link != nil || evidence != nil { statement.evidence = [Evidence(link: link, text: evidence ?? "")] }
        change(&statement)
        return statement
    }
}
