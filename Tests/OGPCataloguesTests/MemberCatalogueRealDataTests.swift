import Foundation
import OGPCatalogues
import OGPModel
import Testing

/// The names, codes and regions of real exports; skipped where those files are absent.
///
/// They are looked for in the folder that the environment variable `OGP_REAL_DATA` names, else in `../shared/data` beside the
/// package.
struct MemberCatalogueRealDataTests {
    private static let folder: URL = {
        if let path = ProcessInfo.processInfo.environment["OGP_REAL_DATA"] { return URL(filePath: path) }
        return URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().deletingLastPathComponent().appending(path: "shared/data")
    }()

    private static func url(_ name: String) -> URL { folder.appending(path: "csv/\(name)") }

    private static func has(_ name: String) -> Bool { FileManager.default.isReadableFile(atPath: url(name).path) }

    private static let commitments2016 = "ogp-commitments-2016.csv"
    private static let process2016 = "ogp-process-2016.csv"
    private static let commitments2024 = "ogp-commitments-2024-part.csv"

    @Test("every country of the commitments of 2016 is known", .enabled(if: has(commitments2016)))
    func names2016() throws {
        let names = try column("Country", headerRow: 1, of: Self.commitments2016)
        #expect(names.count == 61)
        try expectAllKnown(names)
    }

    @Test("every country of the process database of 2016 is known", .enabled(if: has(process2016)))
    func namesOfTheProcessDatabase() throws {
        let names = try column("Country name", headerRow: 2, of: Self.process2016)
        #expect(names.count >= 61)
        try expectAllKnown(names)
    }

    @Test(
        "every member of 2024 is known by name, code, id prefix, region and folder", .enabled(if: has(commitments2024)))
    func members2024() throws {
        let catalogue = try MemberCatalogue.bundled()
        let rows = try Self.rows(of: Self.commitments2024)
        let header = try #require(rows.first)
        func place(_ name: String) throws -> Int { try #require(header.firstIndex(of: name)) }
        let columns = try [
            "Country/Locality", "Code", "Region", "Commitment Unique Identifier", "URL", "National Or Local",
        ]
        .map(place)
        #expect(rows.count == 303)
        for row in rows.dropFirst() {
            let cells = columns.map { row[$0] }
            let member = try #require(catalogue.resolve(cells[0]).member, "\(cells[0])")
            #expect(member.name == cells[0])
            #expect(member.code == cells[1])
            #expect(member.region.rawValue == cells[2])
            #expect(member.idPrefixes.contains(String(cells[3].prefix { $0.isLetter })))
            #expect(member.slug.map { cells[4].contains("/members/\($0)/") } == true, "\(cells[4])")
            #expect((member.level == .local) == (cells[5] == "Legacy Local"))
        }
    }

    private func expectAllKnown(_ names: Set<String>) throws {
        let catalogue = try MemberCatalogue.bundled()
        for name in names { #expect(catalogue.resolve(name).member != nil, "\(name)") }
    }

    private func column(_ name: String, headerRow: Int, of file: String) throws -> Set<String> {
        let rows = try Self.rows(of: file)
        let place = try #require(rows[headerRow].firstIndex(of: name))
        let cells = rows.dropFirst(headerRow + 1).compactMap { $0.indices.contains(place) ? $0[place] : nil }
        let names = cells.map { $0.trimmingCharacters(in: .whitespaces) }
        return Set(names.filter { !$0.isEmpty && $0 != name })  // the process database repeats its header
    }

    /// The cells of a file in RFC 4180, for these tests alone.
    private static func rows(of name: String) throws -> [[String]] {
        var rows: [[String]] = []
        var row: [String] = []
        var cell: [UInt8] = []
        var isQuoted = false
        func finishCell() {
            row.append(String(decoding: cell, as: UTF8.self))
            cell = []
        }
        for byte in try [UInt8](Data(contentsOf: url(name))) {
            switch byte {
            case UInt8(ascii: "\""):
                isQuoted.toggle()
            case UInt8(ascii: ",") where !isQuoted:
                finishCell()
            case UInt8(ascii: "\n") where !isQuoted:
                finishCell()
                rows.append(row)
                row = []
            case UInt8(ascii: "\r") where !isQuoted:
                break
            default:
                cell.append(byte)
            }
        }
        finishCell()
        if row != [""] { rows.append(row) }
        return rows
    }
}
