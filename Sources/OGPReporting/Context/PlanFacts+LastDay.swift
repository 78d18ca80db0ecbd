import OGPJoining
import OGPModel

extension PlanFacts {
    /// The last day on which the plan may have been in force, or submitted: the last day that its source states, else the end of
    /// the latest year that it states; `nil` where it states neither.
    var lastPossibleDay: CivilDate? {
        let submission = submitted.flatMap { CivilDate(year: $0, month: 12, day: 31) }
        guard let stated = statedLastDay else { return [submission, lastDay].compactMap { $0 }.max() }
        // A plan is submitted before it ends; a later year of submission contradicts the day and counts.
        return submission.map { $0.year > stated.year ? $0 : stated } ?? stated
    }
}
