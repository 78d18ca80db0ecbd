/// Writes JSON in exactly the order it is told, straight into bytes.
///
/// Keys keep their order, numbers are whole or exact decimals, and the same calls give the same bytes. Documents may follow
/// one another, a line each (NDJSON). Wrong nesting is a programmer's mistake and stops with a sentence. Nesting is limited
/// to 63 levels.
///
///     var json = JSONWriter(.compact)
///     json.object { json in
///         json.member("schema", "ogp.score.v1")
///         json.member("rate", ExactRate(5, of: 8))
///     }
///     json.endDocument()      // {"schema":"ogp.score.v1","rate":0.625}⏎
public struct JSONWriter: Sendable {
    /// What has been written; drain it when it is ready.
    public var buffer = OutputBuffer()

    private let style: JSONStyle
    private var depth = 0
    /// One bit a level: whether that level is an object, and whether it holds something already.
    private var objects: UInt64 = 0
    private var filled: UInt64 = 0
    private var isAfterKey = false

    /// A writer that has written nothing.
    public init(_ style: JSONStyle = .compact) { self.style = style }

    private var isInObject: Bool { objects & (1 << UInt64(depth)) != 0 }

    // MARK: Containers

    /// Opens an object.
    public mutating func beginObject() { open(UInt8(ascii: "{"), isObject: true) }

    /// Closes the object opened last.
    public mutating func endObject() {
        precondition(depth > 0 && isInObject, "an object is closed where none is open")
        precondition(!isAfterKey, "an object is closed after a key without a value")
        close(UInt8(ascii: "}"))
    }

    /// Opens an array.
    public mutating func beginArray() { open(UInt8(ascii: "["), isObject: false) }

    /// Closes the array opened last.
    public mutating func endArray() {
        precondition(depth > 0 && !isInObject, "an array is closed where none is open")
        close(UInt8(ascii: "]"))
    }

    /// Writes an object whose members the closure writes.
    public mutating func object(_ members: (inout JSONWriter) throws -> Void) rethrows {
        beginObject()
        try members(&self)
        endObject()
    }

    /// Writes an array whose elements the closure writes.
    public mutating func array(_ elements: (inout JSONWriter) throws -> Void) rethrows {
        beginArray()
        try elements(&self)
        endArray()
    }

    /// Ends a document with a line feed; another may follow.
    public mutating func endDocument() {
        precondition(depth == 0 && filled & 1 != 0, "a document ends when its one value is complete")
        filled = 0
        buffer.append(UInt8(ascii: "\n"))
    }

    // MARK: Keys and values

    /// Writes the key of the member that the next call writes.
    public mutating func key(_ name: String) {
        precondition(depth > 0 && isInObject, "a key belongs in an object")
        precondition(!isAfterKey, "a key follows a key without a value")
        isAfterKey = true
        if style == .compact {
            let bit: UInt64 = 1 << UInt64(depth)
            let span = name.utf8Span.span
            if buffer.appendPlainQuoted(span, afterComma: filled & bit != 0, beforeColon: true) { return filled |= bit }
        }
        separate()
        appendQuoted(name)
        buffer.append(UInt8(ascii: ":"))
        if style == .pretty { buffer.append(UInt8(ascii: " ")) }
    }

    /// Writes a text.
    public mutating func value(_ text: String) {
        beginValue()
        appendQuoted(text)
    }

    /// Writes a whole number.
    public mutating func value(_ number: Int) {
        beginValue()
        buffer.append(decimal: number)
    }

    /// Writes a truth value.
    public mutating func value(_ flag: Bool) {
        beginValue()
        buffer.append(flag ? "true" : "false")
    }

    /// Writes a share as an exact decimal of at most six places.
    public mutating func value(_ rate: ExactRate) {
        beginValue()
        rate.append(to: &buffer)
    }

    /// Writes `null`.
    public mutating func null() {
        beginValue()
        buffer.append("null")
    }

    // MARK: Nesting

    private mutating func open(_ bracket: UInt8, isObject: Bool) {
        precondition(depth < 63, "a document is nested more than 63 levels deep")
        beginValue()
        buffer.append(bracket)
        depth += 1
        let bit: UInt64 = 1 << UInt64(depth)
        if isObject { objects |= bit } else { objects &= ~bit }
        filled &= ~bit
    }

    private mutating func close(_ bracket: UInt8) {
        let wasFilled = filled & (1 << UInt64(depth)) != 0
        depth -= 1
        if wasFilled, style == .pretty { newLine() }
        buffer.append(bracket)
    }

    private mutating func beginValue() {
        if isAfterKey {
            isAfterKey = false
            return
        }
        precondition(!isInObject || depth == 0, "a value in an object needs a key before it")
        precondition(depth > 0 || filled & 1 == 0, "a document holds one value; end it before the next")
        separate()
    }

    private mutating func separate() {
        let bit: UInt64 = 1 << UInt64(depth)
        if filled & bit != 0 { buffer.append(UInt8(ascii: ",")) }
        filled |= bit
        if depth > 0, style == .pretty { newLine() }
    }

    private mutating func newLine() {
        buffer.append(UInt8(ascii: "\n"))
        for _ in 0..<depth { buffer.append("  ") }
    }
}
