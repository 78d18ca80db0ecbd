import Findings
import OGPImport
import OGPModel
import Testing

struct StratMLLevelTests {
    private static func goal(_ objectives: Int, _ content: String = "") -> String {
        let inner = (0..<objectives).map { "<Objective><Name>Objective \($0)</Name>\(content)</Objective>" }.joined()
        return "<Goal><Name>Goal</Name>\(inner)</Goal>"
    }

    private static let indicator =
        "<PerformanceIndicator><MeasurementDimension>Visits</MeasurementDimension></PerformanceIndicator>"
    private static let emptyIndicator =
        "<PerformanceIndicator><Identifier>_x</Identifier><MeasurementDimension>[To be determined]</MeasurementDimension></PerformanceIndicator>"

    @Test(
        "objectives are the commitments where indicators measure them or there are two or more for each goal",
        arguments: [
            (goal(1), "goal", 1), (goal(2), "objective", 2), (goal(1, indicator), "objective", 1),
            (goal(1, emptyIndicator), "goal", 1), (goal(2) + goal(1), "goal", 2), (goal(3) + goal(1), "objective", 4),
            (goal(2) + "<Goal><Name/><Identifier>_e</Identifier></Goal>", "objective", 2),
            (goal(0) + goal(1, indicator), "objective", 1),
        ])
    func auto(core: String, level: String, commitments: Int) throws {
        let read = try StratMLPlanUnderTest(core: core)
        #expect(read.summary.choices.map(\.option) == ["commitment-level"])
        #expect(read.summary.choices.map(\.value) == [level])
        #expect(read.commitments.count == commitments)
        #expect(read.findings(.stratMLLevel).map(\.value) == [level])
    }

    @Test(
        "a chosen level is taken, recorded and not announced as a finding", arguments: [("goal", 2), ("objective", 3)])
    func pinned(level: String, commitments: Int) throws {
        let options = StratMLPlanUnderTest.level(try #require(ImportOptions.CommitmentLevel(rawValue: level)))
        let read = try StratMLPlanUnderTest(core: Self.goal(2) + Self.goal(1, Self.indicator), options)
        #expect(read.commitments.count == commitments)
        #expect(
            read.summary.choices == [
                ReadingChoice(option: "commitment-level", value: level, because: "it was asked for")
            ])
        #expect(read.findings(.stratMLLevel).isEmpty)
    }

    @Test("under a goal, objectives are milestones and indicators their parts")
    func parts() throws {
        let read = try StratMLPlanUnderTest(fixture: "plan.xml", StratMLPlanUnderTest.level(.goal))
        #expect(read.commitments.map(\.title) == ["Open Budget", "Open Contracts"])
        let budget = try #require(read.commitments.first)
        #expect(budget.lead == ["National Treasury"] && budget.heading.isEmpty && budget.number == "1")
        #expect(budget.milestones.map(\.isPart) == [false, true, false, true])
        #expect(
            budget.milestones.map(\.parent) == [
                nil, "_0a1b2c3d-0001-4a00-8a00-000000000011", nil, "_0a1b2c3d-0001-4a00-8a00-000000000021",
            ])
        #expect(budget.milestones.map(\.end.text) == ["2022-12-31", "2022-12-31", "2023-06-30", "2023-06-30"])
        #expect(budget.milestones[2].lead == ["Budget Watch"])
        #expect(budget.end.text == "2023-06-30" && budget.missing[.heading] == .notCollected)
        #expect(read.summary.milestones == 3 && read.summary.milestoneParts == 2 && read.summary.records == 7)
    }

    @Test("a goal without objectives is reported where objectives are the commitments")
    func withoutObjectives() throws {
        let read = try StratMLPlanUnderTest(fixture: "skeleton.xml")
        #expect(read.findings(.stratMLGoalWithoutObjectives).map(\.value) == ["A goal without objectives"])
        let goals = try StratMLPlanUnderTest(fixture: "skeleton.xml", StratMLPlanUnderTest.level(.goal))
        #expect(goals.commitments.map(\.title) == ["A goal with words", "A goal without objectives"])
        #expect(goals.findings(.stratMLGoalWithoutObjectives).isEmpty)
    }

    @Test("an objective outside any goal is a commitment without a heading", arguments: ["goal", "objective"])
    func homeless(level: String) throws {
        let options = StratMLPlanUnderTest.level(try #require(ImportOptions.CommitmentLevel(rawValue: level)))
        let read = try StratMLPlanUnderTest(core: "<Objective><Name>Alone</Name></Objective>", options)
        #expect(read.commitments.map(\.title) == ["Alone"])
        #expect(read.commitments.first?.missing[.heading] == .notCollected && read.commitments.first?.lead == ["Kenya"])
    }
}
