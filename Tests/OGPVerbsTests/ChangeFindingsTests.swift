import ByteReading
import Findings
import Foundation
import OGPImport
import OGPModel
import OGPReporting
import OGPVerbs
import TestSupport
import Testing

/// `ogp check --before`: what moved since an earlier version.
struct ChangeFindingsTests {
    private static func plan(_ changes: [(String, String)] = []) throws -> InputFile {
        let text = changes.reduce(try Fixtures.text("canada-nap/nap5-plan.csv")) { $0.replacing($1.0, with: $1.1) }
        return InputFile(bytes: Array(text.utf8), name: changes.isEmpty ? "old.csv" : "new.csv")
    }

    private static func findings(_ changes: [(String, String)]) throws -> [Finding] {
        let day = try #require(CivilDate(iso: "2024-06-30"))
        let request = ReadRequest([try plan(changes)], catalogues: try .bundled(), asOf: day)
        let before = EarlierVersion(try plan(), dataAsOf: CivilDate(iso: "2023-03-01"))
        return try CheckVerb.run(request, before: before).findings.filter { $0.code.id.hasPrefix("BEFORE") }
    }

    @Test("a deadline that moved after it was due is a warning at its place, another wording a note")
    func changes() throws {
        let moved = try Self.findings([("By 2022,D'ici 2022", "By 2025,D'ici 2025")])
        #expect(moved.contains { $0.code.id == "BEFORE001" && $0.message.contains("deadline-moved-after-due") })
        #expect(moved.allSatisfy { $0.position.file == "new.csv" && $0.position.row == 2 && !$0.fix.isEmpty })
        let worded = try Self.findings([("A gauge on every lake", "A gauge on some lakes")])
        #expect(worded.map(\.code.id) == ["BEFORE002"])
        #expect(worded.allSatisfy { $0.message.contains("wording-changed") && $0.commitment == "CA-NAP5-C02" })
    }

    @Test("nothing is found where nothing changed, and where no earlier version is given")
    func nothing() throws {
        #expect(try Self.findings([("zzz", "yyy")]) == [])
        let day = try #require(CivilDate(iso: "2024-06-30"))
        let request = ReadRequest([try Self.plan()], catalogues: try .bundled(), asOf: day)
        #expect(!(try CheckVerb.run(request).findings.contains { $0.code.id.hasPrefix("BEFORE") }))
    }

    @Test("an earlier version that cannot be read is the one finding of the check")
    func unreadable() throws {
        let day = try #require(CivilDate(iso: "2024-06-30"))
        let request = ReadRequest([try Self.plan()], catalogues: try .bundled(), asOf: day)
        let answer = try CheckVerb.run(request, before: EarlierVersion(InputFile(bytes: [], name: "empty.csv")))
        #expect(answer.stopped != nil && answer.findings.map(\.position.file) == ["empty.csv"])
    }
}
