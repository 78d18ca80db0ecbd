import ByteReading
import Findings
import Foundation
import OGPImport
import OGPModel
import OGPReporting
import TestSupport
import Testing

@testable import OGPVerbs

/// Rejected records of every format whose records can stand alone.
struct RejectedFormatsTests {
    /// An undamaged input, and what is done to it.
    struct Damage: Sendable, CustomTestStringConvertible {
        let file: String
        var mapping: String?
        /// What is mended in the fixture first.
        var mending: [(String, String)] = []
        /// What is written instead of what. The same text stands nowhere else.
        let changes: [(good: String, bad: String)]
        /// The codes for which records are rejected.
        let codes: Set<String>
        /// How many records have a reason.
        let count: Int

        var testDescription: String { file }

        var good: [UInt8] {
            get throws { Self.replace(try Fixtures.bytes(file), mending) }
        }

        var bad: [UInt8] {
            get throws { Self.replace(try good, changes.map { ($0.good, $0.bad) }) }
        }

        func mended(_ bytes: [UInt8]) -> [UInt8] { Self.replace(bytes, changes.map { ($0.bad, $0.good) }) }

        private static func replace(_ bytes: [UInt8], _ changes: [(String, String)]) -> [UInt8] {
            let text = changes.reduce(String(decoding: bytes, as: UTF8.self)) { $0.replacing($1.0, with: $1.1) }
            return Array(text.utf8)
        }
    }

    static let cases = [
        Damage(
            file: "ogp-commitments/2016.csv", changes: [("1,Minor,1,a. Not", "1,Enormous,1,a. Not")], codes: ["OGP001"],
            count: 1),
        Damage(
            file: "canada-nap/nap5-rows.csv",
            changes: [("2022-06,C01,C01.1,C01.1.1", "June,C01,C01.1,C01.1.1")], codes: ["CAN007"], count: 1),
        Damage(
            file: "canada-nap/nap5-plan.csv", changes: [("lac,C02.1.01", "lac,C02-1-01")], codes: ["CAN003", "CAN005"],
            count: 1),
        Damage(file: "ogp-plan/plan.csv", changes: [("2026-01-31", "at the end")], codes: ["OGPP003"], count: 1),
        Damage(file: "ogp-plan/plan.xml", changes: [("2026-01-31", "at the end")], codes: ["OGPP003"], count: 1),
        Damage(
            file: "records-xml/ckan.xml", mending: [(">Almost<", ">Limited<")],
            changes: [("<Potential_Impact>Moderate<", "<Potential_Impact>Much -- very<")], codes: ["OGP001"], count: 1),
        Damage(
            file: "mapped/colombia.csv", mapping: "mapped/colombia.mapping.json",
            changes: [("2020-12-31,20", "2020-12-31,half")], codes: ["MAP002"], count: 1),
        Damage(
            file: "mapped/canada-5.csv", mapping: "mapped/canada-5.mapping.json",
            changes: [("2022-06,C01", "soon,C01")], codes: ["MAP003"], count: 1),
        Damage(
            file: "mapped/scorecard.csv", mapping: "mapped/scorecard.mapping.json",
            changes: [("Ministry A,2021", "#REF!,2021")], codes: ["OGP003"], count: 1),
        Damage(
            file: "mapped/records.xml", mapping: "mapped/records.mapping.json",
            changes: [("En proceso", "#REF!")], codes: ["OGP003"], count: 1),
    ]

    @Test("the rejected records are read again with the same findings", arguments: cases)
    func again(damage: Damage) throws {
        let request = try RejectsFile.request(damage.bad, mapping: damage.mapping)
        let file = try RejectsFile(request)
        #expect(file.count == damage.count)
        #expect(Set(file.findings.filter(\.rejectsRecord).map(\.code.id)) == damage.codes)
        let second = try RejectsFile(try RejectsFile.request(file.rejects, mapping: damage.mapping))
        #expect(Self.reasons(second) == Self.reasons(file))
        #expect(second.rejects == file.rejects && second.count == file.count)
    }

