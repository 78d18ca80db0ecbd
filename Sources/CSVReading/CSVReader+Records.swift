import ByteReading

extension CSVReader {
    /// Finds the record behind the last one, reading on as far as needed; `nil` at the end of the text.
    mutating func scanRecord() throws -> RecordScan? {
        if skipsRestOfLine { try skipLine() }
        recordStart = recordEnd
        while true {
            if recordStart < stream.end {
                let limit = min(stream.end, recordStart &+ limits.recordBytes)
                let isFinal = stream.isComplete && limit == stream.end
                events.removeAll()
                let scan = scanner.scan(
                    stream.bytes, from: recordStart, to: limit, isFinal: isFinal, into: &table, events: &events)
                switch scan.outcome {
                case .complete:
                    if scan.fieldCount > table.count && table.count < limits.columns {
                        growTable(to: scan.fieldCount)
                        continue
                    }
                    if !isSuspicious(scan) { return scan }
                    if let decided = examine(scan) { return decided }
                case .unterminated:
                    return recover(from: scan.openQuote ?? recordStart, to: limit, as: .unterminatedQuote)
                case .needsMore where stream.end > limit:
                    return cut(scan, at: limit)
                case .needsMore:
                    break
                }
            } else if stream.isComplete {
                return nil
            }
            try fill()
        }
    }

    /// Reads on; the current record may move in the buffer.
    private mutating func fill() throws {
        stream.giveUp(before: recordStart)
        _ = try stream.fill()
        recordStart = stream.start
        recordEnd = recordStart
    }

    private mutating func growTable(to count: Int) {
        let wanted = min(limits.columns, max(count, 2 * table.count))
        table += repeatElement(FieldSlot(), count: wanted - table.count)
    }

    /// Reads the line with a quote that was never closed as a record of its own.
    mutating func recover(from quote: Int, to limit: Int, as kind: CSVEvent.Kind) -> RecordScan {
        isPartial = true
        let scan = scanDamaged(from: quote, to: limit)
        events.append(kind, at: quote)
        return scan
    }

    /// Scans a line with an unclosed quote, or without one a record that is cut, into a table that is large enough.
    private mutating func scanDamaged(from quote: Int?, to limit: Int) -> RecordScan {
        while true {
            events.removeAll()
            let scan: RecordScan
            if let quote {
                scan = scanner.scanDamaged(
                    stream.bytes, from: recordStart, openQuote: quote, to: limit, into: &table, events: &events)
            } else {
                scan = scanner.scan(
                    stream.bytes, from: recordStart, to: limit, isFinal: true, into: &table, events: &events)
            }
            if scan.fieldCount <= table.count || table.count >= limits.columns { return scan }
            growTable(to: scan.fieldCount)
        }
    }

    /// Decides about a record that is longer than allowed: a quote that was never closed, or a line without end.
    private mutating func cut(_ scan: RecordScan, at limit: Int) -> RecordScan {
        if let quote = scan.openQuote {
            let line = recover(from: quote, to: limit, as: .quoteBeyondLimit(limits.recordBytes))
            if line.hasLineEnd { return line }
        }
        isPartial = true
        skipsRestOfLine = true
        let end = stream.bytes.characterBoundary(before: limit, notBefore: recordStart)
        var line = scanDamaged(from: nil, to: end)
        if let quote = line.openQuote {
            line = recover(from: quote, to: end, as: .quoteBeyondLimit(limits.recordBytes))
        }
        events.append(.longRecord(limits.recordBytes), at: recordStart)
        return line
    }

    /// Passes over what remains of the current line.
    private mutating func skipLine() throws {
        skipsRestOfLine = false
        recordStart = recordEnd
        while true {
            let end = stream.bytes.firstLineEnd(from: recordStart, to: stream.end)
            if end < stream.end && (stream.bytes[end] == 0x0A || end + 1 < stream.end || stream.isComplete) {
                let isPair = stream.bytes[end] == 0x0D && end + 1 < stream.end && stream.bytes[end + 1] == 0x0A
                recordEnd = end + (isPair ? 2 : 1)
                nextLine += 1
                break
            }
            recordStart = end
            recordEnd = end
            if stream.isComplete { break }
            try fill()
        }
        while stream.takeEvent(before: stream.baseOffset + recordEnd) != nil {}
    }
}

extension [UInt8] {
    /// The index of the first LF or CR in `start..<end`, or `end`.
    func firstLineEnd(from start: Int, to end: Int) -> Int {
        var index = start
        while index < end && self[index] != 0x0A && self[index] != 0x0D { index += 1 }
        return index
    }

    /// The last index up to `index` at which a character of UTF-8 begins or ends.
    func characterBoundary(before index: Int, notBefore start: Int) -> Int {
        var boundary = index
        while boundary > start && self[boundary] & 0xC0 == 0x80 { boundary -= 1 }
        return boundary
    }
}
