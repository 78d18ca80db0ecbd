import Foundation
import TestSupport
import Testing

/// Gaps of milestones, and what changed since an earlier version, with the built tool.
struct MilestoneGapsTests {
    private static let statements = """
        <update role="government" date="2022-06-30"><by>Ministry</by><status>limited</status>\
        <evidence><link>https://example.org/draft</link></evidence></update>
        """

    /// A plan of one commitment with the milestones given.
    private func plan(_ milestones: String, dataAsOf: String) -> String {
        """
        <?xml version="1.0" encoding="UTF-8"?>
        <actionPlans xmlns="urn:ogp-tracker:plan:1" version="1" dataAsOf="\(dataAsOf)">
          <actionPlan id="AP_KEN08">
            <about whole="true"><member><name>Kenya</name></member><number>8</number><submitted>2021</submitted>\
        <start>2021-01-01</start><end>2023-12-31</end></about>
            <commitment id="KE0801"><number>C04</number><title>Open the books</title><lead>Ministry</lead>\
        <start>2021-01-01</start><end>2023-12-31</end>\(milestones)</commitment>
          </actionPlan>
        </actionPlans>
        """
    }

    private func milestone(_ number: String, _ title: String, end: String, _ rest: String = "") -> String {
        "<milestone><number>\(number)</number>\(title)<end>\(end)</end>\(rest)</milestone>"
    }

    private func gaps(_ json: JSONTree) -> [String] {
        json["gaps"].list.map { "\($0["rule"].text ?? "") \($0["milestone"].text ?? "-")" }
    }

    @Test("Overdue, unshown and silent milestones are told with their number, and the reference explains them")
    func milestones() throws {
        try OGPTool.withFolder { folder in
            let complete = #"<update role="government" date="2022-12-01"><status>complete</status></update>"#
            let elsewhere = """
                \(Self.statements)<update role="government" date="2022-12-01"><status>complete</status>\
                <evidence><text>See previous update</text></evidence></update>
                """
            let file = try OGPTool.write(
                plan(
                    milestone("C04.1", "<title>Late</title>", end: "2022-08", Self.statements)
                        + milestone("C04.2", "<title>Unshown</title>", end: "2022-08", complete)
                        + milestone("C04.3", "<title>Referred</title>", end: "2022-08", elsewhere)
                        + milestone("C04.4", "<title>Soon</title>", end: "2023-01-05"), dataAsOf: "2022-12-31"),
                to: "plan.xml", in: folder)
            let question = [file, "--as-of", "2022-12-31"]
            let json = try OGPTool.json("gaps", file, "--as-of", "2022-12-31", "--rules", "delivery,evidence")
            #expect(
                gaps(json) == [
                    "milestone-overdue C04.1", "milestone-silent C04.1", "milestone-complete-without-evidence C04.2",
                    "milestone-due-soon C04.4", "milestone-silent C04.4",
                ])
            let late = json["gaps"].list.first
            #expect(late?["ref"].text == "gap:milestone-overdue:KE0801/C04.1")
            #expect(late?["milestoneTitle"].text == "Late" && late?["commitment"].text == "KE0801")
            let patient = try OGPTool.json(
                "gaps", file, "--as-of", "2022-12-31", "--silent-after", "800", "--due-within", "3", "--rules",
                "delivery")
            #expect(gaps(patient) == ["milestone-overdue C04.1"])
            #expect(patient["selection"]["silentAfter"].number == 800)
            let why = try OGPTool.run(["explain", "gap:milestone-overdue:KE0801/C04.1"] + question)
            #expect(why.exitCode == 0 && why.stdout.contains("2022-08"))
            for format in ["text", "markdown", "html", "csv"] {
                let shown = try OGPTool.run(["gaps"] + question + ["--format", format]).stdout
                #expect(shown.contains("C04.2") && shown.contains("Unshown"), "\(format)")
                #expect(!shown.lowercased().contains("false claim"))
            }
        }
    }

    @Test(
        "A deadline that moved after it had passed and a wording changed in one language are told; quotes are counted")
    func before() throws {
        try OGPTool.withFolder { folder in
            let french = #"<title xml:lang="fr">Publier le registre</title>"#
            let other = #"<title xml:lang="fr">Publier un registre public</title>"#
            let old = try OGPTool.write(
                plan(
                    milestone("C04.5.1", "<title>Publish the register</title>", end: "2022-08")
                        + milestone("C04.5.2", "<title>Publish it</title>" + french, end: "2023-06")
                        + milestone("C04.5.3", "<title>The state\u{2019}s books</title>", end: "2023-06"),
                    dataAsOf: "2022-11-01"), to: "old.xml", in: folder)
            let new = try OGPTool.write(
                plan(
                    milestone("C04.5.1", "<title>Publish the register</title>", end: "2022-09")
                        + milestone("C04.5.2", "<title>Publish it</title>" + other, end: "2023-06")
                        + milestone("C04.5.3", "<title>The state's books</title>", end: "2023-06"),
                    dataAsOf: "2022-12-15"), to: "new.xml", in: folder)
            let rules = "deadline-moved,deadline-moved-after-due,wording-changed,milestone-dropped,milestone-added"
            let json = try OGPTool.json("gaps", new, "--before", old, "--as-of", "2022-12-15", "--rules", rules)
            #expect(gaps(json) == ["deadline-moved-after-due C04.5.1", "wording-changed C04.5.2"])
            let messages = json["gaps"].list.compactMap { $0["message"].text }
            #expect(messages.first?.contains("30 days later") == true)
            #expect(messages.last?.contains("Only the wording in fr changed.") == true)
            #expect(json["comparison"]["cosmeticChanges"].number == 1)
            #expect(json["comparison"]["daysLater"].number == 30)
            let text = try OGPTool.run("gaps", new, "--before", old, "--as-of", "2022-12-15").stdout
            #expect(text.contains("1 text changed in white space, case or quotes only"))
            let same = try OGPTool.json("gaps", new, "--before", new, "--as-of", "2022-12-15", "--rules", rules)
            #expect(gaps(same).isEmpty)
        }
    }

    @Test(
        "Numbers out of range, and changes without anything to compare with, are wrong usage",
        arguments: [
            ["--silent-after", "0"], ["--due-within", "-1"], ["--due-within", "soon"], ["--rules", "deadline-moved"],
            ["--before-as-of", "2022-01-01"],
        ])
    func usage(arguments: [String]) throws {
        let result = try OGPTool.run(["gaps", "fixtures/ogp-plan/plan.xml"] + arguments)
        #expect(result.exitCode == 64 && !result.stderr.isEmpty)
    }
}
