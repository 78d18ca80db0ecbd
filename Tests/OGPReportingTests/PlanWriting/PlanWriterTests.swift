import Findings
import ModelTestSupport
import OGPImport
import OGPModel
import OGPReporting
import Testing

struct PlanWriterTests {
    /// A plan with one commitment of which little is known.
    private static func small(_ change: (inout Commitment) -> Void = { _ in }) throws -> PlanFile {
        var plan = ActionPlan(
            id: ActionPlanID("AP_KEN09"), idSource: .given,
            member: MemberReference(
                name: "Kenya", nameInSource: "Kenya", code: "KEN", level: .national, region: "Africa"),
            start: .silent, end: .day("2027-06-30"), source: SourcePosition(file: "a.csv", row: 2))
        plan.number = "9"
        plan.title = "Plan \"nine\" <&>"
        var commitment = Commitment(
            id: CommitmentID("KE0991"), idSource: .given, member: plan.member, start: .ambiguous(), end: .silent,
            policyAreas: PolicyAreas(present: ["Open Data"], coded: 3, vocabulary: "sheet-2024"),
            source: SourcePosition(file: "a.csv", row: 3))
        commitment.plan = plan.id
        commitment.planNumber = "9"
        commitment.planEndYear = 2027
        commitment.title = "Open\nthe budget"
        commitment.lead = ["Ministry; of Finance", "Parliament"]
        commitment.ratings.completionEndOfTerm = .unrecognised("Mostly")
        commitment.missing = [.supporting: .notCollected]
        commitment.milestones = [
            Milestone(number: "1", title: " Step", start: .silent, end: .silent, source: SourcePosition(file: "a.csv"))
        ]
        commitment.milestones[0].assessments = [
            Assessment(
                role: .government, by: "Ministry", stage: .progress, date: .day("2026-01-31"),
                status: .coded(.inProgress), said: "En curso",
                evidence: [Evidence(link: "https://example.org", text: "")])
        ]
        change(&commitment)
        return PlanFile(plans: [plan], commitments: [commitment])
    }

