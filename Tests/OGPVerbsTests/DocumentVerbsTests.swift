import ByteReading
import Findings
import Foundation
import OGPImport
import OGPModel
import OGPReporting
import OGPScoring
import OGPVerbs
import TestSupport
import Testing

/// Every verb on the published XML files, through the library.
struct DocumentVerbsTests {
    static let published = [
        "xml/stratml/Albania.xml", "xml/stratml/OECD-AI.xml", "xml/stratml/SMLC2023.xml",
        "xml/digitalstrategy/FCC-2012-08-14.xml", "xml/digitalstrategy/NASA-2012-08-23.xml",
        "xml/digitalstrategy/NASA-2013-05-13.xml", "xml/digitalstrategy/NASA-2014-08-28.xml",
        "xml/digitalstrategy/NASA-2015-02-26.xml", "xml/iati/example-2.03.xml", "xml/iati/open-data-IDRC.xml",
        "xml/iati-implementation-schedule/ADB.xml", "xml/iati-implementation-schedule/DFID.xml",
        "xml/iati-implementation-schedule/UN-Habitat.xml",
    ]

    private static func request(_ inputs: [InputFile]) throws -> ReadRequest {
        let day = try #require(CivilDate(iso: "2026-01-01"))
        return ReadRequest(inputs, catalogues: try .bundled(), asOf: day)
    }

    private static func export(_ inputs: [InputFile], level: ExportVerb.Level = .commitment) throws -> String {
        var bytes: [UInt8] = []
        try ExportVerb.run(try request(inputs), level: level, as: .ndjson) { bytes += $0 }
        return String(decoding: bytes, as: UTF8.self)
    }

    private static func file(_ path: String) throws -> InputFile {
        try InputFile(path: RealData.path(path), name: path)
    }

    @Test(
        "every verb works on every published document, and each rate that nobody assessed is missing and not zero",
        .enabled(if: RealData.exists("xml")), arguments: published)
    func verbs(path: String) throws {
        let request = try Self.request([try Self.file(path)])
        let rows = try Self.export(request.inputs).split(separator: "\n")
        #expect(!rows.isEmpty)
        let score = try ScoreVerb.run(request, by: [.all])
        let all = try #require(score.groups.first)
        #expect(all.tally.commitments == rows.count)
        #expect(all.tally.completion.assessed == 0)
        let milestones = try Self.export(request.inputs, level: .milestone).split(separator: "\n").count
        #expect(score.frame.inputs.allSatisfy { $0.milestones + $0.milestoneParts >= milestones })
        let gaps = try GapsVerb.run(request)
        #expect(gaps.report.commitments == rows.count)
        #expect(!gaps.report.gaps.contains { $0.kind == .assessment }, "the IRM owes nothing on such a plan")
        let check = try CheckVerb.run(request)
        #expect(check.stopped == nil)
        #expect(check.findings.allSatisfy { $0.position.file == path })
        let inspection = try #require(try InspectVerb.run(request).first)
        #expect(inspection.document != nil && inspection.problem == nil)
        let id = try #require(rows.first?.firstMatch(of: /"id":"([^"]+)"/)?.output.1)
        #expect(try !ShowVerb.run(request, id: String(id)).pages.isEmpty)
    }

    @Test(
        "NASA's four dated files give one history per commitment, in the order of their dates, whatever the order of arguments",
        .enabled(if: RealData.exists("xml/digitalstrategy")))
    func history() throws {
        let files = try Self.published.filter { $0.contains("NASA") }.map { try Self.file($0) }
        let inOrder = try Self.export(files)
        #expect(try Self.export(files.reversed()) == inOrder)
        #expect(try Self.export([files[2], files[0], files[3], files[1]]) == inOrder)
        let rows = inOrder.split(separator: "\n")
        let single = try Self.export([files[3]]).split(separator: "\n")
        #expect(rows.count == single.count, "earlier reports add statements and no commitment")
        for row in rows {
            let statuses = try #require(row.firstMatch(of: /"statuses":\[(.*?)\],"milestones"/)?.output.1)
            let days = statuses.matches(of: /"date":"([0-9-]+)"/).map { String($0.output.1) }
            #expect(days == days.sorted() && Set(days).count == days.count)
        }
        #expect(rows.contains { $0.components(separatedBy: "\"date\":").count > 4 })
    }

    @Test(
        "one plan in five encodings gives the same export, byte by byte", .enabled(if: RealData.exists("xml")),
        arguments: ["xml/stratml/SMLC2023.xml", "xml/digitalstrategy/NASA-2015-02-26.xml"])
    func encodings(path: String) throws {
        let text = String(decoding: try RealData.bytes(path), as: UTF8.self).replacing("\u{FEFF}", with: "")
        let body = text.replacing(/^<\?xml[^>]*\?>\s*/, with: "")
        let plain = body.unicodeScalars.map { $0.isASCII ? String($0) : "&#\($0.value);" }.joined()
        let latin = body.unicodeScalars.map {
            $0.value < 0x80 || (0xA0...0xFF).contains($0.value) ? String($0) : "&#\($0.value);"
        }
        .joined()
        func declared(_ encoding: String, _ body: String) -> String {
            "<?xml version=\"1.0\" encoding=\"\(encoding)\"?>\n" + body
        }
        let utf16 = Array("\u{FEFF}\(declared("UTF-16", body))".utf16)
        let variants: [(String, [UInt8])] = [
            ("utf-8", Array(declared("UTF-8", body).utf8)),
            ("ascii", Array(declared("US-ASCII", plain).utf8)),
            ("utf-16le", utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }),
            ("utf-16be", utf16.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] }),
            ("latin1", declared("ISO-8859-1", latin).unicodeScalars.map { UInt8($0.value) }),
            ("windows-1252", declared("windows-1252", latin).unicodeScalars.map { UInt8($0.value) }),
        ]
        let exports = try variants.map { try Self.export([InputFile(bytes: $0.1, name: "plan.xml")]) }
        for (variant, export) in zip(variants, exports) { #expect(export == exports[0], "\(variant.0)") }
        #expect(exports[0].utf8.count > 1_000)
    }
}
