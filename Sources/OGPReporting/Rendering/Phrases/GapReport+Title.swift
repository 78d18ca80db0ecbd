import OGPJoining
import OGPModel

extension GapReport {
    /// What the report says, of whom, as of when.
    func title(_ frame: ResultFrame) -> Passage { "\(subject), as of \(words: frame.asOf.description)" }

    private var subject: Passage {
        if let only = plans.first, plans.count == 1 { return "\(data: only.name): promise and delivery" }
        let members = Set(plans.map(\.facts.member.name))
        guard let member = members.first else { return "Commitments: promise and delivery" }
        let count = CountedNoun.actionPlan.counted(plans.count)
        if members.count == 1 { return "\(data: member): promise and delivery in \(words: count)" }
        let who = CountedNoun("member").counted(members.count)
        return "\(words: who), \(words: count): promise and delivery"
    }
}
