import OGPModel
import OGPScoring

extension CommitmentPage {
    /// What each side says about the milestones together, with who speaks and when last.
    static func progress(_ tally: ProgressTally, of commitment: Commitment, _ missing: MissingPolicy) -> Section {
        let statements = commitment.milestones.flatMap(\.assessments)
        let facts = tally.speakers.map { role in
            let own = statements.filter { $0.role == role }
            let names = own.map(\.by).filter { !$0.isEmpty }
            let speakers = names.enumerated().filter { names.firstIndex(of: $0.element) == $0.offset }.map(\.element)
            let latest = own.compactMap(\.when).max().map { ["latest statement \($0)"] } ?? []
            return (
                name: ([LabelWords.title(role.rawValue)] + speakers + latest).joined(separator: ", "),
                value: ProgressPhrase(side: tally.side(role), policy: missing).words
            )
        }
        return Section(title: "Progress of the milestones: \(ProgressPhrase.basis(missing))", facts: facts)
    }
}
