public import ByteReading
import CLibXML2
public import Findings

/// Reads a document as a stream of starts, texts and ends of elements, in constant memory at any size.
///
/// The text is decoded here, the markup is looked over against `XMLLimits`, and libxml2 judges whether the document is
/// well-formed. A document type declaration is refused, so no entity, file or address a document names is ever followed. What
/// is irregular but clear is reported and read; everything else ends the reading with an `XMLFailure`. No text is lost.
public struct XMLReader: ~Copyable {
    /// What can happen in a document.
    ///
    /// Comments and instructions are skipped. Text is one event however it is written: CDATA sections, references and text
    /// around comments are merged. White space alone is an event only where it is all that its element holds.
    public enum Event: Sendable, Hashable {
        /// An element begins; its attributes can be asked for.
        case start
        /// A text stands in the innermost element.
        case text
        /// An element ends.
        case end
    }

    /// The input's name for messages.
    public let fileName: String
    /// The encoding the document declares, as it is spelled; `nil` where it declares none.
    public let declaredEncoding: String?
    /// The version of XML the document declares; `nil` where it declares none.
    public let xmlVersion: String?
    /// The number of the local name of the element that begins, ends or holds the text: small, the same for the same name
    /// throughout one reader, whatever its namespace; -1 before the first event.
    public internal(set) var nameID = -1
    /// How many elements began so far.
    public internal(set) var elements = 0
    /// Whether some bytes of the input have no meaning in its encoding and became U+FFFD.
    public internal(set) var isPartial = false
    /// The name of the root element, once it began.
    public internal(set) var root: XMLName?
    var hasRoot = false

    let limits: XMLLimits
    let asked: EncodingChoice
    var stream: TextStream
    var scanner: MarkupScanner
    var parser: PushParser
    var names = XMLNames()

    /// The next event of the piece that was parsed last, and the number of its events.
    var cursor = 0
    var eventCount = 0
    /// The tags of that piece, and the next one that no event was delivered for.
    var tags: [TagRecord]
    var tagCount = 0
    var nextTag = 0
    /// How many bytes of text were handed to the parser or passed over.
    var parsed = 0
    /// What the decoding has to say about text that was not parsed yet.
    var textEvents: [TextEvent] = []
    /// A zero byte or half a character: where the text ends for now.
    var barrier: MarkupFault?
    var failure: XMLFailure?
    var isEnded = false

    /// The current event.
    var kind: Event?
    var current = clibxml2_event()
    var currentOffset = 0
    /// The elements that are open, the current one last: the first `level` of the array.
    var steps: [PathStep]
    var level = 0
    /// Whether the current event ends the last element of the path.
    var leavesElement = false

    /// The line and column of the first byte of the window.
    var windowPlace = LineCursor()
    /// The line and column of a byte not far before the current event.
    var place = LineCursor()
    var placeOffset = 0
    /// The line and column of a text that began before the window.
    var earlyText: (offset: Int, place: LineCursor)?
    /// The lines of the subtree that is being read.
    var lines = LineStarts()
    /// What is to be reported.
    var pending = PendingFindings()
    /// What was reported once and is not again.
    var replaced: Set<String> = []
    var told: Set<String> = []
    /// The text that was handed to the parser, where it is to be kept.
    var keepsText = false
    var keptText: [UInt8] = []
    /// The next breach of a schema that was not taken, the last one with its element, and the patterns that were given up.
    var nextBreach = 0
    var lastBreach: (code: Int32, element: Int) = (0, 0)
    var unevaluated = 0
    /// Where the root element begins, once it is known.
    var rootOffset = Int.max

    /// Opens a document from its start and decides its encoding.
    ///
    /// - Throws: `InputFailure` where the input cannot be read; `XMLFailure` where it is not XML, or declares an encoding
    ///   that is not read.
    public init(_ input: InputFile, options: XMLOptions = XMLOptions()) throws {
        let kind = try input.contentKind()
        if kind != .xml { throw XMLFailure(kind, name: input.name) }
        let firstBytes = try input.firstBytes(65_536)
        let declaration = XMLDeclaration(firstBytes: firstBytes)
        let decision = try XMLEncodingDecision(
            firstBytes: firstBytes, declared: declaration.encoding, asked: options.encoding, name: input.name)
        let versionNote = try Self.note(on: declaration.version, name: input.name)
        guard let parser = PushParser(symbolLimit: options.limits.distinctNames) else {
            throw XMLFailure(.noMemory, "No memory is left for the parser.", at: SourcePosition(file: input.name))
        }
        let stream = try TextStream(
            input, encoding: decision.choice, chunkSize: options.chunkSize, digesting: options.digesting)
        self.parser = parser
        self.stream = stream
        scanner = MarkupScanner(options.limits)
        tags = [TagRecord](repeating: TagRecord(), count: 256)
        steps = [PathStep](repeating: PathStep(), count: options.limits.depth + 1)
        limits = options.limits
        asked = options.encoding
        fileName = input.name
        declaredEncoding = declaration.encoding
        xmlVersion = declaration.version
        for finding in decision.findings + [versionNote].compactMap(\.self) {
            pending.add(.init(offset: 0, line: 1, column: 1, content: .finding(finding)))
        }
    }

    /// Goes to the next event.
    ///
    /// - Parameter sink: takes what is irregular up to that event.
    /// - Returns: what happens, or `nil` at the end of the document.
    /// - Throws: `XMLFailure` where the document cannot be read further; `InputFailure`; `EncodingQuestion`; or
    ///   `EncodingRestart` where the document must be read from its start again.
    public mutating func next<Sink: FindingSink>(_ sink: inout Sink) throws -> Event? {
        do {
            let event = try advance()
            if pending.next <= currentOffset || event == nil { report(&sink, before: event == nil ? Int.max : nil) }
            return event
        } catch {
            report(&sink, before: Int.max)
            throw error
        }
    }

    /// The encoding the document is read in.
    public var encoding: TextEncoding { stream.encoding }

    /// The choice that makes another pass decide the encoding in the same way, without a survey.
    public var encodingChoice: EncodingChoice {
        if case .detect = asked, case .settled(let settled) = stream.choice, settled.encoding.isSurveyed {
            return stream.choice
        }
        return asked
    }

    /// The SHA-256 of the input in hexadecimal, once its end was reached; `nil` where it was not asked for.
    public var digest: String? { isEnded && stream.isComplete ? stream.digest : nil }

    /// The content of the first stylesheet instruction before the root, once the root began.
    public var stylesheet: String? { scanner.stylesheet }

    /// What there is to say about a version of XML.
    private static func note(on version: String?, name: String) throws(XMLFailure) -> Finding? {
        guard let version, version != "1.0" else { return nil }
        let place = SourcePosition(file: name, line: 1, column: 1)
        let shown = String(version.prefix(20))
        if !version.hasPrefix("1.") {
            throw XMLFailure(
                .badMarkup, "The document declares version \"\(shown)\" of XML, which is unknown.", at: place)
        }
        return Finding(
            .newerVersion, "The document declares XML \(shown) and is read as XML 1.0.", at: place, value: shown)
    }
}

extension TextEncoding {
    /// Whether a survey of the bytes may settle on it.
    fileprivate var isSurveyed: Bool { self == .utf8 || self == .windows1252 }
}
