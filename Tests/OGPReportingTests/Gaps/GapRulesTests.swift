import OGPModel
import OGPReporting
import Testing

/// Every rule is tested by the examples that document it.
struct GapRulesTests {
    @Test("a rule on commitments fires on its firing examples and on no other", arguments: GapRules.commitmentRules)
    func commitments(rule: CommitmentRule) {
        #expect(!rule.firing.isEmpty && !rule.holding.isEmpty)
        for example in rule.firing {
            guard case .fires(let message, let fields) = rule.judge(example.make()) else {
                Issue.record("\(rule.description.id) does not fire: \(example.text)")
                continue
            }
            expectSentence(message)
            #expect(!fields.isEmpty && fields.allSatisfy { !$0.isEmpty } && Set(fields).count == fields.count)
        }
        for example in rule.holding { expectNotFiring(rule.judge(example.make()), rule.description.id, example.text) }
    }

    @Test("a rule on milestones fires on its firing examples and on no other", arguments: GapRules.milestoneRules)
    func milestones(rule: MilestoneRule) {
        #expect(!rule.firing.isEmpty && !rule.holding.isEmpty)
        for example in rule.firing {
            guard case .fires(let message, let fields) = rule.judge(example.make()) else {
                Issue.record("\(rule.description.id) does not fire: \(example.text)")
                continue
            }
            expectSentence(message)
            #expect(!fields.isEmpty && fields.allSatisfy { !$0.isEmpty } && Set(fields).count == fields.count)
        }
        for example in rule.holding { expectNotFiring(rule.judge(example.make()), rule.description.id, example.text) }
    }

    @Test("a rule on changes fires on its firing examples and on no other", arguments: GapRules.changeRules)
    func changes(rule: ChangeRule) {
        #expect(!rule.firing.isEmpty && !rule.holding.isEmpty)
        for example in rule.firing {
            guard case .fires(let message, let fields) = rule.judge(example.make()) else {
                Issue.record("\(rule.description.id) does not fire: \(example.text)")
                continue
            }
            expectSentence(message)
            #expect(!fields.isEmpty && fields.allSatisfy { !$0.isEmpty } && Set(fields).count == fields.count)
        }
        for example in rule.holding { expectNotFiring(rule.judge(example.make()), rule.description.id, example.text) }
    }

    @Test("a rule on process records fires on its firing examples and on no other", arguments: GapRules.processRules)
    func process(rule: ProcessRule) {
        #expect(!rule.firing.isEmpty && !rule.holding.isEmpty)
        for example in rule.firing {
            guard case .fires(let message, let fields) = rule.judge(example.make()) else {
                Issue.record("\(rule.description.id) does not fire: \(example.text)")
                continue
            }
            expectSentence(message)
            #expect(!fields.isEmpty && fields.allSatisfy { !$0.isEmpty } && Set(fields).count == fields.count)
        }
        for example in rule.holding { expectNotFiring(rule.judge(example.make()), rule.description.id, example.text) }
    }

    @Test("a rule on plans fires on its firing examples and on no other", arguments: GapRules.planRules)
    func plans(rule: PlanRule) {
        #expect(!rule.firing.isEmpty && !rule.holding.isEmpty)
        for example in rule.firing {
            let messages = rule.judge(example.make()).compactMap { verdict -> String? in
                if case .fires(let message, _) = verdict.judgement { message } else { nil }
            }
            #expect(!messages.isEmpty, "\(rule.description.id) does not fire: \(example.text)")
            for message in messages { expectSentence(message) }
        }
        for example in rule.holding {
            for verdict in rule.judge(example.make()) {
                expectNotFiring(verdict.judgement, rule.description.id, example.text)
            }
        }
    }

    @Test("a rule on context fires on its firing examples and on no other", arguments: GapRules.contextRules)
    func context(rule: ContextRule) {
        #expect(!rule.firing.isEmpty && !rule.holding.isEmpty)
        for example in rule.firing {
            guard case .fires(let message, let fields) = rule.judge(example.make()) else {
                Issue.record("\(rule.description.id) does not fire: \(example.text)")
                continue
            }
            expectSentence(message)
            #expect(!fields.isEmpty && fields.allSatisfy { !$0.isEmpty } && Set(fields).count == fields.count)
        }
        for example in rule.holding { expectNotFiring(rule.judge(example.make()), rule.description.id, example.text) }
    }

    @Test("a rule on safeguards fires on its firing examples and on no other", arguments: GapRules.safeguardRules)
    func safeguards(rule: SafeguardRule) {
        #expect(!rule.firing.isEmpty && !rule.holding.isEmpty)
        for example in rule.firing {
            let messages = rule.judge(example.make()).compactMap { verdict -> String? in
                if case .fires(let message, _) = verdict.judgement { message } else { nil }
            }
            #expect(!messages.isEmpty, "\(rule.description.id) does not fire: \(example.text)")
            for message in messages { expectSentence(message) }
        }
        for example in rule.holding {
            let verdicts = rule.judge(example.make())
            #expect(!verdicts.isEmpty || !rule.asksOnlyTexts, "\(example.text)")
            for verdict in verdicts { expectNotFiring(verdict.judgement, rule.description.id, example.text) }
        }
    }

    @Test("a rule on safeguards never says that one is violated")
    func neverViolated() {
        for rule in GapRules.safeguardRules.filter(\.asksOnlyTexts) {
            for example in rule.firing {
                for case (_, .fires(let message, _)) in rule.judge(example.make()) {
                    #expect(message.contains("not found in the text given"))
                    #expect(message.contains("A person should be asked"))
                    #expect(!message.contains("violat"))
                }
            }
        }
    }

