import Findings
import ModelTestSupport
import OGPModel
import Testing

@testable import OGPJoining

struct CrosswalkTests {
    private static func match(
        _ kind: CrosswalkMatch.Kind, _ from: String, _ to: String, _ within: String = "", row: Int = 2
    ) -> CrosswalkMatch {
        CrosswalkMatch(
            kind, from: from, to: to, within: within, source: SourcePosition(file: "crosswalk.csv", row: row))
    }

    private static func tracker() -> Commitment {
        var commitment = Commitment.sample("CA-NAP5-C04", plan: "CA-NAP5")
        commitment.number = "C04"
        let silent = DateReading(.notStated(text: ""))
        commitment.milestones = ["C04.1.1", "C04.1.2"].map { code in
            Milestone(
                id: "CA-NAP5-\(code)", number: code, parent: "C04.1", title: "", start: silent, end: silent,
                source: commitment.source)
        }
        return commitment
    }

    private static func codes(_ crosswalk: Crosswalk, _ commitments: Commitment...) -> [String] {
        var use = CrosswalkUse()
        for commitment in commitments { _ = crosswalk.matched(commitment, noting: &use) }
        var findings = FindingList()
        use.review(crosswalk, &findings)
        return findings.findings.map(\.code.id)
    }

    @Test("plan, commitment and milestones are read under the ids that count, and the own ids are kept")
    func applied() {
        let crosswalk = Crosswalk(
            [
                Self.match(.plan, "CA-NAP5", "AP_CAN05"), Self.match(.commitment, "C04", "CA0070", "CA-NAP5"),
                Self.match(.milestone, "C04.1.1", "1.1", "CA-NAP5-C04"),
            ], file: "crosswalk.csv")
        var use = CrosswalkUse()
        let matched = crosswalk.matched(Self.tracker(), noting: &use)
        #expect(matched.plan?.text == "AP_CAN05" && matched.id.text == "CA0070")
        #expect(matched.milestones.map(\.number) == ["1.1", "C04.1.2"])
        #expect(matched.milestones.map(\.id) == ["CA-NAP5-C04.1.1", "CA-NAP5-C04.1.2"])
        #expect(matched.extra.contains(ExtraCell(header: "ogp:id", text: "CA-NAP5-C04")))
        #expect(matched.milestones[0].extra == [ExtraCell(header: "ogp:id", text: "CA-NAP5-C04.1.1")])
        #expect(matched.milestones[1].extra.isEmpty)
        #expect(use.count(in: matched.source.file) == 3)
    }

    @Test("a number is matched within its plan only, an id everywhere")
    func within() {
        let other = Crosswalk([Self.match(.commitment, "C04", "CA0070", "CA-NAP4")], file: "x")
        let bare = Crosswalk([Self.match(.commitment, "C04", "CA0070")], file: "x")
        let id = Crosswalk([Self.match(.commitment, "CA-NAP5-C04", "CA0070")], file: "x")
        var use = CrosswalkUse()
        #expect(other.matched(Self.tracker(), noting: &use) == Self.tracker())
        #expect(bare.matched(Self.tracker(), noting: &use) == Self.tracker())
        #expect(id.matched(Self.tracker(), noting: &use).id.text == "CA0070")
        #expect(Crosswalk.none.matched(Self.tracker(), noting: &use) == Self.tracker())
    }

    @Test("parts of a matched milestone stay under it")
    func parents() {
        let crosswalk = Crosswalk([Self.match(.milestone, "C04.1", "1", "CA-NAP5-C04")], file: "x")
        var use = CrosswalkUse()
        #expect(crosswalk.matched(Self.tracker(), noting: &use).milestones.map(\.parent) == ["1", "1"])
    }

    @Test("ids that no input has are reported on both sides, and nothing is dropped")
    func unknown() {
        let stated = Commitment.sample("CA0070", plan: "CA-NAP5")
        let good = Crosswalk([Self.match(.commitment, "CA-NAP5-C04", "CA0070")], file: "x")
        #expect(Self.codes(good, Self.tracker(), stated) == [])
        #expect(Self.codes(good, Self.tracker()) == ["PLAN013"])
        #expect(Self.codes(good, stated) == ["PLAN012"])
    }

    @Test("contradicting matches are reported and not used")
    func contradictions() {
        let twice = Crosswalk(
            [Self.match(.commitment, "CA-NAP5-C04", "CA0070"), Self.match(.commitment, "CA-NAP5-C04", "CA0071")],
            file: "x")
        #expect(twice.findings.map(\.code.id) == ["PLAN014", "PLAN014"] && twice.matches.isEmpty)
        let same = Crosswalk([2, 3].map { Self.match(.commitment, "CA-NAP5-C04", "CA0070", row: $0) }, file: "x")
        #expect(same.findings.map(\.code.id) == ["PLAN014"] && same.matches.count == 1)
        let circle = Crosswalk(
            [Self.match(.plan, "A", "B"), Self.match(.plan, "B", "A"), Self.match(.plan, "C", "C")], file: "x")
        #expect(circle.findings.map(\.code.id) == ["PLAN015", "PLAN015", "PLAN015"] && circle.matches.isEmpty)
        let chain = Crosswalk([Self.match(.plan, "A", "B"), Self.match(.plan, "B", "D")], file: "x")
        #expect(chain.findings.map(\.code.id) == ["PLAN015"] && chain.matches.map(\.from) == ["B"])
        #expect(!circle.isEmpty && Crosswalk.none.isEmpty)
    }

    @Test("two items of one input that are matched with one are reported")
    func shared() {
        var second = Self.tracker()
        second.id = CommitmentID("CA-NAP5-C05")
        let stated = Commitment.sample("CA0070", plan: "AP_CAN05")
        let crosswalk = Crosswalk(
            [Self.match(.commitment, "CA-NAP5-C04", "CA0070"), Self.match(.commitment, "CA-NAP5-C05", "CA0070")],
            file: "x")
        #expect(Self.codes(crosswalk, Self.tracker(), second, stated) == ["PLAN016"])
    }
}
