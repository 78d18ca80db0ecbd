import ByteReading
import Findings

/// One document of a schema: its text, once it was looked over for what would make compiling it costly.
struct SchemaDocument {
    /// The text as UTF-8, its declaration replaced by spaces.
    private(set) var text: [UInt8] = []
    /// The namespace it describes.
    private(set) var targetNamespace: String?
    /// The documents it refers to.
    private(set) var references: [Reference] = []

    /// A document that is referred to.
    struct Reference {
        let address: String
        /// The namespace of an import; `nil` where the document is a part of the same schema.
        let namespace: String?
    }

    private static let space = "http://www.w3.org/2001/XMLSchema"
    private static let mostBytes = 2_097_152
    private static let mostElements = 20_000
    /// The largest number of repetitions, which become as many states of an automaton.
    private static let mostRepetitions = 1_000
    private static let longestPattern = 1_000

    /// Reads a document.
    ///
    /// - Throws: `XMLFailure` where it is no schema, or one that is too costly; `InputFailure` where it cannot be read.
    init(_ input: InputFile) throws {
        if input.size > Self.mostBytes {
            throw XMLFailure(
                .unusableSchema, "The schema has more than \(Self.mostBytes) bytes.",
                at: SourcePosition(file: input.name))
        }
        self = try EncodingRestart.retrying { encoding in
            var document = SchemaDocument()
            try document.read(input, encoding)
            return document
        }
    }

    private init() {}

    private mutating func read(_ input: InputFile, _ encoding: EncodingChoice) throws {
        var ignored = FindingTally()
        var limits = XMLLimits.standard
        limits.elements = Self.mostElements
        var reader = try XMLReader(input, options: XMLOptions(encoding: encoding, limits: limits))
        reader.keepsText = true
        while let event = try reader.next(&ignored) {
            if event == .start { try look(at: reader) }
        }
        text = reader.keptText
        guard text.starts(with: "<?xml".utf8), let end = text.firstIndex(of: UInt8(ascii: ">")) else { return }
        for index in 0...end where text[index] != 0x0A { text[index] = 0x20 }
    }

    private mutating func look(at reader: borrowing XMLReader) throws(XMLFailure) {
        if reader.depth == 1 {
            if reader.name != "schema" || reader.namespace != Self.space {
                throw XMLFailure(
                    .unusableSchema, "This is no XML Schema: its root is <\(reader.name)>.", at: reader.position)
            }
            targetNamespace = reader.attribute("targetNamespace")
        }
        if reader.namespace != Self.space { return }
        switch reader.name {
        case "import", "include", "redefine":
            if let address = reader.attribute("schemaLocation") {
                let namespace = reader.name == "import" ? reader.attribute("namespace") ?? "" : nil
                references.append(Reference(address: address, namespace: namespace))
            }
        case "pattern":
            let pattern = reader.attribute("value") ?? ""
            if pattern.utf8.count > Self.longestPattern || Self.isCostly(pattern) {
                throw XMLFailure(
                    .unusableSchema,
                    "The pattern \"\(pattern.prefix(60))\" is too costly: it is long, or repeats what "
                        + "repeats already.", at: reader.position)
            }
        default: break
        }
        for name in ["minOccurs", "maxOccurs"] {
            guard let value = reader.attribute(name), value != "unbounded" else { continue }
            if (Int(value) ?? 0) > Self.mostRepetitions || value.utf8.count > 9 {
                throw XMLFailure(
                    .unusableSchema, "\(name) is \(value.prefix(20)) and may be \(Self.mostRepetitions) at most.",
                    at: reader.position)
            }
        }
    }
}
