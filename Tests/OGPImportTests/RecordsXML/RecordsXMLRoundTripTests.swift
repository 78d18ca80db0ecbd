import ByteReading
import CSVReading
import Findings
import Foundation
import OGPImport
import OGPModel
import TestSupport
import Testing

/// Whole exports, written as a portal would write them in XML, give the same commitments as their CSV.
struct RecordsXMLRoundTripTests {
    /// The rows of an export as the XML of a data portal: an element for each column with a name.
    private func xml(headers: [String], rows: [[String]]) -> String {
        var seen: Set<String> = []
        let names = headers.map { header -> String? in
            let plain = header.replacing(/<[^>]*>/, with: " ")
            let name = String(plain.map { $0.isLetter || $0.isNumber || "_-.".contains($0) ? $0 : "_" })
            let start = name.first.map { $0.isLetter || $0 == "_" } ?? false
            let element = start ? name : "_" + name
            return header.trimmingCharacters(in: .whitespaces).isEmpty || !seen.insert(element).inserted ? nil : element
        }
        let records = rows.enumerated().map { number, row in
            let cells = zip(names, row).compactMap { name, cell -> String? in
                name.map { "<\($0)>\(Self.escaped(cell))</\($0)>" }
            }
            return "<row _id=\"\(number + 1)\">\(cells.joined())</row>"
        }
        return "<data>\n\(records.joined(separator: "\n"))\n</data>\n"
    }

    private static func escaped(_ text: String) -> String {
        text.replacing("&", with: "&amp;").replacing("<", with: "&lt;").replacing(">", with: "&gt;")
            .replacing("\r", with: "&#13;")
    }

    private func commitments(_ bytes: [UInt8], headRows: Int) throws -> (csv: [Commitment], xml: [Commitment]) {
        var ignored = FindingTally()
        var reader = try CSVReader(InputFile(bytes: bytes, name: "export.csv"))
        var rows: [[String]] = []
        while try reader.next(&ignored) { rows.append((0..<reader.fieldCount).map { reader.text($0) }) }
        let text = xml(headers: rows[headRows - 1], rows: Array(rows[headRows...]))
        let document = try ImportedXML(text, as: RecordsXMLFormat())
        let table = try ImportedXML(InputFile(bytes: bytes, name: "export.csv"), as: OGPCommitmentsFormat())
        return (table.commitments, document.commitments)
    }

    @Test(
        "Fixtures of every generation", arguments: [("2024.csv", 1), ("2016.csv", 2), ("2016-test.csv", 2)])
    func fixtures(name: String, headRows: Int) throws {
        let (csv, xml) = try commitments(try Fixtures.bytes("ogp-commitments/\(name)"), headRows: headRows)
        #expect(csv.count == xml.count && !csv.isEmpty)
        #expect(differences(csv, xml) == [])
    }

    @Test("A published export", .enabled(if: RealData.exists("csv/ogp-commitments-2024-part.csv")))
    func published() throws {
        let (csv, xml) = try commitments(try RealData.bytes("csv/ogp-commitments-2024-part.csv"), headRows: 1)
        #expect(csv.count == xml.count && !csv.isEmpty)
        #expect(differences(csv, xml) == [])
    }

    /// The parts in which two commitments differ, with what each says.
    private static func differences(_ wanted: Commitment, _ found: Commitment) -> [String] {
        zip(Mirror(reflecting: wanted).children, Mirror(reflecting: found).children).compactMap { wanted, found in
            let (one, other) = ("\(wanted.value)", "\(found.value)")
            return one == other ? nil : "\(wanted.label ?? ""): \(one) / \(other)"
        }
    }

    /// The parts in which commitments read in two ways differ.
    private func differences(_ csv: [Commitment], _ xml: [Commitment]) -> [String] {
        zip(csv, xml).flatMap { wanted, found in
            var (wanted, found) = (wanted.placeless, found.placeless)
            // The spelling of unknown headers, and columns without a name, cannot be written as element names.
            (wanted.extra, found.extra) = ([], [])
            (wanted.published, found.published) = ([], [])
            return wanted == found ? [] : Self.differences(wanted, found)
        }
    }
}
