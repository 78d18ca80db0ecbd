import OGPReporting
import Testing

/// A gap rule of any kind with what it says of each of its examples.
struct JudgedRule: Sendable, CustomTestStringConvertible {
    /// One example.
    struct Example: Sendable {
        let text: String
        let judgements: [Judgement]

        /// What fired, with the fields it rests on.
        var fired: [(message: String, fields: [String])] {
            judgements.compactMap { if case .fires(let message, let fields) = $0 { (message, fields) } else { nil } }
        }

        /// Why the rule could not judge.
        var reasons: [String] {
            judgements.compactMap { if case .cannotJudge(let reason) = $0 { reason } else { nil } }
        }
    }

    let id: String
    let firing: [Example]
    let holding: [Example]

    var testDescription: String { id }

    private init<Item>(
        _ description: RuleDescription, _ firing: [RuleExample<Item>], _ holding: [RuleExample<Item>],
        _ judge: (Item) -> [Judgement]
    ) {
        id = description.id
        self.firing = firing.map { Example(text: $0.text, judgements: judge($0.make())) }
        self.holding = holding.map { Example(text: $0.text, judgements: judge($0.make())) }
    }

    init(_ rule: SafeguardRule) {
        self.init(rule.description, rule.firing, rule.holding) { rule.judge($0).map(\.judgement) }
    }

    /// Every rule.
    static var all: [JudgedRule] {
        GapRules.commitmentRules.map { rule in Self(rule.description, rule.firing, rule.holding) { [rule.judge($0)] } }
            + GapRules.milestoneRules.map { rule in
                Self(rule.description, rule.firing, rule.holding) { [rule.judge($0)] }
            }
            + GapRules.changeRules.map { rule in Self(rule.description, rule.firing, rule.holding) { [rule.judge($0)] }
            }
            + GapRules.processRules.map { rule in
                Self(rule.description, rule.firing, rule.holding) { [rule.judge($0)] }
            }
            + GapRules.contextRules.map { rule in
                Self(rule.description, rule.firing, rule.holding) { [rule.judge($0)] }
            }
            + GapRules.planRules.map { rule in
                Self(rule.description, rule.firing, rule.holding) { rule.judge($0).map(\.judgement) }
            }
            + GapRules.safeguardRules.map { Self($0) }
    }
}
