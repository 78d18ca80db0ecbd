import ModelTestSupport
import OGPModel
import OGPThemes
import Testing

struct ThemeAcceptanceTests {
    private let commitment = Commitment.sample {
        $0.title = "Protection of whistleblowers"
        $0.fullText = "A law protects whistleblowers who report corruption."
    }

    private func decision(_ theme: String, _ answer: ThemeDecision.Answer, _ id: String = "EX0001") -> ThemeDecision {
        ThemeDecision(commitment: CommitmentID(id), theme: theme, answer: answer)
    }

    @Test("decisions count without suggestions, on their commitment alone")
    func decisions() {
        var acceptance = ThemeAcceptance(decisions: [decision("health", .accept), decision("youth", .accept, "EX0002")])
        #expect(acceptance.themes(for: commitment, tagged: []) == [AcceptedTheme(theme: "health", basis: .decision)])
        #expect(!acceptance.readsTexts)
        #expect(acceptance.decided == [CommitmentID("EX0001"), CommitmentID("EX0002")])
    }

    @Test("a rejection of what tags say is named, and so is no other decision")
    func overruled() {
        let acceptance = ThemeAcceptance(
            decisions: [decision("health", .reject), decision("youth", .reject), decision("open-data", .accept)])
        #expect(acceptance.overruled(for: commitment.id, tagged: ["health", "open-data"]) == ["health"])
        #expect(acceptance.overruled(for: CommitmentID("EX0002"), tagged: ["health"]) == [])
    }

    @Test("what is offered counts, what is tagged already does not count again")
    func suggestions() throws {
        var acceptance = ThemeAcceptance(accepting: try .bundled())
        let theme = AcceptedTheme(theme: "whistleblower-protection", basis: .suggestion)
        #expect(acceptance.themes(for: commitment, tagged: []).contains(theme))
        #expect(!acceptance.themes(for: commitment, tagged: [theme.theme]).contains(theme))
        #expect(acceptance.readsTexts)
    }

    @Test("a rejected theme is not accepted from the text, and the last decision counts")
    func rejected() throws {
        var acceptance = ThemeAcceptance(
            decisions: [decision("whistleblower-protection", .accept), decision("whistleblower-protection", .reject)],
            accepting: try .bundled())
        let themes = acceptance.themes(for: commitment, tagged: []).map(\.theme)
        #expect(!themes.contains("whistleblower-protection"))
    }
}
