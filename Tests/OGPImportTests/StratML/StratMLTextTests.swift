import Findings
import OGPModel
import Testing

@testable import OGPImport

struct StratMLTextTests {
    @Test(
        "white space and carets between sentences become paragraphs or single spaces",
        arguments: [
            ("plain", "plain", "plain"), ("  edges \n", "edges", "edges"), ("two  spaces", "two spaces", "two spaces"),
            ("a line\n      break", "a line break", "a line break"),
            ("a blank\n\n line", "a blank line", "a blank\n\nline"),
            ("One.^Two.", "One. Two.", "One.\n\nTwo."), ("One.^^ Two.^", "One. Two.", "One.\n\nTwo."),
            ("^One", "One", "One"),
            ("10^6 and x^(n+1) and m^-2", "10^6 and x^(n+1) and m^-2", "10^6 and x^(n+1) and m^-2"),
            ("One ^ Two", "One Two", "One\n\nTwo"), ("tab\there", "tab here", "tab here"), ("", "", ""),
            (" \n ", "", ""),
            ("caf\u{E9}  au lait", "caf\u{E9} au lait", "caf\u{E9} au lait"), ("\u{A0}hard\u{A0}", "hard", "hard"),
        ])
    func cleaned(text: String, line: String, paragraphs: String) {
        #expect(StratMLText.line(text) == line)
        #expect(StratMLText.paragraphs(text) == paragraphs)
        #expect(StratMLText.line(line) == line && StratMLText.paragraphs(paragraphs) == paragraphs)
    }

    @Test(
        "a day is read as XML Schema writes it, with or without a zone",
        arguments: [
            ("2020-02-29", "2020-02-29"), ("2020-12-31Z", "2020-12-31"), ("2020-12-31+05:30", "2020-12-31"),
            ("2020-12-31-03:00", "2020-12-31"), ("2021-02-29", nil), ("2020-1-1", nil), ("20201231", nil),
            ("2020-12-31X", nil),
            ("2020-12-31 00:00", nil), ("31-12-2020", nil), ("2020", nil), ("2020-12-310", nil), ("", nil),
        ] as [(String, String?)])
    func days(text: String, day: String?) {
        #expect(StratMLDate(text).day?.description == day)
        #expect(StratMLDate(text).text == text)
    }

    @Test(
        "an identifier is unique everywhere only where it holds a UUID",
        arguments: [
            ("_44c3ed00-c544-11ef-b53f-543581babdf6", true), ("ID-C4C6F475-FAEA-4CD3-9B13-77F45680AAFC", true),
            ("b9806f30-b1a1-11ea-a710-051b2b83ea00", true), ("_44c3f1ce-c544-11ef-b53f", false), ("d55e29012", false),
            ("_1", false), ("", false), ("xyzxyzxy-c544-11ef-b53f-543581babdf6", false),
        ])
    func unique(identifier: String, isUnique: Bool) {
        #expect(StratMLPlan.holdsUUID(identifier) == isUnique)
    }

    @Test("references are resolved in both directions")
    func references() {
        var identifiers = StratMLIdentifiers()
        let place = SourcePosition(file: "a")
        let isFirst = identifiers.note("one")
        identifiers.refer(to: "one", at: place)
        identifiers.refer(to: "two", at: place)
        identifiers.refer(to: "three", at: place)
        _ = identifiers.note("two")
        let isFirstAgain = identifiers.note("one")
        #expect(isFirst && !isFirstAgain)
        #expect(identifiers.dangling.map(\.identifier) == ["three"] && identifiers.left == 0)
        for number in 0..<5_000 { identifiers.refer(to: "n\(number)", at: place) }
        #expect(identifiers.dangling.count == 4_096 && identifiers.left == 905)
    }
}