    @Test("an example that says so is not judged, and gives its reason as a clause")
    func notJudged() {
        var clauses: [String] = []
        for rule in GapRules.commitmentRules {
            for example in rule.holding where example.text.hasSuffix("not judged.") {
                if case .cannotJudge(let reason) = rule.judge(example.make()) {
                    clauses.append(reason)
                } else {
                    Issue.record("\(rule.description.id) judges: \(example.text)")
                }
            }
        }
        for rule in GapRules.milestoneRules {
            for example in rule.holding where example.text.hasSuffix("not judged.") {
                if case .cannotJudge(let reason) = rule.judge(example.make()) {
                    clauses.append(reason)
                } else {
                    Issue.record("\(rule.description.id) judges: \(example.text)")
                }
            }
        }
        for rule in GapRules.changeRules {
            for example in rule.holding where example.text.hasSuffix("not judged.") {
                if case .cannotJudge(let reason) = rule.judge(example.make()) {
                    clauses.append(reason)
                } else {
                    Issue.record("\(rule.description.id) judges: \(example.text)")
                }
            }
        }
        for rule in GapRules.contextRules {
            for example in rule.holding where example.text.hasSuffix("not judged.") {
                if case .cannotJudge(let reason) = rule.judge(example.make()) {
                    clauses.append(reason)
                } else {
                    Issue.record("\(rule.description.id) judges: \(example.text)")
                }
            }
        }
        for rule in GapRules.planRules {
            for example in rule.holding where example.text.hasSuffix("not judged.") {
                let reasons = rule.judge(example.make()).compactMap { verdict -> String? in
                    if case .cannotJudge(let reason) = verdict.judgement { reason } else { nil }
                }
                #expect(!reasons.isEmpty, "\(rule.description.id) judges: \(example.text)")
                clauses += reasons
            }
        }
        for rule in GapRules.safeguardRules {
            for example in rule.holding where example.text.hasSuffix("not judged.") {
                let reasons = rule.judge(example.make()).compactMap { verdict -> String? in
                    if case .cannotJudge(let reason) = verdict.judgement { reason } else { nil }
                }
                #expect(!reasons.isEmpty, "\(rule.description.id) judges: \(example.text)")
                clauses += reasons
            }
        }
        #expect(clauses.count > 8)
        for clause in clauses { #expect(!clause.hasSuffix(".") && clause.first?.isLowercase == true, "\(clause)") }
    }

    @Test("ids are unique, in lower case with hyphens")
    func ids() {
        let ids = GapRules.descriptions.map(\.id)
        #expect(Set(ids).count == ids.count)
        #expect(
            ids.count == GapRules.commitmentRules.count + GapRules.milestoneRules.count + GapRules.changeRules.count
                + GapRules.planRules.count + GapRules.contextRules.count + GapRules.processRules.count
                + GapRules.safeguardRules.count)
        for id in ids {
            #expect(id.allSatisfy { $0 == "-" || ($0.isASCII && $0.isLowercase) }, "\(id)")
            #expect(!id.hasPrefix("-") && !id.hasSuffix("-") && !id.contains("--"), "\(id)")
        }
    }

    @Test("no id is the name of a kind, because both can be asked for", arguments: GapKind.allCases)
    func names(kind: GapKind) {
        #expect(!GapRules.descriptions.map(\.id).contains(kind.rawValue))
    }

    @Test(
        "every rule says what, why, how heavy, by which source, and what would mend it",
        arguments: GapRules.descriptions)
    func texts(rule: RuleDescription) {
        for phrase in [rule.title, rule.source] {
            #expect(!phrase.isEmpty && !phrase.hasSuffix(".") && phrase.first?.isUppercase == true, "\(phrase)")
        }
        for sentence in [rule.rationale, rule.severityReason, rule.fix] { expectSentence(sentence) }
        #expect(rule.severityReason != rule.rationale && rule.fix != rule.rationale)
    }

    @Test("every example is a sentence of its own")
    func examples() {
        for rule in GapRules.changeRules {
            let texts = (rule.firing + rule.holding).map(\.text)
            #expect(Set(texts).count == texts.count, "\(rule.description.id)")
            for text in texts { expectSentence(text) }
        }
        for rule in GapRules.milestoneRules {
            let texts = (rule.firing + rule.holding).map(\.text)
            #expect(Set(texts).count == texts.count, "\(rule.description.id)")
            for text in texts { expectSentence(text) }
        }
        for rule in GapRules.commitmentRules {
            let texts = (rule.firing + rule.holding).map(\.text)
            #expect(Set(texts).count == texts.count, "\(rule.description.id)")
            for text in texts { expectSentence(text) }
        }
        for rule in GapRules.planRules {
            let texts = (rule.firing + rule.holding).map(\.text)
            #expect(Set(texts).count == texts.count, "\(rule.description.id)")
            for text in texts { expectSentence(text) }
        }
    }

    @Test("what the assessor owes is never counted as the government's delivery")
    func assessment() throws {
        let owed = try #require(GapRules.descriptions.first { $0.id == "ended-not-assessed" })
        #expect(owed.kind == .assessment)
        #expect(GapRules.descriptions.filter { $0.severity == .high }.allSatisfy { $0.kind == .delivery })
    }

    private func expectSentence(_ text: String) {
        #expect(text.hasSuffix(".") && !text.hasSuffix(".."), "\(text)")
        let first = text.first { $0 != "\u{201C}" }
        #expect(first?.isUppercase == true || first?.isNumber == true, "\(text)")
        #expect(!text.contains("  ") && !text.contains("Optional("), "\(text)")
    }

    private func expectNotFiring(_ judgement: Judgement, _ rule: String, _ example: String) {
        if case .fires(let message, _) = judgement { Issue.record("\(rule) fires (\(message)): \(example)") }
    }
}