    @Test("mended, the rejected records and the rest give the whole model", arguments: cases)
    func whole(damage: Damage) throws {
        let file = try RejectsFile(try RejectsFile.request(damage.bad, mapping: damage.mapping))
        let mended = damage.mended(file.rejects)
        #expect(mended != file.rejects)
        for level in [ExportVerb.Level.commitment, .milestone] {
            let all = try Self.exported([try damage.good], damage, level)
            #expect(try Self.exported([mended, file.accepted], damage, level) == all)
            #expect(!all.isEmpty || level == .milestone)
        }
        #expect(try RejectsFile(try RejectsFile.request(mended, mapping: damage.mapping)).count == 0)
        #expect(try RejectsFile(try RejectsFile.request(file.accepted, mapping: damage.mapping)).count == 0)
    }

    @Test("an undamaged input has no record to reject", arguments: cases)
    func undamaged(damage: Damage) throws {
        let good = try damage.good
        let file = try RejectsFile(try RejectsFile.request(good, mapping: damage.mapping))
        #expect(file.count == 0)
    }

    @Test("elements are written in the encoding of the document, with its byte-order mark", arguments: [false, true])
    func wide(hasMark: Bool) throws {
        let text = """
            <?xml version="1.0"?>
            <actionPlans xmlns="urn:ogp-tracker:plan:1" version="1">
              <commitment id="a"><title>Žluťoučký</title><percent>no -- number</percent></commitment>
              <!-- remark --><commitment id="b"><title>Good > better</title></commitment>
              <commitment id='c>'><title>C</title><submitted>soon</submitted></commitment>
            </actionPlans>
            """
        let mark: [UInt8] = hasMark ? [0xFF, 0xFE] : []
        let bytes: [UInt8] = mark + text.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
        let file = try RejectsFile(try RejectsFile.request(bytes))
        let rejects = Self.text(file.rejects)
        #expect(file.rejects.starts(with: [0xFF, 0xFE]) == hasMark)
        #expect(rejects.contains("<!-- ogp:reason OGPP003") && rejects.contains("'c>'"))
        #expect(rejects.contains("<!-- remark -->") && !rejects.contains("id=\"b\""))
        let rest = Self.text(file.accepted)
        #expect(rest.contains("id=\"b\"") && !rest.contains("'c>'") && !rest.contains("ogp:reason"))
        #expect(try RejectsFile(try RejectsFile.request(file.rejects)).rejects == file.rejects)
    }

    private static func text(_ bytes: [UInt8]) -> String {
        String(
            decoding: stride(from: 0, to: bytes.count, by: 2).map { UInt16(bytes[$0]) | UInt16(bytes[$0 + 1]) << 8 },
            as: UTF16.self)
    }

    @Test("what cannot be divided is refused by name, and says what to do instead")
    func refused() throws {
        var two = try RejectsFile.request([])
        two.inputs += two.inputs
        #expect(throws: RejectedRecords.Failure.severalInputs(2)) { try RejectedRecords.check(two) }
        let nested = try RejectsFile.request(try Fixtures.bytes("stratml/plan.xml"))
        #expect(throws: RejectedRecords.Failure.document(name: "table.csv")) {
            try RejectedRecords(nested, findings: [])
        }
        let start = Array("<actionPlans version='1'><commitment id='a'><submitted>soon ".utf8)
        let end = Array("</submitted></commitment></actionPlans>".utf8)
        let spoilt = try RejectsFile.request(start + [0xFF] + end, encoding: .pinned(.utf8))
        let findings = try CheckVerb.run(spoilt).findings
        #expect(throws: RejectedRecords.Failure.damagedText(name: "table.csv")) {
            try RejectedRecords(spoilt, findings: findings)
        }
        #expect(RejectedRecords.Failure.document(name: "a.xml").description.contains("ogp merge a.xml"))
    }

    /// The findings for which records are rejected, without their places.
    private static func reasons(_ file: RejectsFile) -> [String] {
        file.findings.filter(\.rejectsRecord)
            .map { "\($0.code.id) \($0.field ?? "") \($0.value ?? "") \($0.message)" }.sorted()
    }

    /// What exports say of several inputs together, without where it stands.
    private static func exported(
        _ files: [[UInt8]], _ damage: Damage, _ level: ExportVerb.Level
    ) throws -> [String] {
        var request = try RejectsFile.request([], mapping: damage.mapping)
        request.inputs = files.enumerated().map { InputFile(bytes: $1, name: "\($0).csv") }
        var bytes: [UInt8] = []
        try ExportVerb.run(request, level: level, as: .ndjson) { bytes += $0 }
        return String(decoding: bytes, as: UTF8.self).replacing(/"source":\{[^}]*\}/, with: "").split(separator: "\n")
            .map(String.init).sorted()
    }
}
