import TestSupport
import Testing

/// A selection narrows every verb in the same way, and the result says what was selected.
struct SelectionTests {
    private func ids(_ arguments: String...) throws -> [String] {
        let result = try OGPTool.run(["export", OGPTool.plans, "--format", "json"] + arguments + OGPTool.asOf)
        #expect(result.exitCode == 0, "\(result.stderr)")
        return try JSONTree(result.stdout)["commitments"].list.compactMap { $0["id"].text }
    }

    @Test("A member is found by name, former name, code and id prefix")
    func member() throws {
        let kyrgyz = try ids("--member", "Kyrgyz Republic")
        #expect(kyrgyz.count == 2 && kyrgyz.allSatisfy { $0.hasPrefix("KG") })
        for name in ["Kyrgyzstan", "KGZ", "kgz", "KG"] { #expect(try ids("--member", name) == kyrgyz, "\(name)") }
        #expect(try ids("--member", "Macedonia") == ids("--member", "North Macedonia"))
        let both = try ids("--member", "Spain", "--member", "KGZ")
        #expect(both.count == kyrgyz.count + (try ids("--member", "Spain")).count)
    }

    @Test("Plans, commitments, leads, themes and years narrow further")
    func others() throws {
        #expect(try ids("--plan", "AP_ESP02").allSatisfy { $0.hasPrefix("ES090") })
        #expect(try ids("--plan", "ap_esp02") == ids("--plan", "AP_ESP02"))
        #expect(try ids("--commitment", "ke0901") == ["KE0901"])
        #expect(try ids("--lead", "school affairs") == ["KE0901"])
        #expect(try ids("--member", "Spain", "--commitment", "KE0901").isEmpty)
        let early = try ids("--to-year", "2013")
        let late = try ids("--from-year", "2014")
        #expect(Set(early).isDisjoint(with: late) && early.count + late.count == 30)
        #expect(try ids("--from-year", "2014", "--to-year", "2014") == ids("--plan", "AP_ESP02"))
    }

    @Test("The current plan of a member is the one in force on the day asked for, else its latest")
    func current() throws {
        #expect(try ids("--current", "--member", "Spain").allSatisfy { $0.hasPrefix("ES091") })
        let arguments = ["export", OGPTool.plans, "--format", "json", "--member", "Spain", "--current"]
        let past = try JSONTree(try OGPTool.run(arguments + ["--as-of", "2015-06-01"]).stdout)
        #expect(past["commitments"].list.allSatisfy { $0["plan"].text == "AP_ESP02" })
        let all = try JSONTree(
            try OGPTool.run(["export", OGPTool.plans, "--format", "json", "--current"] + OGPTool.asOf).stdout)
        let plans = Set(all["commitments"].list.compactMap { $0["plan"].text })
        #expect(plans.count == 7 && plans.contains("AP_KEN05") && plans.contains("AP_URY05"))
    }

    @Test("The selection stands in the result of every verb", arguments: ["score", "gaps", "export", "check"])
    func recorded(verb: String) throws {
        let arguments = [
            verb, OGPTool.plans, "--format", "json", "--member", "Spain", "--member", "KGZ", "--from-year", "2014",
            "--to-year", "2020", "--current", "--lead", "office",
        ]
        let selection = try JSONTree(try OGPTool.run(arguments + OGPTool.asOf).stdout)["selection"]
        #expect(selection["member"] == .list([.text("Spain"), .text("KGZ")]))
        #expect(selection["fromYear"] == .number(2014) && selection["toYear"] == .number(2020))
        #expect(selection["current"] == .flag(true))
        #expect(selection["lead"] == .list([.text("office")]))
        let everything = try JSONTree(try OGPTool.run([verb, OGPTool.plans, "--format", "json"] + OGPTool.asOf).stdout)
        #expect(everything["selection"] == .object([:]))
        #expect(everything["asOf"].text == "2024-07-03")
    }

    @Test(
        "A table without rows has the header of one with rows", arguments: ["commitment", "milestone"],
        [[], ["--private"], ["--spreadsheet"]])
    func nothing(level: String, options: [String]) throws {
        let arguments =
            ["export", "fixtures/ogp-commitments/2016-test.csv", "--format", "csv", "--level", level] + options
        let some = try OGPTool.run(arguments)
        let none = try OGPTool.run(arguments + ["--plan", "AP_XXX01"])
        let end = try #require(some.stdoutBytes.firstIndex(of: UInt8(ascii: "\n")))
        #expect(none.exitCode == 0 && none.stdoutBytes == Array(some.stdoutBytes[...end]))
        #expect(none.stderr.contains("no row") && !some.stderr.contains("no row"))
        #expect(some.stdoutBytes.count > none.stdoutBytes.count)
    }

    @Test("Without rows JSON lines are none, and a document has an empty list")
    func nothingInJSON() throws {
        let arguments = ["export", OGPTool.plans, "--plan", "AP_XXX01", "--format"]
        #expect(try OGPTool.run(arguments + ["ndjson"]).stdout.isEmpty)
        #expect(try JSONTree(try OGPTool.run(arguments + ["json"]).stdout)["commitments"] == .list([]))
    }

    @Test("Every verb selects the same commitments")
    func sameEverywhere() throws {
        let selection = ["--member", "Spain", "--from-year", "2015"]
        let rows = try JSONTree(
            try OGPTool.run(["export", OGPTool.plans, "--format", "json"] + selection + OGPTool.asOf).stdout)
        let score = try JSONTree(
            try OGPTool.run(["score", OGPTool.plans, "--format", "json"] + selection + OGPTool.asOf).stdout)
        let gaps = try JSONTree(
            try OGPTool.run(["gaps", OGPTool.plans, "--format", "json"] + selection + OGPTool.asOf).stdout)
        let count = rows["commitments"].list.count
        #expect(count > 0 && score["groups"].list.first?["commitments"].number == count)
        #expect(gaps["commitments"].number == count)
        #expect(gaps["gaps"].list.allSatisfy { $0["member"].text == "Spain" })
    }
}
