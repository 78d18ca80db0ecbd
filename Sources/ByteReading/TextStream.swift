/// One pass over an input as UTF-8 text that arrives in pieces in one buffer.
///
/// The reader's side owns a window `start..<end` of `bytes`: it gives up what it has used by `giveUp(before:)` and asks for
/// more by `fill()`, which may move the window to the front of the buffer and grows the buffer only where the window
/// fills it. UTF-8 is read straight into the buffer and checked in place; other encodings are decoded into it.
public struct TextStream: ~Copyable {
    /// The input's name for messages.
    public let name: String
    /// The buffer. Only `start..<end` is text; at least 32 more bytes can be read behind it.
    public internal(set) var bytes: [UInt8]
    /// Where the text that is still wanted begins.
    public internal(set) var start = 0
    /// Where the text that was decoded so far ends.
    public internal(set) var end = 0
    /// Whether the text ends at `end`.
    public internal(set) var isComplete = false
    /// How many bytes of text there were before the first byte of the buffer.
    public internal(set) var baseOffset = 0
    /// The encoding the text is read in.
    public internal(set) var encoding: TextEncoding
    /// Whether the text was plain ASCII so far.
    public internal(set) var isASCII = true
    /// The choice that makes another pass decide in the same way, without a survey.
    public internal(set) var choice: EncodingChoice

    let input: InputFile
    let chunkSize: Int
    var stream: ByteStream
    var mode: Mode
    var events = TextEventQueue()
    /// Bytes behind `end` that begin a character whose rest is still to come.
    var held = 0
    /// Bytes of another encoding that are still to be decoded.
    var raw: [UInt8] = []
    var isRawComplete = false
    var announcesLegacy: Bool
    let hasMark: Bool

    /// How bytes become text.
    enum Mode {
        /// Straight into the buffer.
        case utf8
        /// One byte that is not UTF-8 at a time becomes U+FFFD.
        case damagedUTF8
        /// By a table.
        case singleByte(SingleByteTable)
        /// Two bytes a unit.
        case utf16(isBigEndian: Bool)
    }

    /// The number of readable bytes behind the text.
    static let padding = 32

    /// Opens an input from its start and looks at its first bytes.
    ///
    /// - Parameters:
    ///   - input: what to read.
    ///   - choice: how to decide the encoding.
    ///   - chunkSize: how many bytes to ask the system for at a time, from 1.
    ///   - digesting: also compute the SHA-256 of the input's bytes.
    /// - Throws: `InputFailure` where the input cannot be read.
    public init(
        _ input: InputFile, encoding choice: EncodingChoice = .detect, chunkSize: Int = 262_144, digesting: Bool = false
    ) throws(InputFailure) {
        precondition(chunkSize > 0, "a chunk holds at least one byte")
        let opening = EncodingOpening(choice, firstBytes: try input.firstBytes(4096))
        var stream = try input.open(digesting: digesting)
        try Self.skipMark(opening.markLength, of: &stream)
        self.stream = stream
        self.input = input
        self.chunkSize = chunkSize
        self.choice = choice
        name = input.name
        bytes = [UInt8](repeating: 0, count: chunkSize + Self.padding)
        encoding = opening.encoding
        mode = Mode(opening.encoding)
        for event in opening.events { events.append(event) }
        announcesLegacy = opening.announcesLegacy
        hasMark = opening.markLength > 0
    }

    private static func skipMark(_ length: Int, of stream: inout ByteStream) throws(InputFailure) {
        var skipped = 0
        var mark = [UInt8](repeating: 0, count: 4)
        while skipped < length {
            let read = try stream.read(into: &mark, at: 0, count: length - skipped)
            if read == 0 { return }
            skipped += read
        }
    }

    /// The SHA-256 of the bytes read so far, in hexadecimal; of the whole input once `isComplete`. `nil` where not asked.
    public var digest: String? { stream.digest }

    /// How many bytes of text begin before the window.
    public var offset: Int { baseOffset + start }

    /// Says that the text before an index of the buffer is no longer wanted.
    public mutating func giveUp(before index: Int) {
        precondition(index >= start && index <= end, "only text of the window can be given up")
        start = index
    }

    /// Reads on. The window may move: its text stays the same, its indices do not.
    ///
    /// - Returns: whether text was added; false exactly when the input has ended.
    /// - Throws: `InputFailure`; `EncodingQuestion` where a person has to choose the encoding; `EncodingRestart` where the
    ///   text handed out so far was decoded wrongly.
    public mutating func fill() throws -> Bool {
        let before = offsetOfEnd
        while !isComplete && offsetOfEnd == before {
            if case .utf8 = mode { try fillUTF8() } else { try fillDecoded() }
        }
        return offsetOfEnd > before
    }

    private var offsetOfEnd: Int { baseOffset + end }

    /// The first event before an offset of the text that was not taken yet, if any.
    package mutating func takeEvent(before offset: Int) -> TextEvent? { events.take(before: offset) }

    /// Whether any event stands before an offset of the text.
    package func hasEvent(before offset: Int) -> Bool { events.hasEvent(before: offset) }
}

extension TextStream.Mode {
    init(_ encoding: TextEncoding) {
        switch encoding {
        case .utf8: self = .utf8
        case .utf16le: self = .utf16(isBigEndian: false)
        case .utf16be: self = .utf16(isBigEndian: true)
        case .windows1252: self = .singleByte(.windows1252)
        case .latin1: self = .singleByte(.latin1)
        case .latin9: self = .singleByte(.latin9)
        case .macRoman: self = .singleByte(.macRoman)
        }
    }
}
