import Findings
import OGPModel
import OGPScoring

/// Writes exported rows one after the other, as one JSON document, as JSON lines or as CSV.
public struct ExportWriter: Sendable {
    /// The format of an export.
    public enum Format: Sendable, Hashable {
        /// One document with the frame in front.
        case json
        /// One object a line.
        case ndjson
        /// A table.
        case csv(CSVStyle)
    }

    /// The schema of rows.
    public static let schema = "ogp.commitments.v1"

    /// What the rows of an export stand for.
    public enum Rows: Sendable, Hashable {
        /// Commitments.
        case commitments
        /// Milestones.
        case milestones
    }

    private enum State: Sendable {
        case json(JSONWriter)
        case csv(CSVRowWriter, hasHeader: Bool)
    }

    private let format: Format
    private var state: State

    /// Begins an export.
    public init(_ format: Format, frame: ResultFrame) {
        self.format = format
        switch format {
        case .json:
            var json = JSONWriter(.compact)
            json.beginObject()
            json.member("schema", Self.schema)
            json.frame(frame)
            json.key("commitments")
            json.beginArray()
            state = .json(json)
        case .ndjson: state = .json(JSONWriter(.compact))
        case .csv(let style): state = .csv(CSVRowWriter(style), hasHeader: false)
        }
    }

    /// Writes a commitment.
    public mutating func write(_ row: CommitmentRow) {
        writeRow({ row.write(to: &$0) }, { row.write(to: &$0) })
    }

    /// Writes a milestone.
    public mutating func write(_ row: MilestoneRow) {
        writeRow({ row.write(to: &$0) }, { row.write(to: &$0) })
    }

    /// The header of a table: the bytes that a table with rows begins with, for one that has none.
    ///
    /// - Parameters:
    ///   - rows: What the rows stand for.
    ///   - withContact: Whether the contact person has columns, as where private data were asked for.
    ///   - style: The style of the table.
    /// - Returns: One line, with the byte-order mark before it where the style has one.
    public static func header(of rows: Rows, withContact: Bool, style: CSVStyle) -> [UInt8] {
        let commitment = CommitmentRow.blank(withContact)
        var header =
            switch rows {
            case .commitments: Self.header(CSVRowWriter(style)) { commitment.write(to: &$0) }
            case .milestones: Self.header(CSVRowWriter(style)) { MilestoneRow.blank(commitment).write(to: &$0) }
            }
        return header.buffer.takeBytes()
    }

    /// Ends the export.
    public mutating func finish() {
        guard format == .json, case .json(var json) = state else { return }
        json.endArray()
        json.endObject()
        json.endDocument()
        state = .json(json)
    }

    /// The bytes written since the last call. A table begins with its first row: before it there are none, not even a
    /// byte-order mark.
    public mutating func takeBytes() -> [UInt8] {
        switch state {
        case .json(var json):
            let bytes = json.buffer.takeBytes()
            state = .json(json)
            return bytes
        case .csv(_, hasHeader: false): return []
        case .csv(var csv, let hasHeader):
            let bytes = csv.buffer.takeBytes()
            state = .csv(csv, hasHeader: hasHeader)
            return bytes
        }
    }

    /// Whether enough has been written to hand it on.
    public var isReadyToDrain: Bool {
        switch state {
        case .json(let json): json.buffer.isReadyToDrain
        case .csv(let csv, _): csv.buffer.isReadyToDrain
        }
    }

    private mutating func writeRow(_ toJSON: (inout JSONRow) -> Void, _ toCSV: (inout CSVRow) -> Void) {
        switch state {
        case .json(let json):
            // The writer leaves the state while it is written to, so that its buffer is not copied.
            state = .json(JSONWriter(.compact))
            var row = JSONRow(json: json)
            row.json.beginObject()
            toJSON(&row)
            row.json.endObject()
            if format == .ndjson { row.json.endDocument() }
            state = .json(row.json)
        case .csv(let csv, let hasHeader):
            state = .csv(CSVRowWriter(), hasHeader: hasHeader)
            var writer = csv
            if !hasHeader { writer = Self.header(writer, toCSV) }
            var row = CSVRow(writer, header: false)
            toCSV(&row)
            row.csv.endRow()
            state = .csv(row.csv, hasHeader: true)
        }
    }

    private static func header(_ csv: CSVRowWriter, _ toCSV: (inout CSVRow) -> Void) -> CSVRowWriter {
        var row = CSVRow(csv, header: true)
        toCSV(&row)
        row.csv.endRow()
        return row.csv
    }
}

extension Commitment {
    /// A commitment of which nothing is known. It lends its names of fields to a header.
    fileprivate static let blank = Commitment(
        id: CommitmentID(""), idSource: .derived,
        member: MemberReference(name: "", nameInSource: "", code: nil, level: nil, region: nil),
        start: .blank, end: .blank, policyAreas: PolicyAreas(vocabulary: ""),
        source: SourcePosition(file: ""))
}

extension DateReading {
    fileprivate static let blank = DateReading(.notStated(text: ""))
}

extension Deadline {
    fileprivate static let blank = Deadline(unknown: "", basis: .none)
}

extension CommitmentRow {
    fileprivate static func blank(_ withContact: Bool) -> CommitmentRow {
        CommitmentRow(.blank, start: .blank, end: .blank, themes: [], writesContact: withContact)
    }
}

extension MilestoneRow {
    fileprivate static func blank(_ commitment: CommitmentRow) -> MilestoneRow {
        let milestone = Milestone(
            number: "", title: "", start: .blank, end: .blank, source: SourcePosition(file: ""))
        return MilestoneRow(commitment, milestone, deadline: .blank, standing: .noDueDate)
    }
}
