import OGPJoining
import OGPModel

extension GapReport {
    /// What the report says, of whom, as of when; where the data end earlier, until when.
    func title(_ frame: ResultFrame) -> Passage {
        let topic =
            frame.selection.picksCommitments ? "promise and delivery in selected commitments" : "promise and delivery"
        return "\(subject(topic)), \(frame.when(judgedOn))"
    }

    /// The members whose plans it speaks of.
    var members: Set<String> { Set(plans.map(\.facts.member.name)) }

    /// The rules without those on milestones, changes, records of others, process records and questions that had nothing to look
    /// at: a source without any says nothing of them.
    var rulesInUse: [RuleResult] {
        rules.filter { $0.examined > 0 || $0.rule.subject == .commitment || $0.rule.subject == .plan }
    }

    private func subject(_ topic: String) -> Passage {
        if let only = plans.first, plans.count == 1 { return "\(data: only.name): \(words: topic)" }
        let members = members
        guard let member = members.first else { return "Commitments: \(words: topic)" }
        let count = CountedNoun.actionPlan.counted(plans.count)
        if members.count == 1 { return "\(data: member): \(words: topic) in \(words: count)" }
        let who = CountedNoun("member").counted(members.count)
        return "\(words: who), \(words: count): \(words: topic)"
    }
}
