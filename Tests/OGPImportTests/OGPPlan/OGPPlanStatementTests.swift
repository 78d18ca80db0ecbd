import OGPModel
import Testing

@testable import OGPImport

/// What statements and milestones say beside status, deadline and text.
struct OGPPlanStatementTests {
    private static func xml(_ update: String, milestone: String = "") -> String {
        "<commitment id=\"a\"><title>T</title><milestone><title>M</title>\(milestone)\(update)</milestone></commitment>"
    }

    @Test("a statement keeps its share, claim, lifecycle, silence and challenges, in either form")
    func statement() throws {
        let xml = try ReadPlan(
            xml: Self.xml(
                """
                <update role="government" claim="delayExpected" lifecycle="amended" nothingNew="true"><percent>33.5</percent>
                <text>A</text><challenges>No budget</challenges><challenges xml:lang="fr">Sans budget</challenges>
                <evidenceText xml:lang="fr">Le décret</evidenceText></update>
                """, milestone: "<weight>2.5</weight><end>2026</end><end xml:lang=\"fr\">En 2026</end>"))
        let csv = try ReadPlan(
            csv: """
                record,milestone,update,id,title,weight,end,role,percent,claim,lifecycle,nothingNew,text,challenges,language,name
                commitment,,,a,T,,,,,,,,,,,
                milestone,,,,M,2.5,2026,,,,,,,,,
                translation,#1,,,,,,,,,,,En 2026,,fr,end
                update,#1,,,,,,government,33.5,delayExpected,amended,true,A,No budget,,
                translation,#1,#1,,,,,,,,,,Sans budget,,fr,challenges
                translation,#1,#1,,,,,,,,,,Le décret,,fr,evidenceText

                """)
        for plan in [xml, csv] {
            #expect(plan.codes.filter { $0 != "OGPP007" } == [])
            let milestone = try #require(plan.commitments.first?.milestones.first)
            #expect(milestone.weight == 2500 && milestone.end.text == "2026")
            #expect(milestone.translations == [PlanText(.deadline, language: "fr", text: "En 2026")])
            let statement = try #require(milestone.assessments.first)
            #expect(statement.percent == Percentage(hundredths: 3350) && statement.isNothingNew)
            #expect(statement.claim == .delayExpected && statement.lifecycle == .amended)
            #expect(statement.challenges == "No budget" && statement.status == .blank)
            #expect(
                statement.translations == [
                    PlanText(.challenges, language: "fr", text: "Sans budget"),
                    PlanText(.evidence, language: "fr", text: "Le décret"),
                ])
        }
    }

    @Test(
        "a share is a number from 0 to 100; a sign behind it does no harm",
        arguments: [
            ("0", 0), ("100", 10_000), ("33.33", 3333), ("20%", 2000), ("20 %", 2000), ("100.01", nil), ("-1", nil),
            ("0.333", nil), ("half", nil),
        ])
    func share(text: String, hundredths: Int?) throws {
        let plan = try ReadPlan(xml: Self.xml("<update role=\"irm\"><percent>\(text)</percent></update>"))
        #expect(plan.commitments[0].milestones[0].assessments[0].percent?.hundredths == hundredths)
        #expect(plan.codes.contains("OGPP003") == (hundredths == nil))
    }

    @Test("words about evidence alone are evidence")
    func evidence() throws {
        let plan = try ReadPlan(
            xml: Self.xml("<update role=\"irm\"><evidenceText>See the gazette</evidenceText></update>"))
        #expect(plan.commitments[0].milestones[0].assessments[0].evidence == [Evidence(text: "See the gazette")])
    }

    @Test("a weight that is no number, and words outside their lists, are reported")
    func unreadable() throws {
        let plan = try ReadPlan(
            xml: Self.xml(
                "<update role=\"irm\" claim=\"soon\" lifecycle=\"gone\" nothingNew=\"perhaps\"/>",
                milestone: "<weight>heavy</weight>"))
        #expect(plan.codes.filter { $0 != "OGPP007" } == ["OGPP002", "OGPP002", "OGPP003", "OGPP003"])
        #expect(plan.commitments[0].milestones[0].weight == nil)
    }
}
