import OGPJoining
import OGPModel
import Testing

@testable import OGPReporting

struct UndeterminedTests {
    private func sentences(_ commitments: [Commitment], isComplete: Bool = false, dataDay: DataDay? = nil) throws
        -> [String]
    {
        let result = try InventedReport.result(commitments, isComplete: isComplete)
        var frame = result.frame
        var report = result.report
        if let dataDay {
            frame.inputs[0].dataDay = dataDay
            report = GapReport(
                rules: report.rules, gaps: report.gaps, plans: report.plans, commitments: report.commitments,
                judgedOn: frame.asOf)
        }
        return Undetermined.sentences(report, groups: result.groups, frame: frame).map { $0.plain() }
    }

    @Test("completion that is not assessed is counted by kind and does not count as not done")
    func completion() throws {
        let commitments = [
            InventedReport.commitment("EX0001"),
            InventedReport.commitment("EX0002") { $0.ratings.completionEndOfTerm = .notReviewed },
            InventedReport.commitment("EX0003") { $0.ratings.completionEndOfTerm = .coded(.noEvidence) },
        ]
        #expect(
            try sentences(commitments).first
                == "The completion of 2 of 3 commitments: 1 not yet reviewed and 1 without evidence available. None of them "
                + "counts as not done.")
    }

    @Test("over several plans, plans are counted and commitments are not added up")
    func severalPlans() throws {
        let commitments = [
            InventedReport.commitment("EX0001"),
            InventedReport.commitment("EX0002") { $0.ratings.completionEndOfTerm = .notReviewed },
            InventedReport.commitment("ZZ0001", code: "ZED", plan: 1) { $0.ratings.completionEndOfTerm = .notReviewed },
        ]
        let first = try #require(try sentences(commitments).first)
        #expect(first.contains("in 1 of 2 plans none is assessed, in 1 of 2 plans only some are assessed"))
    }

    @Test("days after the data are not known")
    func laterDays() throws {
        let sentences = try sentences([InventedReport.commitment("EX0001")])
        #expect(sentences.contains { $0.hasPrefix("What happened between 2024-03-31 and 2024-07-03") })
    }

    @Test("data of unknown age are said to be so")
    func unknownAge() throws {
        let sentences = try sentences([InventedReport.commitment("EX0001")], dataDay: .unknown)
        #expect(sentences.contains { $0.contains("nothing says up to which day they speak") })
    }

    @Test("a plan that may not be whole is named, one declared whole is not", arguments: [true, false])
    func wholeness(isComplete: Bool) throws {
        let sentences = try sentences([InventedReport.commitment("EX0001")], isComplete: isComplete)
        #expect(sentences.contains { $0.hasPrefix("Whether the data hold every commitment") } == !isComplete)
    }
}
