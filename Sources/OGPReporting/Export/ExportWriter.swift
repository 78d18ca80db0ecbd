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

    /// Ends the export.
    public mutating func finish() {
        guard format == .json, case .json(var json) = state else { return }
        json.endArray()
        json.endObject()
        json.endDocument()
        state = .json(json)
    }

    /// The bytes written since the last call.
    public mutating func takeBytes() -> [UInt8] {
        switch state {
        case .json(var json):
            let bytes = json.buffer.takeBytes()
            state = .json(json)
            return bytes
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
            if !hasHeader {
                var header = CSVRow(writer, header: true)
                toCSV(&header)
                header.csv.endRow()
                writer = header.csv
            }
            var row = CSVRow(writer, header: false)
            toCSV(&row)
            row.csv.endRow()
            state = .csv(row.csv, hasHeader: true)
        }
    }
}
