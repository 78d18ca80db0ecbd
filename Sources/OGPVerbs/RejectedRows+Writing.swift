import ByteReading
import CSVReading

extension RejectedRows {
    /// Writes the header rows and the rejected rows with their reasons, in the encoding and with the line ends of the input.
    ///
    /// - Throws: what reading the input and `write` throw.
    func write(_ write: ([UInt8]) throws -> Void) throws {
        // A quote that is never closed would take in the rows behind it, so such rows stand last.
        var torn: [[UInt8]] = []
        var last: [UInt8] = []
        var place = 0
        try forEachLine { number, line in
            if number == 1, needsMark, survey.encoding.markLength(line) == 0 {
                try write(survey.encoding.byteOrderMark)
            }
            guard number >= survey.firstDataLine else { return try write(head(number, line)) }
            while place < rows.count, rows[place].lines.upperBound <= number { place += 1 }
            guard place < rows.count, rows[place].lines.contains(number) else { return }
            let row = rows[place]
            let bytes = row.lines.lowerBound == number ? cell(row.reason) + withoutReason(line) : line
            if row.isTorn { return torn.append(bytes) }
            try write(bytes)
            last = bytes
        }
        for bytes in torn {
            if !last.isEmpty, !endsLine(last) { try write(survey.encoding.bytes("\n")) }
            try write(bytes)
            last = bytes
        }
    }

    /// Writes the input without the rejected rows, byte for byte. What describes the file or its plans stays.
    ///
    /// - Throws: what reading the input and `write` throw.
    func writeOthers(_ write: ([UInt8]) throws -> Void) throws {
        let rejected = rows.filter { !$0.isContext }
        var place = 0
        try forEachLine { number, line in
            while place < rejected.count, rejected[place].lines.upperBound <= number { place += 1 }
            if place < rejected.count, rejected[place].lines.contains(number) { return }
            try write(line)
        }
    }

    private func forEachLine(_ body: (Int, [UInt8]) throws -> Void) throws {
        var lines = try RawLines(input, encoding: survey.encoding)
        var number = 1
        while let line = try lines.next() {
            try body(number, line)
            number += 1
        }
    }

    /// A line above the data, with a cell of the new column where a row begins.
    private func head(_ number: Int, _ line: [UInt8]) -> [UInt8] {
        let name: String
        if number == survey.headerLine {
            name = CSVHeader.reasonName
        } else if survey.rowsAbove.contains(number) {
            name = ""
        } else {
            return line
        }
        let mark = number == 1 ? survey.encoding.markLength(line) : 0
        return line[..<mark] + survey.encoding.bytes(name + delimiter) + withoutReason(Array(line[mark...]))
    }

    /// The first line of a row without the reason that an earlier check put in front of it.
    private func withoutReason(_ line: [UInt8]) -> [UInt8] {
        guard survey.hasReasons else { return line }
        let (quote, end) = (
            survey.encoding.bytes(String(Unicode.Scalar(survey.dialect.quote))), survey.encoding.bytes(delimiter)
        )
        var isQuoted = false
        for start in stride(from: 0, to: line.count, by: end.count) {
            let unit = line[start...].prefix(end.count)
            if unit == quote[...] { isQuoted.toggle() }
            if !isQuoted, unit == end[...] { return Array(line[(start + end.count)...]) }
        }
        return line
    }

    /// A cell of the new column.
    private func cell(_ text: String) -> [UInt8] {
        if text.isEmpty { return survey.encoding.bytes(delimiter) }
        let quote = String(Unicode.Scalar(survey.dialect.quote))
        return survey.encoding.bytes(quote + text.replacing(quote, with: quote + quote) + quote + delimiter)
    }

    private var delimiter: String { String(Unicode.Scalar(survey.dialect.delimiter)) }

    private func endsLine(_ bytes: [UInt8]) -> Bool {
        ["\n", "\r"].contains { bytes.suffix(survey.encoding.bytes($0).count) == survey.encoding.bytes($0)[...] }
    }
}
