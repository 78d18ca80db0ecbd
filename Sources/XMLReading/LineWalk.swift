import ByteReading

/// Finds the lines and columns of places that come in order.
struct LineWalk {
    private var cursor: LineCursor
    private var offset: Int

    /// A walk that begins at a place whose line and column are known.
    init(_ cursor: LineCursor, at offset: Int) { (self.cursor, self.offset) = (cursor, offset) }

    /// The line and column of a byte of the buffer; those reached before where it is not ahead.
    mutating func place(of target: Int, _ text: [UInt8], base: Int) -> (line: Int, column: Int) {
        if target > offset {
            cursor.advance(over: text.span, from: offset - base, to: min(target - base, text.count))
            offset = target
        }
        return (cursor.line, cursor.column)
    }
}
