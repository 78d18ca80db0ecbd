import OGPThemes

/// Writes suggestions of themes one commitment after the other.
public struct SuggestionsWriter: Sendable {
    /// The format of the result.
    public enum Format: Sendable, Hashable {
        /// For the terminal; suggestions that are only mentioned are left out unless all are asked for.
        case text(TextLayout, all: Bool)
        /// One document with the frame in front.
        case json
        /// One object a line.
        case ndjson
        /// A table with a row for each suggestion, and empty columns in which a person can decide.
        case csv(CSVStyle)
    }

    private enum State: Sendable {
        case text(String, SuggestionsText)
        case json(JSONWriter)
        case csv(CSVRowWriter)
    }

    /// The schema of the result.
    public static let schema = "ogp.suggestions.v1"

    private let format: Format
    private var state: State

    /// Begins a result.
    public init(_ format: Format, frame: ResultFrame) {
        self.format = format
        switch format {
        case .text(let layout, let all): state = .text("", SuggestionsText(layout, all: all))
        case .json:
            var json = JSONWriter(.compact)
            json.beginObject()
            json.member("schema", Self.schema)
            json.frame(frame)
            json.key("commitments")
            json.beginArray()
            state = .json(json)
        case .ndjson: state = .json(JSONWriter(.compact))
        case .csv(let style):
            var csv = CSVRowWriter(style)
            csv.row(SuggestionsCSV.columns)
            state = .csv(csv)
        }
    }

    /// Writes a commitment.
    public mutating func write(_ row: SuggestionRow) {
        switch state {
        case .text(let text, var writer):
            let more = writer.text(row)
            state = .text(text + more, writer)
        case .json(var json):
            state = .json(JSONWriter(.compact))
            json.object { SuggestionsJSON.write(row, &$0) }
            if format == .ndjson { json.endDocument() }
            state = .json(json)
        case .csv(var csv):
            state = .csv(CSVRowWriter())
            SuggestionsCSV.write(row, &csv)
            state = .csv(csv)
        }
    }

    /// Ends the result.
    public mutating func finish() {
        switch state {
        case .text(let text, let writer): state = .text(text + writer.closing, writer)
        case .json(var json):
            guard format == .json else { return }
            json.endArray()
            json.endObject()
            json.endDocument()
            state = .json(json)
        case .csv: break
        }
    }

    /// The bytes written since the last call.
    public mutating func takeBytes() -> [UInt8] {
        switch state {
        case .text(let text, let writer):
            state = .text("", writer)
            return Array(text.utf8)
        case .json(var json):
            let bytes = json.buffer.takeBytes()
            state = .json(json)
            return bytes
        case .csv(var csv):
            let bytes = csv.buffer.takeBytes()
            state = .csv(csv)
            return bytes
        }
    }
}
