public import ByteReading
public import Findings

/// A table with a header: its data records one after the other.
///
/// Header rows, repetitions of them and empty rows are passed over; rows with too few or too many cells are reported and
/// kept. Cells are read through `reader` by the index of their column; a missing cell reads as empty.
public struct CSVTable: ~Copyable {
    /// The columns.
    public let header: CSVHeader
    /// The current record and its cells.
    public internal(set) var reader: CSVReader
    /// How many data records there were so far.
    public internal(set) var records = 0
    /// How many repetitions of header rows were passed over.
    public internal(set) var repeatedHeaders = 0
    /// How many rows without any text were passed over.
    public internal(set) var blankRecords = 0

    let headerRows: [HeaderRow]
    let headerPlace: SourcePosition
    var unnamed: [(column: Int, place: SourcePosition)]
    var emptyRun: (first: SourcePosition, last: Int)?
    var firstEmptyExtra: SourcePosition?
    var emptyExtraRows = 0

    /// A header row, with what is needed to recognise a repetition of it quickly.
    struct HeaderRow: Sendable {
        let keys: [HeaderKey]
        let column: Int
        let fingerprint: FieldFingerprint
    }

    /// Opens a table and finds its header.
    ///
    /// - Parameters:
    ///   - input: what to read.
    ///   - options: how to read it.
    ///   - sink: takes what is irregular up to the header, and in the header itself.
    /// - Throws: `CSVFailure.empty` where there is no row at all, and whatever `CSVReader` throws.
    public init<Sink: FindingSink>(
        _ input: InputFile, options: CSVOptions = CSVOptions(), sink: inout Sink
    ) throws {
        let beginning = try CSVBeginning(input, options: options)
        var options = options
        options.encoding = beginning.encoding
        var reader = try CSVReader(input, options: options, detection: beginning.detection)
        while reader.row < beginning.header.row, try reader.next(&sink) {
            if reader.row == beginning.header.row { Self.report(beginning.header, of: reader, to: &sink) }
        }
        reader.expectedFieldCount = beginning.header.columns.count
        header = beginning.header
        headerRows = beginning.headerRows
        headerPlace = reader.position
        var unnamed: [(column: Int, place: SourcePosition)] = []
        for column in beginning.header.unnamed { unnamed.append((column, reader.position(of: column))) }
        self.unnamed = unnamed
        self.reader = reader
    }

    /// The input's name for messages.
    public var name: String { reader.name }

    /// Whether something could not be read: a damaged record, or a limit reached.
    public var isPartial: Bool { reader.isPartial }

    /// Goes to the next data record.
    ///
    /// - Parameter sink: takes what is irregular up to the end of that record.
    /// - Returns: whether there is one.
    /// - Throws: what `CSVReader.next` throws.
    public mutating func next<Sink: FindingSink>(_ sink: inout Sink) throws -> Bool {
        while try reader.next(&sink) {
            if isRepeatedHeader() {
                reportRepeatedHeader(&sink)
                continue
            }
            if isBlank() {
                noteEmptyRow()
                continue
            }
            if emptyRun != nil { reportEmptyRows(&sink) }
            records += 1
            if reader.fieldCount != header.columns.count { reportRaggedRow(&sink) }
            if !unnamed.isEmpty { reportUnnamedColumns(&sink) }
            return true
        }
        reportEnd(&sink)
        return false
    }

    /// Whether the current record is too short to have that cell.
    public func isAbsent(_ field: Int) -> Bool { field >= reader.fieldCount }

    /// The texts of the cells beyond the header.
    public var extraCells: [String] {
        header.columns.count < reader.fieldCount
            ? (header.columns.count..<reader.fieldCount).map { reader.text($0) } : []
    }

    /// Whether the current record holds no text at all.
    private func isBlank() -> Bool {
        for field in 0..<reader.fieldCount where !reader.isEmpty(field) {
            // White space alone is no text either.
            if !reader.withField(field, Self.isWhiteSpace) { return false }
        }
        return true
    }

    private static func isWhiteSpace(_ bytes: Span<UInt8>) -> Bool {
        for index in bytes.indices where bytes[index] > 0x20 { return false }
        return true
    }

    /// Whether the current record repeats one of the header rows.
    private func isRepeatedHeader() -> Bool {
        for row in headerRows where reader.fingerprint(row.column) == row.fingerprint {
            let count = max(row.keys.count, reader.fieldCount)
            let differing = (0..<count).count { field in
                HeaderKey(reader.text(field)) != (field < row.keys.count ? row.keys[field] : HeaderKey(""))
            }
            if differing * 10 <= row.keys.count { return true }
        }
        return false
    }
}
