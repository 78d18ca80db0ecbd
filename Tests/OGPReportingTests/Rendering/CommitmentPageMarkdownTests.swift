import OGPModel
import Testing

@testable import OGPReporting

struct CommitmentPageMarkdownTests {
    private func text(_ change: (inout Commitment) -> Void) -> String {
        let commitment = InventedReport.commitment("EX0001", change)
        let page = CommitmentPage(
            commitment, start: commitment.start.resolved(order: nil, basis: .none),
            end: commitment.end.resolved(order: nil, basis: .none), plan: nil,
            judgedOn: CivilDate(iso: "2024-07-03") ?? .example, themes: [], words: .example)
        return CommitmentPageMarkdown.text([page])
    }

    @Test("an assessment that is owed stands apart from the gaps, and says who owes it")
    func owed() throws {
        let text = text {
            $0.ratings.completionEndOfTerm = .notReviewed
            $0.lead = []
        }
        let gaps = try #require(text.between("## Gaps\n", "\n## "))
        #expect(gaps.contains("- \u{25C6} Medium. No lead institution is named."))
        #expect(!gaps.contains("ended-not-assessed"))
        let owed = try #require(text.between("## Owed by the assessor, not by the government\n", "\nSource: "))
        #expect(owed.contains("and not by the government"))
        #expect(owed.contains("`gap:ended-not-assessed:EX0001`"))
    }

    @Test("without a gap the page claims no more than the rules could judge")
    func noGaps() {
        let text = text { _ in }
        #expect(text.contains("No gap was found, as far as the rules could judge."))
        #expect(!text.contains("## Owed"))
    }

    @Test("the description is a quotation")
    func description() {
        #expect(text { $0.fullText = "First line\nSecond line" }.contains("> First line\n>\n> Second line\n"))
    }
}
