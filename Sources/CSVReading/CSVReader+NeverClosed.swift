import ByteReading

extension CSVReader {
    /// Whether a record may have swallowed others: it spans lines and has the wrong number of cells or text behind a quote.
    @inline(__always)
    func isSuspicious(_ scan: RecordScan) -> Bool {
        guard scan.innerLineEnds > 0, let expected = expectedFieldCount, expected > 2 else { return false }
        return scan.fieldCount != expected || !events.isEmpty
    }

    /// Decides about a suspicious record; `nil` where that takes more text.
    ///
    /// It is split only where the other reading is flawless: from the line behind the opening quote, everything up to its
    /// end is whole records of exactly the expected number of cells without any irregularity.
    mutating func examine(_ scan: RecordScan) -> RecordScan? {
        var suspect: Int?
        for slot in table.prefix(scan.fieldCount) where slot.isQuoted {
            let lineEnd = stream.bytes.firstLineEnd(from: slot.start, to: slot.end)
            if lineEnd == slot.end { continue }
            let isPair = stream.bytes[lineEnd] == 0x0D && stream.bytes[lineEnd + 1] == 0x0A
            let rest = lineEnd + (isPair ? 2 : 1)
            switch readsAsRecords(from: rest, to: scan.end) {
            case .no:
                if suspect == nil && looksLikeRecords(from: rest, to: slot.end) { suspect = slot.start - 1 }
            case .yes:
                return recover(from: slot.start - 1, to: scan.end, as: .neverClosedQuote)
            case .unknown:
                return nil
            }
        }
        if let suspect { events.append(.suspectQuote, at: suspect) }
        return scan
    }

    private enum Answer { case yes, no, unknown }

    private func readsAsRecords(from start: Int, to end: Int) -> Answer {
        var scratch = [FieldSlot(), FieldSlot()]
        var found = CSVEventList()
        var (position, records) = (start, 0)
        while position < end {
            let limit = min(stream.end, position + limits.recordBytes)
            let isFinal = stream.isComplete && limit == stream.end
            let scan = scanner.scan(
                stream.bytes, from: position, to: limit, isFinal: isFinal, into: &scratch, events: &found)
            if scan.outcome == .needsMore && limit == stream.end { return .unknown }
            if scan.outcome != .complete || !found.isEmpty { return .no }
            position = scan.end
            if scan.isBlank { continue }
            if scan.fieldCount != expectedFieldCount { return .no }
            records += 1
        }
        return records > 0 ? .yes : .no
    }

    /// Whether at least two lines, and at least half of them, have as many delimiters as a record has.
    private func looksLikeRecords(from start: Int, to end: Int) -> Bool {
        guard let expected = expectedFieldCount else { return false }
        var (lines, full, delimiters) = (0, 0, 0)
        for index in start..<max(start, end) {
            let byte = stream.bytes[index]
            if byte == scanner.delimiter { delimiters += 1 }
            if byte == 0x0A || (byte == 0x0D && stream.bytes[index + 1] != 0x0A) {
                lines += 1
                if delimiters == expected - 1 { full += 1 }
                delimiters = 0
            }
        }
        return full >= 2 && full * 2 >= lines
    }
}
