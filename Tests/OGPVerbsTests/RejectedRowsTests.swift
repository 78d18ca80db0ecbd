import ByteReading
import Findings
import Foundation
import OGPImport
import OGPModel
import TestSupport
import Testing

@testable import OGPVerbs

struct RejectedRowsTests {
    private static let table = """
        Commitment Unique Identifier,Country/Locality,Action Plan Number,Commitment Title,Verifiable,Potential Impact,\
        Completion (Progress Report),Completion (End Of Term)
        KE0901,Kenya,1,Open data,Yes,Minor,Limited,Substantial
        KE0902,Kenya,1,Water,No,None,Limited,Limited
        KE0903,Kenya,1,Trees,Yes,Moderate,Limited,Complete
        KE0904,Kenya,1,Roads,Yes,Minor,Not Started,Limited

        """

    /// The damaged fixtures that can be read as tables, without those whose damage is not inside a record.
    private static let readable = DamagedFixture.all.filter { $0.expectation.outcome != "unreadable" }

    @Test("the rejected rows give the same findings again when they are read alone", arguments: readable)
    func again(fixture: DamagedFixture) throws {
        var request = try fixture.request()
        request.isPrivate = true
        let file = try RejectsFile(request)
        if file.count == 0 { return }
        var second = try RejectsFile.request(file.rejects, encoding: request.options.encoding)
        second.options.format = "ogp-commitments"
        let rejected = Set(try RejectedRows(request, findings: file.findings).numbers)
        let found = try CheckVerb.run(second).findings
        #expect(
            RejectsFile.marks(found) == RejectsFile.marks(file.findings, in: rejected),
            "\(String(decoding: file.rejects, as: UTF8.self))")
        #expect(try RejectsFile(second).count == file.count)
    }

    @Test(
        "the rest is the file without the rejected lines, and each of those stands in the other file",
        arguments: readable)
    func whole(fixture: DamagedFixture) throws {
        var request = try fixture.request()
        request.isPrivate = true
        let file = try RejectsFile(request)
        let encoding = try RejectedRows(request, findings: file.findings).survey.encoding
        var rest = try Self.lines(file.accepted, encoding)[...]
        var missing: [[UInt8]] = []
        for line in try Self.lines(Fixtures.bytes("damaged/" + fixture.name), encoding) {
            if line == rest.first { rest.removeFirst() } else { missing.append(line) }
        }
        #expect(rest.isEmpty && missing.isEmpty == (file.count == 0))
        // A last line without an end gets one where it does not stand last among the rejected.
        let rejected = try Self.lines(file.rejects, encoding).map(Self.withoutEnd)
        for line in missing.map(Self.withoutEnd) {
            #expect(rejected.contains { $0.suffix(line.count) == line })
        }
    }

    private static func withoutEnd(_ line: [UInt8]) -> ArraySlice<UInt8> {
        line[..<(line.lastIndex { $0 != 0x0A && $0 != 0x0D }.map { $0 + 1 } ?? 0)]
    }

    private static func lines(_ bytes: [UInt8], _ encoding: TextEncoding) throws -> [[UInt8]] {
        var reader = try RawLines(InputFile(bytes: bytes), encoding: encoding)
        var lines: [[UInt8]] = []
        while let line = try reader.next() { lines.append(line) }
        #expect(lines.joined().elementsEqual(bytes))
        return lines
    }

    @Test("damaged rows, mended, give with the rest the model of the undamaged table", arguments: ["\n", "\r\n"])
    func mended(lineEnd: String) throws {
        let good = Self.table.replacing("\n", with: lineEnd)
        let bad = good.replacing("Trees,Yes,Moderate", with: "Trees,Yes,Enormous")
            .replacing("Open data,Yes", with: "Open, data,Yes")
        let file = try RejectsFile(try RejectsFile.request(Array(bad.utf8)))
        #expect(file.count == 2)
        let rejects = String(decoding: file.rejects, as: UTF8.self)
        #expect(rejects.hasPrefix("ogp:reason,Commitment Unique Identifier,"))
        let mended = rejects.replacing("Trees,Yes,Enormous", with: "Trees,Yes,Moderate")
            .replacing("Open, data,Yes", with: "Open data,Yes")
        let union =
            try Self.exported(Array(mended.utf8)) + Self.exported(file.accepted)
        #expect(try union.sorted() == Self.exported(Array(good.utf8)).sorted())
        #expect(union.count == 4)
        #expect(try RejectsFile(try RejectsFile.request(Array(mended.utf8))).count == 0)
    }

    @Test("the reason names the code and says the sentence, and the row stands behind it as it is")
    func reason() throws {
        let bad = Self.table.replacing("Trees,Yes,Moderate", with: "\"Tr\"\"ees\",Yes,\"Enor;mous\"")
        let file = try RejectsFile(try RejectsFile.request(Array(bad.utf8)))
        let lines = String(decoding: file.rejects, as: UTF8.self).split(separator: "\n")
        #expect(lines.count == 2)
        #expect(
            lines[1].hasPrefix("\"OGP001 \"\"Enor;mous\"\" is not a known label of \"\"Potential Impact\"\".\",KE0903"))
        #expect(lines[1].contains(",\"Tr\"\"ees\",Yes,\"Enor;mous\","))
    }

    @Test(
        "the encoding, the byte-order mark and the line ends stay those of the file", arguments: TextEncoding.allCases)
    func encodings(encoding: TextEncoding) throws {
        let bad = Self.table.replacing("Trees,Yes,Moderate", with: "Trees é,Yes,Enormous").replacing("\n", with: "\r\n")
        var bytes: [UInt8] = []
        switch encoding {
        case .utf8: bytes = [0xEF, 0xBB, 0xBF] + Array(bad.utf8)
        case .utf16le: bytes = [0xFF, 0xFE] + bad.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
        case .utf16be: bytes = [0xFE, 0xFF] + bad.utf16.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] }
        default: bytes = bad.unicodeScalars.map { UInt8($0.value) }
        }
        let choice: EncodingChoice = [.utf8, .utf16le, .utf16be].contains(encoding) ? .detect : .pinned(encoding)
        let file = try RejectsFile(try RejectsFile.request(bytes, encoding: choice))
        #expect(file.count == 1 && file.rejects.count < bytes.count)
        let again = try RejectsFile(try RejectsFile.request(file.rejects, encoding: choice))
        #expect(again.count == 1)
        #expect(again.findings.map(\.value).contains("Enormous"))
        #expect(again.findings.filter { $0.code.id.hasPrefix("CSV") || $0.code.id == "OGP013" } == [])
    }

    @Test("a commitment of several rows is rejected with all of them, and its plan stands with it")
    func plan() throws {
        let table = """
            record,plan,commitment,milestone,id,title,role,percent
            actionPlan,,,,P,Plan,,
            commitment,P,,,a,Good,,
            milestone,,a,,,M,,
            commitment,P,,,b,Bad,,
            milestone,,b,,,N,,
            update,,b,#1,,,irm,much

            """
        let file = try RejectsFile(try RejectsFile.request(Array(table.utf8)))
        #expect(file.count == 1)
        let rejects = String(decoding: file.rejects, as: UTF8.self).split(separator: "\n")
        #expect(
            rejects.count == 5 && rejects[1] == ",actionPlan,,,,P,Plan,," && rejects[2] == ",commitment,P,,,b,Bad,,")
        #expect(rejects[4].hasPrefix("\"OGPP003 "))
        #expect(String(decoding: file.accepted, as: UTF8.self).split(separator: "\n").count == 4)
        let again = try RejectsFile(try RejectsFile.request(file.rejects))
        #expect(again.findings.map(\.code.id).contains("OGPP003") && !again.findings.map(\.code.id).contains("OGPP001"))
    }

    @Test("random damage: the rejected rows find the same again, and the rest finds no error", arguments: 0..<60)
    func random(seed: Int) throws {
        var random = SplitMix64(seed: seed)
        let lines = Self.table.split(separator: "\n").map(String.init)
        let damaged =
            [lines[0]]
            + (0..<random.number(in: 1...8)).map { number in
                let line = lines[1 + number % 4].replacing("XX000", with: "XX00\(number)")
                return switch random.number(in: 0...4) {
                case 0: line + ",more"
                case 1: String(line.dropLast(8))
                case 2: line.replacing("Yes", with: "Perhaps")
                default: line
                }
            }
        let table = damaged.joined(separator: "\n") + (random.flag() ? "\n" : "")
        let request = try RejectsFile.request(Array(table.utf8))
        let file = try RejectsFile(request)
        if file.count == 0 { return #expect(file.accepted == Array(table.utf8)) }
        let again = try RejectsFile(try RejectsFile.request(file.rejects))
        let rejected = Set(try RejectedRows(request, findings: file.findings).numbers)
        #expect(RejectsFile.marks(again.findings) == RejectsFile.marks(file.findings, in: rejected))
        if String(decoding: file.accepted, as: UTF8.self).split(separator: "\n").count > 1 {
            #expect(try RejectsFile(try RejectsFile.request(file.accepted)).count == 0)
        }
    }

    /// What an export says of each commitment, without where it stands.
    private static func exported(_ bytes: [UInt8]) throws -> [String] {
        try MergedFile.export(InputFile(bytes: bytes, name: "table.csv"), .commitment, isPrivate: true)
            .replacing(/"source":\{[^}]*\}/, with: "").split(separator: "\n").map(String.init)
    }
}
