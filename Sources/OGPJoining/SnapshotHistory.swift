public import Findings
public import OGPModel

/// Several dated reports on one plan: the latest that is not after a day counts, and what the earlier ones say is its history.
///
/// It gathers a few bytes per statement, in any order of the inputs.
public struct SnapshotHistory: Sendable {
    /// One report.
    private struct Report: Sendable {
        let input: Int
        let plan: ActionPlanID?
        let day: CivilDate
        let name: String
    }

    private struct Key: Hashable {
        let input: Int
        let commitment: CommitmentID
        let milestone: String?
    }

    private var reports: [Report] = []
    private var statements: [Key: [Assessment]] = [:]
    private var places: [Int: [CommitmentID: SourcePosition]] = [:]

    /// No reports.
    public init() {}

    /// Notes that an input is a report on a plan as of a day. Reports of one day are ordered by their names.
    public mutating func note(input: Int, plan: ActionPlanID?, day: CivilDate, name: String) {
        reports.append(Report(input: input, plan: plan, day: day, name: name))
    }

    /// Notes what a report says of one commitment and its milestones.
    public mutating func note(_ commitment: Commitment, input: Int) {
        places[input, default: [:]][commitment.id] = commitment.source
        let key = Key(input: input, commitment: commitment.id, milestone: nil)
        if !commitment.assessments.isEmpty { statements[key, default: []] += commitment.assessments }
        for milestone in commitment.milestones where !milestone.assessments.isEmpty {
            let key = Key(input: input, commitment: commitment.id, milestone: milestone.historyKey)
            statements[key, default: []] += milestone.assessments
        }
    }

    /// The inputs that a later report on the same plan replaces, or that speak of a time after the day asked for.
    public func replaced(asOf day: CivilDate) -> Set<Int> {
        Set(reports.map(\.input)).subtracting(counting(asOf: day).map(\.input))
    }

    /// The report that counts of each plan.
    private func counting(asOf day: CivilDate) -> [Report] {
        Dictionary(grouping: reports, by: \.plan).values
            .compactMap { group in group.filter { $0.day <= day }.max { Self.isBefore($0, $1) } }
            .sorted { $0.input < $1.input }
    }

    /// Reports what the reports on one plan show beside each other: commitments that the latest no longer has, and two
    /// reports of one day.
    public func review<Sink: FindingSink>(asOf day: CivilDate, _ sink: inout Sink) {
        for latest in counting(asOf: day) {
            let earlier = reports.filter { $0.plan == latest.plan && Self.isBefore($0, latest) }
                .sorted { Self.isBefore($0, $1) }
            reportDropped(latest, earlier, &sink)
            for (report, next) in zip(earlier, earlier.dropFirst() + [latest]) where report.day == next.day {
                sink.report(
                    .sameDay,
                    Finding(
                        .sameDay,
                        "\(report.name) and \(next.name) both describe \(report.day); the order of their names decides.",
                        at: SourcePosition(file: next.name), value: report.day.description))
            }
        }
    }

    private func reportDropped<Sink: FindingSink>(_ latest: Report, _ earlier: [Report], _ sink: inout Sink) {
        var last: [CommitmentID: SourcePosition] = [:]
        for report in earlier { last.merge(places[report.input] ?? [:]) { $1 } }
        for id in last.keys.sorted() where places[latest.input]?[id] == nil {
            guard let place = last[id] else { continue }
            sink.report(
                .droppedCommitment,
                Finding(
                    .droppedCommitment,
                    "\(id) stands in \(place.file) and no longer in \(latest.name), the latest report; it is not counted.",
                    at: place, value: id.text, commitment: id.text))
        }
    }

    /// The commitment of a report with what earlier reports on its plan say, in the order of time.
    public func withHistory(_ commitment: Commitment, input: Int) -> Commitment {
        let earlier = reportsBefore(input)
        if earlier.isEmpty { return commitment }
        var commitment = commitment
        commitment.assessments = past(of: commitment.id, nil, earlier) + commitment.assessments
        for index in commitment.milestones.indices {
            let key = commitment.milestones[index].historyKey
            commitment.milestones[index].assessments =
                past(of: commitment.id, key, earlier) + commitment.milestones[index].assessments
        }
        return commitment
    }

    private func reportsBefore(_ input: Int) -> [Report] {
        guard let own = reports.first(where: { $0.input == input }) else { return [] }
        return reports.filter { $0.plan == own.plan && Self.isBefore($0, own) }.sorted { Self.isBefore($0, $1) }
    }

    private func past(of commitment: CommitmentID, _ milestone: String?, _ reports: [Report]) -> [Assessment] {
        reports.flatMap { statements[Key(input: $0.input, commitment: commitment, milestone: milestone)] ?? [] }
    }

    private static func isBefore(_ left: Report, _ right: Report) -> Bool {
        left.day == right.day ? left.name < right.name : left.day < right.day
    }
}

extension Milestone {
    /// What a milestone is recognised by from one report to the next.
    fileprivate var historyKey: String { id.isEmpty ? number : id }
}
