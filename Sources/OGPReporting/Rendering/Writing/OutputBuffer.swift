/// Bytes on their way out: what every writer appends to and a sink drains.
public struct OutputBuffer: Sendable {
    /// How many bytes are gathered before a drain is worth a system call.
    public static let drainSize = 65_536

    /// What has been written and not yet drained, UTF-8.
    public private(set) var bytes: [UInt8] = []

    /// An empty buffer.
    public init() {}

    /// Whether enough has gathered to be worth draining.
    public var isReadyToDrain: Bool { bytes.count >= Self.drainSize }

    /// What has been written and not yet drained, as text.
    public var text: String { String(decoding: bytes, as: UTF8.self) }

    /// Appends the UTF-8 of a text as it is.
    public mutating func append(_ text: String) { bytes.append(contentsOf: text.utf8) }

    /// Appends one byte.
    public mutating func append(_ byte: UInt8) { bytes.append(byte) }

    /// Appends part of a text as it is.
    mutating func append(_ span: Span<UInt8>, _ range: Range<Int>) {
        bytes.append(addingCapacity: range.count) { free in
            for index in range { free.append(span[index]) }
        }
    }

    /// Appends a short text between quotes, after a comma and before a colon where asked, unless it holds a byte that JSON
    /// escapes; says whether it did. One pass and one reservation: keys and short values are most of a row.
    mutating func appendPlainQuoted(_ span: Span<UInt8>, afterComma: Bool, beforeColon: Bool) -> Bool {
        var isPlain = true
        bytes.append(addingCapacity: span.count + 4) { free in
            if afterComma { free.append(UInt8(ascii: ",")) }
            free.append(UInt8(ascii: "\""))
            for index in span.indices {
                let byte = span[index]
                if byte < 0x20 || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") {
                    isPlain = false
                    free.removeLast(index + (afterComma ? 2 : 1))
                    return
                }
                free.append(byte)
            }
            free.append(UInt8(ascii: "\""))
            if beforeColon { free.append(UInt8(ascii: ":")) }
        }
        return isPlain
    }

    /// Appends a text, after a byte if one is given, unless it holds a special byte; says whether it did. One pass and one
    /// reservation, for short texts.
    @inline(__always)
    mutating func appendPlain(_ span: Span<UInt8>, after before: UInt8?, isSpecial: (UInt8) -> Bool) -> Bool {
        var isPlain = true
        bytes.append(addingCapacity: span.count + 1) { free in
            if let before { free.append(before) }
            for index in span.indices {
                let byte = span[index]
                if isSpecial(byte) {
                    isPlain = false
                    free.removeLast(index + (before == nil ? 0 : 1))
                    return
                }
                free.append(byte)
            }
        }
        return isPlain
    }

    /// Appends a whole number in decimal, without grouping.
    public mutating func append(decimal number: Int) {
        if number >= 0, number < 10 { return bytes.append(48 + UInt8(number)) }
        if number < 0 { bytes.append(45) }
        var rest = number.magnitude
        var digits = InlineArray<20, UInt8>(repeating: 0)
        var first = 20
        repeat {
            first -= 1
            digits[first] = 48 + UInt8(rest % 10)
            rest /= 10
        } while rest > 0
        for index in first..<20 { bytes.append(digits[index]) }
    }

    /// Appends what another buffer holds.
    mutating func append(_ other: OutputBuffer) { bytes.append(contentsOf: other.bytes) }

    /// Hands everything to the sink and starts again, keeping the storage.
    public mutating func drain(into sink: inout some ByteSink) throws {
        if bytes.isEmpty { return }
        try sink.write(bytes)
        bytes.removeAll(keepingCapacity: true)
    }

    /// Takes everything out and leaves the buffer empty.
    public mutating func takeBytes() -> [UInt8] {
        let taken = bytes
        bytes = []
        return taken
    }
}
