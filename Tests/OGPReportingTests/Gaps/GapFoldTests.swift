import ModelTestSupport
import OGPCatalogues
import OGPJoining
import OGPModel
import OGPReporting
import OGPScoring
import Testing

struct GapFoldTests {
    private typealias Builder = GapReportBuilder

    private let builder: GapReportBuilder

    init() throws { builder = try GapReportBuilder() }

    private func ids(_ report: GapReport) -> [String] { report.gaps.map(\.rule) }

    @Test("a commitment of which everything is in order has no gap")
    func inOrder() {
        let report = builder.report([Builder.good()])
        #expect(report.gaps.isEmpty)
        #expect(report.commitments == 1 && report.plans.map(\.facts.id.text) == ["AP_EXA01"])
        #expect(report.rules.count == GapRules.descriptions.count)
    }

    @Test("delivery is judged on the earlier of the day asked for and the day the data speak up to")
    func judgedOn() {
        let running = Builder.good {
            $0.ratings.completionMidTerm = .notCollected
            $0.ratings.completionEndOfTerm = .notReviewed
        }
        let later = builder.report([running], asOf: "2024-01-01", data: "2022-06-01")
        #expect(later.judgedOn == .day("2022-06-01"))
        #expect(ids(later) == ["ended-not-assessed"])
        let earlier = builder.report([running], asOf: "2024-01-01", data: "2019-06-01")
        #expect(earlier.judgedOn == .day("2019-06-01"))
        #expect(earlier.gaps.isEmpty)
        #expect(builder.report([running], asOf: "2019-06-01", data: "2022-06-01").judgedOn == .day("2019-06-01"))
        #expect(builder.report([running], asOf: "2019-06-01").judgedOn == .day("2019-06-01"))
    }

    @Test("rules on ended commitments do not look at a plan that still runs, whatever its progress report says")
    func running() {
        let slow = Builder.good {
            $0.ratings.completionMidTerm = .coded(.notStarted)
            $0.ratings.completionEndOfTerm = .notCollected
        }
        let report = builder.report([slow], asOf: "2019-06-01")
        #expect(report.gaps.isEmpty)
        #expect(report.rules.first { $0.rule.id == "ended-incomplete" }?.examined == 0)
        #expect(ids(builder.report([slow], asOf: "2021-06-01")) == ["ended-incomplete"])
    }

    @Test("an ended plan that nobody assessed gives gaps of assessment and none of delivery")
    func unassessed() {
        let commitments = (1...3).map { ordinal in
            Builder.good("EX000\(ordinal)") {
                $0.ratings.completionMidTerm = .notReviewed
                $0.ratings.completionEndOfTerm = .notReviewed
                $0.ratings.openedGovernment = .notReviewed
                $0.ratings.carriedForward = .notReviewed
            }
        }
        let report = builder.report(commitments)
        #expect(ids(report) == Array(repeating: "ended-not-assessed", count: 3))
        #expect(report.gaps.allSatisfy { $0.kind == .assessment })
        let delivery = report.rules.filter { $0.rule.kind == .delivery }
        #expect(delivery.allSatisfy { $0.fired == 0 })
    }

    @Test("a plan declared whole that leaves an area out gets a gap for it, once for each area it leaves out")
    func declaredComplete() {
        let report = builder.report([Builder.good()], declared: true)
        #expect(Set(ids(report)) == ["area-without-commitment"])
        #expect(report.gaps.compactMap(\.theme) == builder.catalogue.menu.map(\.id))
        #expect(report.gaps.allSatisfy { $0.commitment == nil && $0.plan?.text == "AP_EXA01" && $0.title.isEmpty })
        #expect(report.plans.first?.completeness == .declared)
        let expression = Builder.good { $0.policyAreas.present = ["Freedom of Expression"] }
        let other = builder.report([expression], declared: true)
        #expect(!other.gaps.contains { $0.theme == "freedom-of-expression" })
        #expect(other.gaps.count == report.gaps.count - 1)
    }

    @Test("a plan that may not be whole never gets one")
    func notDeclared() {
        let report = builder.report([Builder.good()])
        let rule = report.rules.first { $0.rule.id == "area-without-commitment" }
        #expect(rule?.fired == 0 && rule?.notEvaluable == CoverageMenu(builder.catalogue).areas.count)
        #expect(rule?.because.contains("may not hold the whole plan") == true)
    }

    @Test("ids without a hole show that a plan is whole")
    func unbroken() {
        let commitments = [Builder.good(), Builder.good("EX0002", plan: "AP_EXA02")]
        let report = builder.report(commitments)
        #expect(report.plans.map(\.completeness.label) == ["unbroken", "unknown"])
        #expect(Set(report.gaps.compactMap(\.plan?.text)) == ["AP_EXA01"])
    }

    private static let cuts: [@Sendable (inout Selection) -> Void] = [
        { $0.commitments = [CommitmentID("EX0001")] }, { $0.themes = ["open-data"] }, { $0.leads = ["examples"] },
    ]

