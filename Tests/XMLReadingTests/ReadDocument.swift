import ByteReading
import Findings
import XMLReading

/// Everything a reader says about a document, to be compared as a whole.
struct ReadDocument: Equatable {
    struct Item: Equatable {
        var event: XMLReader.Event
        var name: String
        var namespace: String?
        var attributes: [XMLAttribute]
        var text: String
        var depth: Int
        var position: SourcePosition
    }

    var items: [Item] = []
    var findings: [Finding] = []
    var failure: XMLFailure?
    var encoding: TextEncoding?
    var isPartial = false
    var digest: String?

    /// Reads a whole document, once more from its start where the encoding demands it.
    init(_ input: InputFile, _ options: XMLOptions = XMLOptions()) throws {
        self = try EncodingRestart.retrying(options.encoding) { encoding in
            var options = options
            options.encoding = encoding
            return try ReadDocument(reading: input, options)
        }
    }

    private init(reading input: InputFile, _ options: XMLOptions) throws {
        var sink = FindingList()
        do {
            var reader = try XMLReader(input, options: options)
            defer { (encoding, isPartial, digest) = (reader.encoding, reader.isPartial, reader.digest) }
            while let event = try reader.next(&sink) {
                items.append(
                    Item(
                        event: event, name: reader.name, namespace: reader.namespace, attributes: reader.attributes,
                        text: reader.text, depth: reader.depth, position: reader.position))
            }
        } catch let failure as XMLFailure {
            self.failure = failure
        }
        findings = sink.findings
    }

    /// Reads a text.
    init(_ text: String, limits: XMLLimits = .standard, chunk: Int = 262_144) throws {
        try self.init(InputFile(text: text, name: "t.xml"), XMLOptions(limits: limits, chunkSize: chunk))
    }

    /// Reads bytes.
    init(bytes: [UInt8], encoding: EncodingChoice = .detect, chunk: Int = 262_144) throws {
        try self.init(InputFile(bytes: bytes, name: "t.xml"), XMLOptions(encoding: encoding, chunkSize: chunk))
    }

    /// The events as one line of text: `<a x=1>`, `[text]` and `</a>`.
    var outline: String {
        items.map { item in
            switch item.event {
            case .start:
                "<" + ([item.name] + item.attributes.map { "\($0.name)=\($0.value)" }).joined(separator: " ") + ">"
            case .text: "[\(item.text)]"
            case .end: "</\(item.name)>"
            }
        }.joined(separator: " ")
    }

    /// The ids of what was reported.
    var codes: [String] { findings.map(\.code.id) }

    /// All texts, one after the other.
    var text: String { items.map(\.text).joined() }

    /// The failure as `code line:column`.
    var failurePlace: String? { failure.map { "\($0.code.id) \($0.line ?? 0):\($0.column ?? 0)" } }
}
