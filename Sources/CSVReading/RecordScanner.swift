import ByteReading

/// Finds the cells of one record: a pure function of the bytes, without memory of what came before.
struct RecordScanner: Sendable {
    let delimiter: UInt8
    let quote: UInt8

    init(_ dialect: CSVDialect) {
        delimiter = dialect.delimiter
        quote = dialect.quote
    }

    /// Scans the record that begins at `start`.
    ///
    /// - Parameters:
    ///   - bytes: the buffer, with at least 16 readable bytes behind `limit`.
    ///   - start: the first byte of the record.
    ///   - limit: where the text ends.
    ///   - isFinal: whether nothing comes after that.
    ///   - table: takes the cells, as many as it has room for.
    ///   - events: takes what is irregular.
    /// - Returns: where the record ends and what it consists of.
    func scan(
        _ bytes: [UInt8], from start: Int, to limit: Int, isFinal: Bool, into table: inout [FieldSlot],
        events: inout CSVEventList
    ) -> RecordScan {
        let text = bytes.span
        var slots = table.mutableSpan
        var (position, fieldStart, count, lineEnds) = (start, start, 0, 0)
        reading: while position < limit {
            var marks = marks(in: text.block(at: position))
            while marks != 0 {
                let index = position &+ marks.trailingZeroBitCount &>> 2
                marks &= marks &- 1
                if index >= limit { break }
                let byte = text[index]
                if byte == delimiter {
                    Self.put(FieldSlot(start: fieldStart, end: index), &slots, &count)
                    fieldStart = index &+ 1
                } else if byte == quote && index == fieldStart {
                    let cell = quotedCell(text, openedAt: index, limit, isFinal, &events)
                    if cell.outcome != .complete { return .unfinished(cell.outcome, count, lineEnds, openQuote: index) }
                    lineEnds &+= cell.lineEnds
                    Self.put(cell.slot, &slots, &count)
                    if cell.next == limit || text[cell.next] != delimiter {
                        return ended(text, at: cell.next, limit, isFinal, count, lineEnds)
                    }
                    (fieldStart, position) = (cell.next &+ 1, cell.next &+ 1)
                    continue reading
                } else if byte == quote {
                    events.append(.strayQuote, at: index)
                } else if byte == 0x0A || byte == 0x0D {
                    Self.put(FieldSlot(start: fieldStart, end: index), &slots, &count)
                    return ended(text, at: index, limit, isFinal, count, lineEnds, isBlank: index == start)
                }
            }
            position &+= 16
        }
        if !isFinal { return .unfinished(.needsMore, count, lineEnds) }
        Self.put(FieldSlot(start: fieldStart, end: limit), &slots, &count)
        return ended(text, at: limit, limit, isFinal, count, lineEnds)
    }

    /// Adds a cell, or only counts it where the table is full.
    @inline(__always)
    private static func put(_ slot: FieldSlot, _ slots: inout MutableSpan<FieldSlot>, _ count: inout Int) {
        if count < slots.count { slots[count] = slot }
        count &+= 1
    }
}
