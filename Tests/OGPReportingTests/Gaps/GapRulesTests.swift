import OGPModel
import OGPReporting
import Testing

/// Every rule is tested by the examples that document it.
struct GapRulesTests {
    @Test("a rule fires on its firing examples and on no other", arguments: JudgedRule.all)
    func examples(rule: JudgedRule) {
        #expect(!rule.firing.isEmpty && !rule.holding.isEmpty)
        for example in rule.firing {
            #expect(!example.fired.isEmpty, "\(rule.id) does not fire: \(example.text)")
            for (message, fields) in example.fired {
                expectSentence(message)
                #expect(!fields.isEmpty && fields.allSatisfy { !$0.isEmpty } && Set(fields).count == fields.count)
            }
        }
        for example in rule.holding { #expect(example.fired.map(\.message) == [], "\(rule.id) fires: \(example.text)") }
    }

    @Test(
        "a rule on the texts of safeguards judges each of its examples",
        arguments: GapRules.safeguardRules.filter(\.asksOnlyTexts).map { JudgedRule($0) })
    func texts(rule: JudgedRule) {
        for example in rule.holding { #expect(!example.judgements.isEmpty, "\(example.text)") }
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
        for rule in JudgedRule.all {
            for example in rule.holding where example.text.hasSuffix("not judged.") {
                #expect(!example.reasons.isEmpty, "\(rule.id) judges: \(example.text)")
                clauses += example.reasons
            }
        }
        #expect(clauses.count > 8)
        for clause in clauses { #expect(!clause.hasSuffix(".") && clause.first?.isLowercase == true, "\(clause)") }
    }

    @Test("ids are unique, in lower case with hyphens")
    func ids() {
        let ids = GapRules.descriptions.map(\.id)
        #expect(Set(ids).count == ids.count)
        #expect(ids.sorted() == JudgedRule.all.map(\.id).sorted())
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

    @Test("every example is a sentence of its own", arguments: JudgedRule.all)
    func sentences(rule: JudgedRule) {
        let texts = (rule.firing + rule.holding).map(\.text)
        #expect(Set(texts).count == texts.count)
        for text in texts { expectSentence(text) }
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
}
