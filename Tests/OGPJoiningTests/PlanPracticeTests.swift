import Findings
import ModelTestSupport
import OGPJoining
import OGPModel
import Testing

struct PlanPracticeTests {
    private func milestone(_ change: (inout Milestone) -> Void) -> Milestone {
        var milestone = Milestone(
            number: "1", title: "Publish", start: .silent, end: .silent,
            source: SourcePosition(file: "plan.csv", row: 3, line: 3))
        change(&milestone)
        return milestone
    }

    private func practice(_ milestones: [Milestone]) -> PlanPractice {
        var practice = PlanPractice()
        practice.note(.sample { $0.milestones = milestones })
        return practice
    }

    @Test("a plan without statements has no habits")
    func nothing() {
        let practice = practice([milestone { _ in }])
        #expect(!practice.hasEvidence && !practice.hasChallenges && practice.statements == 0)
        #expect(practice.languages(of: PlanPractice.Place(.milestone, .title)).isEmpty)
    }

    @Test("a habit of two languages needs more than half of at least three texts")
    func languages() {
        let single = milestone { _ in }
        let paired = milestone { $0.translations = [PlanText(.title, language: "fr", text: "Publier")] }
        let place = PlanPractice.Place(.milestone, .title)
        #expect(practice([paired, paired, single]).languages(of: place) == ["fr"])
        #expect(practice([paired, single, single]).languages(of: place).isEmpty)
        #expect(practice([paired, paired]).languages(of: place).isEmpty)
        #expect(practice([paired, paired, single]).languages(of: PlanPractice.Place(.statement, .text)).isEmpty)
    }

    @Test("merging parts in either order is the same as noting everything")
    func merging() {
        let one = milestone { $0.evidence = [Evidence(link: "https://example.org", text: "")] }
        let other = milestone {
            var statement = Assessment(
                role: .government, by: "", stage: .progress, status: .coded(.limited), said: "")
            statement.challenges = "No budget."
            $0.assessments = [statement]
        }
        let whole = practice([one, other])
        var left = practice([one])
        left.merge(practice([other]))
        var right = practice([other])
        right.merge(practice([one]))
        #expect(left == whole && right == whole)
        #expect(whole.hasEvidence && whole.hasChallenges && whole.statements == 1)
    }
}