    @Test("the XML form has one line a field in a fixed order, and repeats nothing that the plan states")
    func xml() throws {
        #expect(
            try Self.small().text(.xml)
                == """
                <?xml version="1.0" encoding="UTF-8"?>
                <actionPlans xmlns="urn:ogp-tracker:plan:1" version="1" missingKinds="stated" dataAsOf="unknown">
                  <actionPlan id="AP_KEN09">
                    <about>
                      <member code="KEN" level="national">
                        <name>Kenya</name>
                        <nameInSource>Kenya</nameInSource>
                        <region>Africa</region>
                      </member>
                      <number>9</number>
                      <title>Plan "nine" &lt;&amp;&gt;</title>
                      <end>2027-06-30</end>
                      <source file="a.csv" row="2"/>
                    </about>
                    <commitment id="KE0991">
                      <submitted/>
                      <title>Open
                the budget</title>
                      <start>03/04/2015</start>
                      <lead>Ministry; of Finance</lead>
                      <lead>Parliament</lead>
                      <supporting missing="notCollected"/>
                      <policyAreas vocabulary="sheet-2024" coded="3">
                        <area>Open Data</area>
                      </policyAreas>
                      <ratings>
                        <completionEndOfTerm missing="unrecognised">Mostly</completionEndOfTerm>
                      </ratings>
                      <source file="a.csv" row="3"/>
                      <milestone>
                        <number>1</number>
                        <title xml:space="preserve"> Step</title>
                        <source file="a.csv"/>
                        <update role="government" stage="progress" date="2026-01-31">
                          <by>Ministry</by>
                          <status>inProgress</status>
                          <said>En curso</said>
                          <evidence>
                            <link>https://example.org</link>
                          </evidence>
                        </update>
                      </milestone>
                    </commitment>
                  </actionPlan>
                </actionPlans>

                """.replacing("      <submitted/>\n", with: ""))
    }

    @Test("the CSV form has a row for each item, joined by ids and ordinals")
    func csv() throws {
        let rows = try Self.small().text(.csv).split(separator: "\n", maxSplits: 1)[1]
        let filled = PlanFile.rows(String(rows)).map { row in row.filter { !$0.isEmpty } }
        #expect(
            filled == [
                ["file", "version", "1"], ["file", "missingKinds", "stated"], ["file", "dataAsOf", "unknown"],
                [
                    "actionPlan", "AP_KEN09", "Kenya", "Kenya", "KEN", "national", "Africa", "9", "Plan \"nine\" <&>",
                    "2027-06-30", "a.csv", "2",
                ],
                [
                    "commitment", "AP_KEN09", "KE0991", "Open\nthe budget", "03/04/2015",
                    "Ministry\\; of Finance; Parliament", "sheet-2024", "3", "Open Data", "Mostly", "a.csv", "3",
                    "supporting.missing=notCollected; ratings.completionEndOfTerm.missing=unrecognised",
                ],
                ["milestone", "KE0991", "1", "1", "\\u{20}Step", "a.csv", "title.escaped=true"],
                [
                    "update", "KE0991", "1", "#1", "government", "progress", "2026-01-31", "Ministry", "inProgress",
                    "En curso",
                ],
                ["evidence", "KE0991", "1", "#1", "https://example.org"],
            ])
    }

    @Test("a date is written with its reading only where the words alone are read differently")
    func dates() throws {
        let settled = DateReading(
            .settled(Deadline(text: "03/04/2015", day: .day("2015-04-03"), basis: .convention)))
        #expect(
            try Self.small { $0.start = settled }.text(.xml).contains(
                "<start read=\"settled\" earliest=\"2015-04-03\" latest=\"2015-04-03\" precision=\"day\" "
                    + "basis=\"convention\">03/04/2015</start>"))
        let words = try Self.small { $0.start = DateReading(.notStated(text: "NA")) }
        #expect(try words.text(.xml).contains("<start read=\"notStated\">NA</start>"))
        let coded = try Self.small {
            $0.start = DateReading(.notStated(text: "NA"))
            $0.missing[.start] = .notApplicable
        }
        #expect(try coded.text(.xml).contains("<start>NA</start>"))
    }

    @Test("commitments of several plans keep their order, and a plan is described once")
    func order() throws {
        var file = try Self.small()
        let first = file.commitments[0]
        var other = first
        other.plan = ActionPlanID("AP_OTHER01")
        var alone = first
        alone.plan = nil
        alone.kind = .standalone
        file.commitments = [first, other, alone, first]
        let lines = try file.text(.xml).split(separator: "\n").map { $0.trimmingPrefix(while: \.isWhitespace) }
        #expect(
            lines.filter { $0.hasPrefix("<actionPlan ") || $0 == "<about>" || $0.hasPrefix("<commitment") } == [
                "<actionPlan id=\"AP_KEN09\">", "<about>", "<commitment id=\"KE0991\">",
                "<actionPlan id=\"AP_OTHER01\">", "<commitment id=\"KE0991\">", "<commitment id=\"KE0991\">",
                "<actionPlan id=\"AP_KEN09\">", "<commitment id=\"KE0991\">",
            ])
    }

    @Test("characters that XML cannot hold are escaped, and nothing else is")
    func escapes() throws {
        let text = try Self.small { $0.title = "a\u{0}\\b\u{FFFF}" }.text(.xml)
        #expect(text.contains("<title escaped=\"true\">a\\u{0}\\\\b\\u{FFFF}</title>"))
        #expect(try Self.small { $0.title = "C:\\new\u{7F}" }.text(.xml).contains("<title>C:\\new\u{7F}</title>"))
        #expect(try Self.small { $0.title = "a\r\nb" }.text(.xml).contains("<title>a&#13;\nb</title>"))
    }

    @Test("a file to fill in shows what is not answered and no kinds of missing")
    func blanks() throws {
        let text = String(decoding: try Self.small().written(.xml, showsBlanks: true), as: UTF8.self)
        for name in TextPart.questions.map(\.rawValue) + ["end", "supporting"] { #expect(text.contains("<\(name)/>")) }
        #expect(!text.contains("missing=\"notCollected\""))
        #expect(text.contains("<completionEndOfTerm missing=\"unrecognised\">Mostly</completionEndOfTerm>"))
        let read = try PlanFile.read(Array(text.utf8), .xml)
        #expect(read.commitments.map(\.title) == ["Open\nthe budget"])
        #expect(read.commitments.first?.answers == [])
    }
}
