public import ByteReading
public import Findings

/// Reads the records of a table one after the other, in one buffer and without making a `String` of any cell that is not
/// asked for.
///
/// It follows RFC 4180 and accepts LF, CRLF and lone CR as record ends. What is irregular is reported and mended, never
/// lost. It knows nothing of headers; `CSVTable` does.
public struct CSVReader: ~Copyable {
    /// The input's name for messages.
    public let name: String
    /// How the dialect was decided.
    public let detection: CSVDialectDetection
    /// The current record as a spreadsheet counts it, from 1; 0 before the first one.
    public internal(set) var row = 0
    /// The physical line on which the current record begins, from 1.
    public private(set) var line = 1
    /// How many blank lines were skipped so far.
    public private(set) var blankLines = 0
    /// Whether something could not be read: a damaged record, or a limit reached.
    public internal(set) var isPartial = false
    /// How many cells every record should have. Where it is known, a quote that was never closed and swallowed whole rows is
    /// recognised.
    public var expectedFieldCount: Int?

    var stream: TextStream
    let scanner: RecordScanner
    let limits: CSVLimits
    var table: [FieldSlot]
    var events = CSVEventList()
    /// The text of cells that had to be mended.
    var mended: [UInt8] = []
    /// Which cells those are and where they stand in the buffer.
    var mendedCells: [(field: Int, start: Int)] = []
    /// The current record in the buffer.
    var recordStart = 0
    var recordEnd = 0
    var cells = 0
    /// The line and index at which the next record begins.
    var nextLine = 1
    var firstBlank: (row: Int, line: Int)?
    var isAtEnd = false
    /// How the first record ended.
    private var firstLineEnd: LineEnd?
    private var hasMixedLineEnds = false
    /// Whether reading stopped at the limit for rows.
    var isStopped = false
    /// Whether the rest of the current record's line is to be passed over.
    var skipsRestOfLine = false

    /// Opens a table from its start and recognises its encoding and dialect.
    ///
    /// - Throws: `InputFailure`, `EncodingQuestion` or `CSVFailure` where the input cannot be read as a table.
    public init(_ input: InputFile, options: CSVOptions = CSVOptions()) throws {
        let kind = try input.contentKind()
        if kind != .text && kind != .empty { throw CSVFailure.notATable(name: input.name, kind: kind) }
        let (detection, choice) = try Self.detect(input, options: options)
        var options = options
        options.encoding = choice
        try self.init(input, options: options, detection: detection)
    }

    /// Opens a table whose dialect was recognised before.
    init(_ input: InputFile, options: CSVOptions, detection: CSVDialectDetection) throws {
        var stream = try TextStream(
            input, encoding: options.encoding, chunkSize: options.chunkSize, digesting: options.digesting)
        while stream.end - stream.start < detection.separatorLineLength, try stream.fill() {}
        stream.giveUp(before: stream.start + detection.separatorLineLength)
        recordEnd = stream.start
        self.stream = stream
        self.detection = detection
        name = input.name
        scanner = RecordScanner(detection.dialect)
        limits = options.limits
        table = [FieldSlot](repeating: FieldSlot(), count: min(256, options.limits.columns))
        nextLine = detection.separatorLineLength > 0 ? 2 : 1
    }

    private static func detect(
        _ input: InputFile, options: CSVOptions
    ) throws -> (CSVDialectDetection, EncodingChoice) {
        try EncodingRestart.retrying(options.encoding) { encoding in
            var sample = try TextStream(input, encoding: encoding, chunkSize: 65_536)
            while sample.end < 65_536, try sample.fill() {}
            let detection = CSVDialectDetection(
                sample: sample.bytes, count: sample.end, isWhole: sample.isComplete, delimiter: options.delimiter,
                quote: options.quote)
            return (detection, sample.choice)
        }
    }

    /// The number of cells of the current record.
    public var fieldCount: Int { cells }

    /// The physical line behind the last one of the current record, from 1.
    package var lineBehind: Int {
        let hasLineEnd =
            recordEnd > recordStart && LineEnd(before: recordEnd, in: stream.bytes, from: recordStart) != nil
        return hasLineEnd ? nextLine : nextLine + 1
    }

    /// The encoding the table is read in.
    public var encoding: TextEncoding { stream.encoding }

    /// The choice that makes another pass decide the encoding in the same way, without a survey.
    public var encodingChoice: EncodingChoice { stream.choice }

    /// The SHA-256 of the input in hexadecimal, once its end was reached; `nil` where it was not asked for.
    public var digest: String? { isAtEnd && stream.isComplete ? stream.digest : nil }

    /// Goes to the next record that is not a blank line.
    ///
    /// - Parameter sink: takes what is irregular up to the end of that record.
    /// - Returns: whether there is one.
    /// - Throws: `InputFailure`, `EncodingQuestion`, or `EncodingRestart` where the table must be read from its start again.
    public mutating func next<Sink: FindingSink>(_ sink: inout Sink) throws -> Bool {
        while true {
            switch try advance() {
            case .record:
                return true
            case .irregular:
                report(&sink)
                return true
            case .blank:
                report(&sink)
            case .end:
                reportEnd(&sink)
                return false
            }
        }
    }

    enum Step { case record, irregular, blank, end }

    /// Goes to the next record or blank line; what is to be reported of it is left in the lists of events.
    private mutating func advance() throws -> Step {
        if !mendedCells.isEmpty { forgetMended() }
        events.removeAll()
        if isAtEnd { return .end }
        guard let scan = try scanRecord(), !isBeyondRowLimit() else {
            isAtEnd = true
            cells = 0
            return .end
        }
        row &+= 1
        line = nextLine
        nextLine = line &+ scan.innerLineEnds &+ (scan.hasLineEnd ? 1 : 0)
        recordEnd = scan.end
        cells = scan.fieldCount
        if scan.hasLineEnd { noteLineEnd() }
        let hasTextEvent = stream.hasEvent(before: stream.baseOffset &+ recordEnd)
        if scan.isBlank {
            cells = 0
            if firstBlank == nil { firstBlank = (row, line) }
            blankLines += 1
            return .blank
        }
        if events.isEmpty && !hasTextEvent && cells <= table.count && recordEnd &- recordStart <= limits.fieldBytes {
            return .record
        }
        mend(hasTextEvent: hasTextEvent)
        return .irregular
    }

    /// Notes how the current record ends, where that is unusual or differs from the first record.
    @inline(__always)
    private mutating func noteLineEnd() {
        guard let lineEnd = LineEnd(before: recordEnd, in: stream.bytes, from: recordStart), lineEnd != firstLineEnd,
            !hasMixedLineEnds
        else { return }
        if let firstLineEnd {
            hasMixedLineEnds = true
            events.append(.mixedLineEnds(first: firstLineEnd, other: lineEnd), at: recordEnd - 1)
        } else {
            firstLineEnd = lineEnd
            if lineEnd == .carriageReturn { events.append(.loneCarriageReturns, at: recordEnd - 1) }
        }
    }

    /// Whether the record just scanned is one too many.
    private mutating func isBeyondRowLimit() -> Bool {
        guard let most = limits.rows, row >= most else { return false }
        events.removeAll()
        events.append(.manyRows(limit: most), at: recordStart)
        line = nextLine
        isPartial = true
        isStopped = true
        return true
    }
}
