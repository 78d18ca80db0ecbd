import ByteReading

extension CSVReader {
    /// Forgets the mended cells of the last record.
    mutating func forgetMended() {
        mendedCells.removeAll(keepingCapacity: true)
        mended.removeAll(keepingCapacity: mended.capacity < 65_536)
    }

    /// Puts the cells of an irregular record in order: quotes in the wrong place, zero bytes, and what exceeds a limit.
    mutating func mend(hasTextEvent: Bool) {
        if cells > limits.columns {
            events.append(.manyColumns(count: cells, limit: limits.columns), at: table[limits.columns - 1].start)
            cells = limits.columns
        }
        let hasZeros = hasTextEvent && stream.bytes.span.firstIndex(of: 0, from: recordStart, to: recordEnd) != nil
        for field in 0..<cells {
            let slot = table[field]
            if slot.isMended { replace(field, by: withoutClosingQuote(slot)) }
            if hasZeros { removeZeros(field) }
            if table[field].length > limits.fieldBytes { shorten(field) }
        }
        events.sort()
    }

    /// The text of a cell with text behind its closing quote: both parts together.
    private func withoutClosingQuote(_ slot: FieldSlot) -> [UInt8] {
        var text: [UInt8] = []
        var (index, isInQuotes) = (slot.start, true)
        while index < slot.end {
            let byte = stream.bytes[index]
            index += 1
            if isInQuotes && byte == scanner.quote {
                if index < slot.end && stream.bytes[index] == scanner.quote {
                    index += 1
                } else {
                    isInQuotes = false
                    continue
                }
            }
            text.append(byte)
        }
        return text
    }

    private mutating func removeZeros(_ field: Int) {
        let bytes = contentBytes(field)
        if bytes.contains(0) { replace(field, by: bytes.filter { $0 != 0 }) }
    }

    private mutating func shorten(_ field: Int) {
        let slot = table[field]
        events.append(.longField(length: slot.length, limit: limits.fieldBytes), at: origin(of: field))
        isPartial = true
        let buffer = slot.isMended ? mended : stream.bytes
        var end = buffer.characterBoundary(before: slot.start + limits.fieldBytes, notBefore: slot.start)
        if slot.isEscaped {
            // A doubled quote is not cut in half.
            var quotes = 0
            while end - quotes > slot.start && buffer[end - quotes - 1] == scanner.quote { quotes += 1 }
            end -= quotes % 2
        }
        table[field] = slot.cut(to: end - slot.start)
    }

    /// Gives a cell a text of its own beside the buffer.
    private mutating func replace(_ field: Int, by text: [UInt8]) {
        if !mendedCells.contains(where: { $0.field == field }) { mendedCells.append((field, rawStart(table[field]))) }
        let start = mended.count
        mended += text
        table[field] = FieldSlot(start: start, end: mended.count, marks: FieldSlot.mended)
        // Room for a word behind the last byte.
        mended += repeatElement(0, count: 8)
    }

    private func rawStart(_ slot: FieldSlot) -> Int { slot.isQuoted ? slot.start - 1 : slot.start }

    /// Where a cell begins in the buffer, with its opening quote.
    func origin(of field: Int) -> Int {
        let slot = table[field]
        if !slot.isMended { return rawStart(slot) }
        return mendedCells.first { $0.field == field }?.start ?? recordStart
    }
}
