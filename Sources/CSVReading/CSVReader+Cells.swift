import ByteReading
public import Findings

/// Cells of the current record by their index from 0. A cell beyond the last one reads as empty.
extension CSVReader {
    /// Whether a cell holds no byte.
    public func isEmpty(_ field: Int) -> Bool { field >= cells || table[field].length == 0 }

    /// Calls a function with a cell's bytes: UTF-8 without the enclosing quotes, doubled quotes made single.
    public func withField<Result, Failure: Error>(
        _ field: Int, _ body: (Span<UInt8>) throws(Failure) -> Result
    ) throws(Failure) -> Result {
        guard field < cells else { return try body([UInt8]().span) }
        let slot = table[field]
        if slot.isEscaped { return try body(contentBytes(field).span) }
        let range = slot.start..<slot.end
        return slot.isMended
            ? try body(mended.span.extracting(range)) : try body(stream.bytes.span.extracting(range))
    }

    /// A cell's text.
    public func text(_ field: Int) -> String {
        guard field < cells, table[field].length > 0 else { return "" }
        let slot = table[field]
        if slot.isEscaped { return String(decoding: contentBytes(field), as: UTF8.self) }
        let buffer = slot.isMended ? mended : stream.bytes
        return String(decoding: buffer[slot.start..<slot.end], as: UTF8.self)
    }

    /// Every cell's text.
    public var texts: [String] { (0..<cells).map { text($0) } }

    /// A cell's fingerprint, which tells cells apart at the price of two loads.
    public func fingerprint(_ field: Int) -> FieldFingerprint {
        guard field < cells else { return FieldFingerprint() }
        let slot = table[field]
        let buffer = slot.isMended ? mended : stream.bytes
        return FieldFingerprint(buffer.span, start: slot.start, length: slot.length, isEscaped: slot.isEscaped)
    }

    /// Whether a cell's text is exactly these bytes.
    public func isEqual(_ field: Int, to bytes: [UInt8]) -> Bool {
        withField(field) { cell in
            guard cell.count == bytes.count else { return false }
            for index in bytes.indices where cell[index] != bytes[index] { return false }
            return true
        }
    }

    /// A 64-bit hash of a cell's text that is the same in every run and on every machine.
    public func hash(_ field: Int) -> UInt64 {
        guard field < cells else { return StableHash.of([UInt8]().span, from: 0, length: 0) }
        let slot = table[field]
        if slot.isEscaped {
            let bytes = contentBytes(field)
            return StableHash.of(bytes.span, from: 0, length: bytes.count)
        }
        let buffer = slot.isMended ? mended : stream.bytes
        return StableHash.of(buffer.span, from: slot.start, length: slot.length)
    }

    /// Where the current record begins.
    public var position: SourcePosition { SourcePosition(file: name, row: row, line: line, column: 1) }

    /// Where a cell begins, with its opening quote; the record's end for a cell beyond the last one.
    public func position(of field: Int) -> SourcePosition {
        position(at: field < cells ? origin(of: field) : lastByte)
    }

    /// The index behind the record's last byte that is not part of its line end.
    private var lastByte: Int {
        var end = recordEnd
        while end > recordStart && (stream.bytes[end - 1] == 0x0A || stream.bytes[end - 1] == 0x0D) { end -= 1 }
        return end
    }

    /// The position of a byte of the current record.
    func position(at index: Int) -> SourcePosition {
        var cursor = LineCursor()
        cursor.advance(over: stream.bytes.span, from: recordStart, to: index)
        return SourcePosition(file: name, row: row, line: line + cursor.line - 1, column: cursor.column)
    }

    /// A cell's bytes with doubled quotes made single.
    func contentBytes(_ field: Int) -> [UInt8] {
        let slot = table[field]
        let raw = (slot.isMended ? mended : stream.bytes)[slot.start..<slot.end]
        if !slot.isEscaped { return Array(raw) }
        var text: [UInt8] = []
        text.reserveCapacity(raw.count)
        var index = raw.startIndex
        while index < raw.endIndex {
            let byte = raw[index]
            text.append(byte)
            index += byte == scanner.quote && index + 1 < raw.endIndex && raw[index + 1] == scanner.quote ? 2 : 1
        }
        return text
    }
}
