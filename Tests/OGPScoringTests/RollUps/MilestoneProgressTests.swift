import Findings
import ModelTestSupport
import OGPCatalogues
import OGPModel
import OGPScoring
import Testing

/// What a side says about the progress of one milestone.
struct MilestoneProgressTests {
    private func progress(_ statements: [Assessment]) throws -> MilestoneProgress {
        let silent = DateReading(.notStated(text: ""))
        let milestone = Milestone(
            number: "1", title: "A step", start: silent, end: silent, assessments: statements,
            source: .init(file: "t.csv"))
        return MilestoneProgress(
            milestone, role: .government, by: CivilDate.day("2024-12-31"), words: try EvidenceWords.bundled())
    }

    private static func said(_ status: ReportedStatus?, _ day: String?, percent: Int? = nil) -> Assessment {
        var statement = Assessment(
            role: .government, by: "", stage: .progress, date: day.map { CivilDate.day($0) },
            status: status.map { .coded($0) } ?? .notCollected, said: status?.rawValue ?? "")
        statement.percent = percent.flatMap(Percentage.init(hundredths:))
        return statement
    }

    @Test(
        "A share alone does not take back that an item is complete, unless it is less than all and of a later day",
        arguments: [
            (nil, 10_000, true), (nil, 8_500, true), ("2024-09-30", 10_000, true), ("2024-09-30", 8_500, false),
        ] as [(String?, Int, Bool)])
    func share(day: String?, percent: Int, isComplete: Bool) throws {
        let progress = try progress([Self.said(.complete, "2024-07-15"), Self.said(nil, day, percent: percent)])
        #expect((progress.completeness == .complete) == isComplete)
        #expect(progress.completeSince == (isComplete ? CivilDate.day("2024-07-15") : nil))
        #expect(progress.share == (isComplete ? Percentage.all : Percentage(hundredths: percent)))
    }

    @Test("A status that is not complete takes it back")
    func takenBack() throws {
        let progress = try progress([Self.said(.complete, "2024-07-15"), Self.said(.inProgress, nil)])
        #expect(progress.completeness == .incomplete && progress.completeSince == nil)
    }

    @Test("A share alone counts beside what is not complete")
    func beside() throws {
        let progress = try progress([Self.said(.inProgress, "2024-07-15"), Self.said(nil, nil, percent: 8_500)])
        #expect(progress.share == Percentage(hundredths: 8_500) && progress.completeness == .incomplete)
    }

    @Test("An item is complete since the first of the statements that say so")
    func since() throws {
        let statements = [
            Self.said(.inProgress, "2024-01-01"), Self.said(.complete, "2024-05-15"),
            Self.said(.complete, "2024-07-01"),
        ]
        #expect(try progress(statements).completeSince == CivilDate.day("2024-05-15"))
    }
}
