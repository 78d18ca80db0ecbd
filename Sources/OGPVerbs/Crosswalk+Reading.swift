public import ByteReading
import CSVReading
import Findings
public import OGPJoining

extension Crosswalk {
    /// Why a file is no crosswalk.
    public enum Failure: Error, Equatable, Sendable, CustomStringConvertible {
        /// Columns are missing.
        case noColumns(name: String, missing: [String])
        /// A line is not filled in.
        case blank(name: String, row: Int, column: String)
        /// A line matches something else than plans, commitments and milestones.
        case unknownKind(name: String, row: Int, kind: String)

        /// One sentence with the next thing to try.
        public var description: String {
            switch self {
            case .noColumns(let name, let missing):
                "\(name) is no crosswalk: the column \(missing.joined(separator: " and the column ")) is missing; `ogp "
                    + "template crosswalk` writes an empty one."
            case .blank(let name, let row, let column):
                "\(name) leaves \"\(column)\" empty in row \(row); fill it in, or remove the row."
            case .unknownKind(let name, let row, let kind):
                "\(name) says \"\(kind)\" in row \(row); a crosswalk matches a plan, a commitment or a milestone."
            }
        }
    }

    /// The columns of a crosswalk. Further ones, such as remarks and who reviewed the match, are passed over.
    public static let columns = ["kind", "from", "to", "within"]

    /// Reads a crosswalk: a table with the columns ``columns``, of which `within` may be missing.
    ///
    /// - Throws: `Failure` where it is none, and what reading a table throws.
    public init(_ input: InputFile) throws {
        var options = CSVOptions()
        options.knownNames = Self.columns
        var ignored = FindingTally()
        var table = try CSVTable(input, options: options, sink: &ignored)
        let places = Self.columns.map { table.header.index(of: $0) }
        let missing = Self.columns.dropLast().enumerated().filter { places[$0.offset] == nil }.map(\.element)
        if !missing.isEmpty { throw Failure.noColumns(name: input.name, missing: missing) }
        var matches: [CrosswalkMatch] = []
        while try table.next(&ignored) {
            let cells = places.map { place in place.map { Self.trimmed(table.reader.text($0)) } ?? "" }
            if cells.allSatisfy(\.isEmpty) { continue }
            let row = table.reader.row
            for (cell, column) in zip(cells, Self.columns).dropLast() where cell.isEmpty {
                throw Failure.blank(name: input.name, row: row, column: column)
            }
            guard let kind = CrosswalkMatch.Kind(rawValue: cells[0].lowercased()) else {
                throw Failure.unknownKind(name: input.name, row: row, kind: cells[0])
            }
            matches.append(
                CrosswalkMatch(kind, from: cells[1], to: cells[2], within: cells[3], source: table.reader.position))
        }
        self.init(matches, file: input.name)
    }

    private static func trimmed(_ text: String) -> String {
        let edge = text.lastIndex { !$0.isWhitespace }.map(text.index(after:)) ?? text.startIndex
        return String(text[..<edge].drop(while: \.isWhitespace))
    }
}
