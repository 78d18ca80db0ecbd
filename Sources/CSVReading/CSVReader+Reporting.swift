import ByteReading
import Findings

extension CSVReader {
    /// Hands over what is irregular in the current record, in order of its place.
    mutating func report<Sink: FindingSink>(_ sink: inout Sink) {
        let base = stream.baseOffset
        var cursor = LineCursor()
        var reached = recordStart
        var next = 0
        let found = events.events
        while true {
            let bound = next < found.count ? min(recordEnd, found[next].index + 1) : recordEnd
            if let event = stream.takeEvent(before: base + bound) {
                let place = place(event.offset - base, &cursor, &reached)
                sink.report(event.code, event.finding(at: place))
            } else if next < found.count {
                let event = found[next]
                next += 1
                let place = place(event.index, &cursor, &reached)
                sink.report(event.code, event.finding(at: place, quote: scanner.quote))
            } else {
                return
            }
        }
    }

    /// Hands over what is known only at the end.
    mutating func reportEnd<Sink: FindingSink>(_ sink: inout Sink) {
        for event in events.events {
            let place = SourcePosition(file: name, row: row + 1, line: line, column: 1)
            sink.report(event.code, event.finding(at: place, quote: scanner.quote))
        }
        events.removeAll()
        if !isStopped {
            while let event = stream.takeEvent(before: Int.max) {
                sink.report(event.code, event.finding(at: SourcePosition(file: name, line: nextLine, column: 1)))
            }
        }
        guard let first = firstBlank else { return }
        firstBlank = nil
        let place = SourcePosition(file: name, row: first.row, line: first.line, column: 1)
        let message =
            blankLines == 1
            ? "One blank line is skipped; it counts as a row."
            : "\(blankLines) blank lines are skipped, the first one here; they count as rows."
        sink.report(.blankLines, Finding(.blankLines, message, at: place))
    }

    /// The position of a byte, counted on from the one before.
    private func place(_ index: Int, _ cursor: inout LineCursor, _ reached: inout Int) -> SourcePosition {
        if index < recordStart {
            // Only the line that names the separator stands before a record and belongs to none.
            return SourcePosition(file: name, line: 1, column: stream.baseOffset + index + 1)
        }
        cursor.advance(over: stream.bytes.span, from: reached, to: index)
        reached = index
        return SourcePosition(file: name, row: row, line: line + cursor.line - 1, column: cursor.column)
    }
}