    @Test(
        "a selection that picks commitments out of a plan never says that the plan leaves an area out", arguments: cuts)
    func cutsThroughPlans(select: @Sendable (inout Selection) -> Void) {
        let weak = Builder.good { $0.ratings.potentialImpact = .coded(.minor) }
        let report = builder.report([weak], declared: true, select)
        #expect(!ids(report).contains("area-without-commitment"))
        #expect(!ids(report).contains("plan-without-ambition"))
        let rule = report.rules.first { $0.rule.id == "area-without-commitment" }
        #expect(rule?.because.contains("the selection picks single commitments out of the plan") == true)
        let whole = builder.report([weak], declared: true) { $0.plans = [ActionPlanID("AP_EXA01")] }
        #expect(ids(whole).contains("area-without-commitment") && ids(whole).contains("plan-without-ambition"))
    }

    @Test("an area whose tag was not coded, or of which the source has no column, is not called left out")
    func notCoded() {
        let uncoded = Builder.good { $0.policyAreas.notCoded = ["Freedom of Expression"] }
        let report = builder.report([uncoded], declared: true)
        #expect(!report.gaps.contains { $0.theme == "freedom-of-expression" })
        let withoutColumns = Builder.good { $0.policyAreas = PolicyAreas(coded: 0, vocabulary: "sheet-2024") }
        #expect(builder.report([withoutColumns], declared: true).gaps.isEmpty)
        let older = Builder.good { $0.policyAreas = PolicyAreas(present: ["Health"], vocabulary: "explorer-2016") }
        let areas = builder.report([older], declared: true).gaps.compactMap(\.theme)
        #expect(areas == ["human-rights-defenders", "civil-society-state-relations"])
    }

    @Test("an area coded for some commitments of the plan only is not called left out")
    func partlyCoded() {
        let report = builder.report(
            [Builder.good(), Builder.good("EX0002") { $0.policyAreas.notCoded = ["Freedom of Assembly"] }],
            declared: true)
        #expect(!report.gaps.contains { $0.theme == "freedom-of-assembly" })
        #expect(report.gaps.contains { $0.theme == "freedom-of-association" })
    }

    @Test("rules can be asked for by id and by kind; others neither judge nor appear")
    func rules() {
        let bad = Builder.good {
            $0.lead = []
            $0.ratings.completionEndOfTerm = .coded(.limited)
        }
        #expect(ids(builder.report([bad])) == ["ended-incomplete", "fell-back", "no-lead-institution"])
        let byID = builder.report([bad], rules: ["no-lead-institution"])
        #expect(ids(byID) == ["no-lead-institution"] && byID.rules.map(\.rule.id) == ["no-lead-institution"])
        let byKind = builder.report([bad], rules: ["delivery"])
        #expect(ids(byKind) == ["ended-incomplete", "fell-back"])
        #expect(byKind.rules.allSatisfy { $0.rule.kind == .delivery } && byKind.rules.count > 2)
        #expect(builder.report([bad], rules: ["no-such-rule"]).rules.isEmpty)
    }

    @Test("gaps of commitments stand in input order and come before those of plans, which stand by plan")
    func order() {
        let commitments = [("EX0002", "AP_EXB01"), ("EX0001", "AP_EXA01")].map { id, plan in
            Builder.good(id, plan: plan) { $0.ratings.potentialImpact = .coded(.minor) }
        }
        let report = builder.report(commitments, declared: true, rules: ["low-ambition", "plan-without-ambition"])
        #expect(
            report.gaps.map(\.ref) == [
                "gap:low-ambition:EX0002", "gap:low-ambition:EX0001", "gap:plan-without-ambition:AP_EXA01",
                "gap:plan-without-ambition:AP_EXB01",
            ])
        #expect(report.plans.map(\.facts.id.text) == ["AP_EXA01", "AP_EXB01"])
    }

    @Test("a standalone commitment is judged on its own and belongs to no plan")
    func standalone() {
        let report = builder.report([Builder.good(plan: nil) { $0.lead = [] }], declared: true)
        #expect(ids(report) == ["no-lead-institution"])
        #expect(report.plans.isEmpty && report.commitments == 1)
    }

    @Test("a gap says whose it is and which cells it rests on")
    func gap() throws {
        let report = builder.report(
            [
                Builder.good("EX0009", row: 12) {
                    $0.shortTitle = "Permits"
                    $0.ratings.completionEndOfTerm = .coded(.notStarted)
                }
            ], rules: ["ended-incomplete"])
        let gap = try #require(report.gaps.first)
        #expect(gap.member == "Exampleland" && gap.title == "Permits" && gap.commitment?.text == "EX0009")
        #expect(gap.sources.map(\.row) == [12, 12])
        #expect(gap.sources.map(\.field) == ["completionEndOfTerm", "end"])
        #expect(gap.sources.map(\.value) == ["notStarted", "2020-08-31"])
        #expect(gap.ref == "gap:ended-incomplete:EX0009")
    }
}
