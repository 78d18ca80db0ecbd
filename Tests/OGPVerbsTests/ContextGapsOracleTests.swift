import ByteReading
import OGPCatalogues
import OGPImport
import OGPModel
import OGPReporting
import OGPVerbs
import TestSupport
import Testing

/// Recorded shutdowns against plans, against the independent count.
struct ContextGapsOracleTests {
    private struct Count: Decodable {
        let gap, answered, notDeterminable: [String]
        let records: [String: Int]
    }

    private static let files = [
        "csv/internet-shutdowns-2019.csv", "csv/ogp-commitments-2016.csv", "csv/ogp-commitments-2024-part.csv",
    ]

    private static let isAvailable = files.allSatisfy(RealData.exists)

    @Test(
        "the members with a gap, with an answer, and those of whom nothing can be said are the oracle's",
        .enabled(if: isAvailable), arguments: [false, true], [1, 2])
    func shutdowns(isWhole: Bool, exports: Int) throws {
        let paths = Self.files.prefix(1 + exports).map { RealData.path($0) }
        var request = try ReadRequest.test(try paths.dropFirst().map { try InputFile(path: $0) })
        request.isDeclaredComplete = isWhole
        let rule = "need-without-commitment"
        let report = try GapsVerb.run(request, rules: [rule], context: [try InputFile(path: paths[0])]).report
        let context = try #require(report.context)
        let oracle = try PythonOracle.answer(
            "context_gaps.py", paths + (isWhole ? ["--whole"] : []) + ["Online Civic Space"], as: Count.self)

        // Members that have no plan in the exports are not determinable too; the oracle lists only those that have one.
        let withPlans = context.needs.filter { !$0.item.plans.isEmpty }
        func members(_ outcome: ContextReport.Outcome) -> [String] {
            withPlans.filter { $0.outcome == outcome }.map(\.item.need.member.name).sorted()
        }
        #expect(members(.gap) == oracle.gap.map(Self.today).sorted())
        #expect(members(.answered) == oracle.answered.map(Self.today).sorted())
        #expect(members(.notDeterminable) == oracle.notDeterminable.map(Self.today).sorted())
        #expect(context.needs.filter { $0.item.plans.isEmpty }.allSatisfy { $0.outcome == .notDeterminable })
        #expect(report.gaps.map(\.member).sorted() == members(.gap))
        #expect(report.gaps.allSatisfy { $0.rule == rule && $0.theme == "internet-shutdowns" })
        let result = try #require(report.rules.first)
        #expect(result.examined == context.needs.count && result.fired == oracle.gap.count)
        #expect(result.notEvaluable == context.needs.count(where: { $0.outcome == .notDeterminable }))

        // Every record is either a member's or of a country that is no member.
        let outside = context.outside.reduce(0) { $0 + $1.records }
        let inside = context.needs.reduce(0) { $0 + $1.item.need.events.count }
        #expect(inside + outside == oracle.records.values.reduce(0, +))
        for standing in withPlans {
            let name = standing.item.need.member.name
            #expect(oracle.records.first { Self.today($0.key) == name }?.value == standing.item.need.events.count)
        }
    }

    /// The name that OGP prints today for one that an export prints.
    private static func today(_ name: String) -> String {
        (try? ReadRequest.catalogues.get())?.members.resolve(name).member?.name ?? name
    }

    @Test("what set the shutdowns off is kept in the words of the records", .enabled(if: isAvailable))
    func triggers() throws {
        let request = try ReadRequest.test(try InputFile(path: RealData.path(Self.files[1])))
        let report = try GapsVerb.run(request, context: [try InputFile(path: RealData.path(Self.files[0]))]).report
        let needs = try #require(report.context).needs
        let liberia = try #require(needs.first { $0.item.need.member.code == "LBR" }).item.need
        #expect(liberia.triggers.contains { $0.field == "actual_cause" && $0.value.hasPrefix("Protest") })
    }

    @Test(
        "states that support the Paris Call are pledges; without a day of signature only what holds for each possible day is said",
        .enabled(if: isAvailable && RealData.exists("csv/paris-call-supporters.csv")))
    func parisCall() throws {
        var request = try ReadRequest.test(try InputFile(path: RealData.path(Self.files[2])))
        request.isDeclaredComplete = true
        let list = try InputFile(path: RealData.path("csv/paris-call-supporters.csv"))
        let context = try #require(
            try GapsVerb.run(request, rules: ["pledge-without-follow-up"], context: [list]).report.context)
        let oracle = try PythonOracle.answer(
            "paris_call_gaps.py",
            [RealData.path("csv/paris-call-supporters.csv"), RealData.path(Self.files[2]), "2024-07-03", "--whole"],
            as: Signatures.self)
        let withPlans = context.needs.filter { !$0.item.plans.isEmpty }
        func members(_ outcome: ContextReport.Outcome) -> [String] {
            withPlans.filter { $0.outcome == outcome }.compactMap(\.item.need.member.code).sorted()
        }
        #expect(members(.gap) == oracle.gap.sorted())
        #expect(members(.answered) == oracle.answered.sorted())
        #expect(members(.notDeterminable) == oracle.notDeterminable.sorted())
        #expect(
            withPlans.filter { $0.item.need.days == nil }.compactMap(\.item.need.member.code).sorted()
                == oracle.undated.sorted())
        #expect(context.needs.filter { $0.item.plans.isEmpty }.allSatisfy { $0.outcome == .notDeterminable })
        #expect(context.needs.count + context.outside.count == oracle.states)
    }

    private struct Signatures: Decodable {
        let gap, answered, notDeterminable, undated: [String]
        let states: Int
    }
}
