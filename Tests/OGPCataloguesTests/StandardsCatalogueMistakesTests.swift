import OGPCatalogues
import OGPModel
import Testing

@Suite("Mistakes in the data of the standards")
struct StandardsCatalogueMistakesTests {
    private static let document = """
        {"schema": "ogp-standards/1", "version": "1.0.0",
        "sources": [{"id": "s", "title": "A source"}],
        "editions": [{"id": "2030", "title": "Standards of 2030", "level": "national", "from": "2030-01-01", "source": "s",
        "confidence": "sourced", "tiers": [{"id": "minimum", "text": "Asked of all."}], "requirements": [
        {"id": "1", "tier": "minimum", "title": "Meetings", "text": "It meets.", "phases": ["development"], "source": "s",
        "confidence": "sourced", "rules": [{"kind": "rollingInterval", "subject": "forumMeeting", "months": 4}],
        "evidence": ["dates"]}]}],
        "influence": {"levels": [{"id": "inform", "title": "Inform", "text": "Told.", "source": "s", "confidence": "sourced"}],
        "minimums": []},
        "contraryToProcess": {"eras": [{"id": "2030", "title": "2030", "from": "2030-01-01", "triggers": [
        {"id": "late", "kind": "late", "months": 4, "text": "Late.", "source": "s", "confidence": "sourced"}]}],
        "consequences": []},
        "delivery": [{"id": "2030", "from": "2030-01-01", "due": "06-30", "text": "June.", "source": "s",
        "confidence": "sourced"}],
        "cycle": []}
        """

    private func mistake(_ old: String, _ new: String) -> String? {
        var parts = Self.document.split(separator: old, maxSplits: 1, omittingEmptySubsequences: false)
        #expect(parts.count == 2, "the document does not hold \(old)")
        parts.insert(Substring(new), at: 1)
        do throws(CatalogueFailure) {
            _ = try StandardsCatalogue(json: parts.joined(), file: "rules.json")
            return nil
        } catch {
            return error.description
        }
    }

    @Test("A later edition is a data edit: it is read, and its threshold with it")
    func later() throws {
        let standards = try StandardsCatalogue(json: Self.document, file: "rules.json")
        #expect(standards.editions.first?.requirements.first?.rules == [.rollingInterval(.forumMeeting, months: 4)])
        #expect(standards.deliveryWindows.first?.dueDay(in: 2031)?.description == "2031-06-30")
    }

    @Test(
        "A mistake is named with its line and key",
        arguments: [
            ("ogp-standards/1", "ogp-standards/9", "rules.json:1:12: schema:"),
            (
                "\"months\": 4}],\n", "\"months\": 0}],\n",
                "rules.json:6:101: editions[0].requirements[0].rules[0].months:"
            ),
            ("rollingInterval", "rolling", "editions[0].requirements[0].rules[0].kind:"),
            ("forumMeeting", "forumMeetings", "editions[0].requirements[0].rules[0].subject:"),
            ("\"months\": 4}],\n", "\"months\": 4, \"days\": 4}],\n", "rules[0].days: this key is not known"),
            ("\"tier\": \"minimum\"", "\"tier\": \"basic\"", "there is no tier \"basic\""),
            ("\"source\": \"s\"", "\"source\": \"t\"", "editions[0].source: there is no source \"t\""),
            ("2030-01-01", "2030-02-30", "is not a day such as"),
            ("06-30", "02-29", "delivery[0].due:"),
            (
                "\"months\": 4, \"text\"", "\"text\"",
                "contraryToProcess.eras[0].triggers[0].months: this kind counts months"
            ),
            ("\"phases\": [\"development\"]", "\"phases\": []", "at least one phase"),
            ("\"cycle\": []", "\"cycles\": []", "cycles: this key is not known"),
        ])
    func places(_ old: String, _ new: String, _ expected: String) {
        let found = mistake(old, new)
        #expect(found?.contains(expected) == true, "\(found ?? "read")")
    }
}
