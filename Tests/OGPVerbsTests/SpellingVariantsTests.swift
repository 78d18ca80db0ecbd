import ByteReading
import CSVReading
import Foundation
import OGPImport
import OGPReporting
import OGPVerbs
import TestSupport
import Testing

/// One export in every encoding, with every delimiter and every line end: the same commitments, byte for byte.
struct SpellingVariantsTests {
    /// One way of writing the same table.
    struct Spelling: Sendable, CustomTestStringConvertible {
        let testDescription: String
        let write: @Sendable (ExportTable) -> [UInt8]
        var pinned: TextEncoding?

        init(_ name: String, pinned: TextEncoding? = nil, _ write: @escaping @Sendable (ExportTable) -> [UInt8]) {
            testDescription = name
            self.pinned = pinned
            self.write = write
        }
    }

    static let spellings: [Spelling] = [
        Spelling("LF") { Array($0.text(lineEnd: "\n").utf8) },
        Spelling("CR") { Array($0.text(lineEnd: "\r").utf8) },
        Spelling("byte-order mark") { [0xEF, 0xBB, 0xBF] + Array($0.text().utf8) },
        Spelling("semicolon") { Array($0.text(delimiter: ";").utf8) },
        Spelling("tab") { Array($0.text(delimiter: "\t").utf8) },
        Spelling("pipe") { Array($0.text(delimiter: "|").utf8) },
        Spelling("sep= line") { Array(("sep=;\r\n" + $0.text(delimiter: ";")).utf8) },
        Spelling("UTF-16LE") { [0xFF, 0xFE] + utf16($0.text(), isLittle: true) },
        Spelling("UTF-16BE") { [0xFE, 0xFF] + utf16($0.text(), isLittle: false) },
        Spelling("UTF-16LE without a mark") { utf16($0.text(), isLittle: true) },
        Spelling("UTF-16BE without a mark, pinned", pinned: .utf16be) { utf16($0.text(), isLittle: false) },
        Spelling("UTF-16LE, tab, CR") {
            [0xFF, 0xFE] + utf16($0.text(delimiter: "\t", lineEnd: "\r"), isLittle: true)
        },
    ]

    @Test("Another encoding, delimiter or line end changes no exported byte", arguments: spellings)
    func same(spelling: Spelling) throws {
        let table = try ExportTable(fixture: "ogp-commitments/2024.csv", headRows: 1)
        let usual = try Self.export(Array(table.text().utf8))
        let other = try Self.export(spelling.write(table), pinned: spelling.pinned)
        #expect(usual.count == 31 && usual[0].count > 60)
        #expect(other == usual)
    }

    @Test(
        "Windows-1252 and Latin-1 read the same where the text fits them", arguments: [nil, TextEncoding.windows1252])
    func windows(pinned: TextEncoding?) throws {
        let whole = try ExportTable(fixture: "ogp-commitments/2024.csv", headRows: 1)
        let table = whole.with(whole.rows.filter { Self.windows1252($0.joined()) != nil })
        #expect(table.rows.count >= 25 && table.rows.joined().contains { $0.utf8.contains { $0 > 0x7F } })
        let usual = try Self.export(Array(table.text().utf8))
        let bytes = try #require(Self.windows1252(table.text()))
        #expect(try Self.export(bytes, pinned: pinned) == usual)
    }

    @Test("The export of 2016 reads the same as UTF-16 and with lone carriage returns")
    func explorer() throws {
        let table = try ExportTable(fixture: "ogp-commitments/2016.csv", headRows: 2)
        let usual = try Self.export(Array(table.text(lineEnd: "\n").utf8))
        #expect(usual.count == 15)
        #expect(try Self.export(Array(table.text(lineEnd: "\r").utf8)) == usual)
        #expect(try Self.export([0xFF, 0xFE] + Self.utf16(table.text(), isLittle: true)) == usual)
    }

    /// The rows of `export --format csv`, header first, without what says where a row stands.
    private static func export(_ bytes: [UInt8], pinned: TextEncoding? = nil) throws -> [[String]] {
        var request = try ReadRequest.test(InputFile(bytes: bytes, name: "export.csv"))
        if let pinned { request.options.table.encoding = .pinned(pinned) }
        var output: [UInt8] = []
        try ExportVerb.run(request, as: .csv(.machine)) { output += $0 }
        let records = try ExportTable.records(InputFile(bytes: output, name: "output.csv"))
        let header = try #require(records.first)
        let places = header.indices.filter { !header[$0].hasPrefix("source.") }
        #expect(header.count - places.count == 4)
        return records.map { record in places.map { record[$0] } }
    }

    private static func utf16(_ text: String, isLittle: Bool) -> [UInt8] {
        text.utf16.flatMap { unit in
            let (low, high) = (UInt8(unit & 0xFF), UInt8(unit >> 8))
            return isLittle ? [low, high] : [high, low]
        }
    }

    /// The text in windows-1252, by Foundation; `nil` where a letter does not fit.
    private static func windows1252(_ text: String) -> [UInt8]? {
        text.data(using: .windowsCP1252, allowLossyConversion: false).map { [UInt8]($0) }
    }
}
