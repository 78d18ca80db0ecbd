import ByteReading

extension RecordScanner {
    /// Marks, at bit `4 * n`, the bytes of a block that may end a cell or open quotes: delimiters, quotes and everything
    /// below 0x0E, which includes the line ends.
    @inline(__always)
    func marks(in block: SIMD16<UInt8>) -> UInt64 {
        // A byte is zero exactly where it has no high bit and the byte before it in counting has one.
        let one = SIMD16<UInt8>(repeating: 1)
        let (d, q) = (block ^ SIMD16(repeating: delimiter), block ^ SIMD16(repeating: quote))
        let low = (block &- SIMD16(repeating: 0x0E)) & ~block
        return ByteReading.marks(ofHighBits: ((d &- one) & ~d) | ((q &- one) & ~q) | low)
    }

    /// A cell that begins with a quote.
    struct QuotedCell {
        var outcome: RecordScan.Outcome
        var slot = FieldSlot()
        var lineEnds = 0
        /// The index behind the cell.
        var next = 0
    }

    /// Reads the cell whose opening quote is at `opening`.
    @inline(__always)
    func quotedCell(
        _ text: Span<UInt8>, openedAt opening: Int, _ limit: Int, _ isFinal: Bool, _ events: inout CSVEventList
    ) -> QuotedCell {
        var from = opening &+ 1
        var marks = FieldSlot.quoted
        while let closing = text.firstIndex(of: quote, from: from, to: limit) {
            let next = closing &+ 1
            if next < limit {
                let byte = text[next]
                if byte == quote {
                    marks |= FieldSlot.escaped
                    from = next &+ 1
                    continue
                }
                if byte != delimiter && byte != 0x0A && byte != 0x0D {
                    return brokenCell(text, openedAt: opening, closedAt: closing, limit, isFinal, &events)
                }
            } else if !isFinal {
                break
            }
            return QuotedCell(
                outcome: .complete, slot: FieldSlot(start: opening &+ 1, end: closing, marks: marks),
                lineEnds: text.lineEnds(from: opening &+ 1, to: closing), next: next)
        }
        return QuotedCell(outcome: isFinal ? .unterminated : .needsMore)
    }

    /// A cell with text behind its closing quote: it goes on to the next delimiter or line end.
    @inline(never)
    private func brokenCell(
        _ text: Span<UInt8>, openedAt opening: Int, closedAt closing: Int, _ limit: Int, _ isFinal: Bool,
        _ events: inout CSVEventList
    ) -> QuotedCell {
        var next = closing + 1
        while next < limit && text[next] != delimiter && text[next] != 0x0A && text[next] != 0x0D { next += 1 }
        if next == limit && !isFinal { return QuotedCell(outcome: .needsMore) }
        events.append(.textAfterQuote, at: closing + 1)
        return QuotedCell(
            outcome: .complete,
            slot: FieldSlot(start: opening + 1, end: next, marks: FieldSlot.quoted | FieldSlot.mended),
            lineEnds: text.lineEnds(from: opening + 1, to: closing), next: next)
    }

    /// The end of a record at a line end or at the end of the text.
    @inline(__always)
    func ended(
        _ text: Span<UInt8>, at index: Int, _ limit: Int, _ isFinal: Bool, _ count: Int, _ lineEnds: Int,
        isBlank: Bool = false
    ) -> RecordScan {
        var end = index
        if index < limit {
            end &+= 1
            if text[index] == 0x0D {
                if end == limit && !isFinal { return .unfinished(.needsMore, count, lineEnds) }
                if end < limit && text[end] == 0x0A { end &+= 1 }
            }
        }
        return RecordScan(
            outcome: .complete, end: end, fieldCount: count, innerLineEnds: lineEnds, hasLineEnd: index < limit,
            isBlank: isBlank, openQuote: nil)
    }

    /// Scans a record whose cell in quotes from `opening` was never closed: as if that quote were not there, and only to
    /// the end of the line it stands on. Behind it no quote means anything but, twice, itself.
    func scanDamaged(
        _ bytes: [UInt8], from start: Int, openQuote opening: Int, to limit: Int, into table: inout [FieldSlot],
        events: inout CSVEventList
    ) -> RecordScan {
        var scan = self.scan(bytes, from: start, to: opening, isFinal: true, into: &table, events: &events)
        var count = max(0, scan.fieldCount - 1)
        if start == opening { (count, scan.innerLineEnds) = (0, 0) }
        let text = bytes.span
        var (fieldStart, index, marks) = (opening + 1, opening + 1, UInt64(0))
        while index <= limit {
            let byte = index < limit ? text[index] : 0x0A
            if byte == quote && index + 1 < limit && text[index + 1] == quote {
                marks = FieldSlot.escaped
                index += 2
                continue
            }
            let endsLine = byte == 0x0A || byte == 0x0D
            if byte == delimiter || endsLine {
                if count < table.count { table[count] = FieldSlot(start: fieldStart, end: index, marks: marks) }
                (count, fieldStart, marks) = (count + 1, index + 1, 0)
                if endsLine { break }
            }
            index += 1
        }
        return ended(text, at: min(index, limit), limit, true, count, scan.innerLineEnds)
    }
}

extension RecordScan {
    /// A record that does not end inside the text.
    @inline(__always)
    static func unfinished(_ outcome: Outcome, _ count: Int, _ lineEnds: Int, openQuote: Int? = nil) -> RecordScan {
        RecordScan(
            outcome: outcome, end: 0, fieldCount: count, innerLineEnds: lineEnds, hasLineEnd: false, isBlank: false,
            openQuote: openQuote)
    }
}
