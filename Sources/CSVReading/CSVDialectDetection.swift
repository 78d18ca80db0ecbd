import ByteReading

/// How a table's dialect was decided.
public struct CSVDialectDetection: Sendable, Hashable {
    /// What the decision rests on.
    public enum Basis: Sendable, Hashable {
        /// The caller said so.
        case pinned
        /// A first line such as `sep=;`.
        case separatorLine
        /// So many of the sampled rows have the same number of columns.
        case counted(columns: Int, agreeing: Int, sampled: Int)
        /// Nothing speaks for any delimiter: there is one column.
        case assumed
    }

    /// The dialect decided on.
    public let dialect: CSVDialect
    /// Why.
    public let basis: Basis
    /// The bytes of the `sep=` line with its line end; 0 where there is none.
    public let separatorLineLength: Int

    /// The decision in a few words.
    public var summary: String {
        switch basis {
        case .pinned: "\(dialect.delimiterName), as asked"
        case .separatorLine: "\(dialect.delimiterName), as the first line says"
        case .counted(let columns, let agreeing, let sampled):
            "\(dialect.delimiterName) (\(columns) columns in \(agreeing) of \(sampled) rows looked at)"
        case .assumed: "\(dialect.delimiterName), assumed: no delimiter was recognised"
        }
    }

    /// Decides from the beginning of a text.
    ///
    /// - Parameters:
    ///   - sample: the buffer that holds the text from its start.
    ///   - count: how many bytes of it are text.
    ///   - isWhole: whether that is all of the text.
    ///   - delimiter: the delimiter asked for, if any.
    ///   - quote: the quote to use.
    init(sample: [UInt8], count: Int, isWhole: Bool, delimiter: UInt8?, quote: UInt8) {
        let line = Self.separatorLine(sample, count: count)
        separatorLineLength = line?.length ?? 0
        if let delimiter {
            dialect = CSVDialect(delimiter: delimiter, quote: quote)
            basis = .pinned
        } else if let line {
            dialect = CSVDialect(delimiter: line.delimiter, quote: quote)
            basis = .separatorLine
        } else {
            let tallies = CSVDialect.recognisedDelimiters.filter { $0 != quote }.map {
                FieldCountTally(
                    sample, count: count, isWhole: isWhole, dialect: CSVDialect(delimiter: $0, quote: quote))
            }
            var best = tallies[0]
            for tally in tallies.dropFirst() where tally.score > best.score { best = tally }
            dialect = best.score > 0 ? best.dialect : CSVDialect(quote: quote)
            basis =
                best.score > 0
                ? .counted(columns: best.columns, agreeing: best.agreeing, sampled: best.sampled) : .assumed
        }
    }

    /// A first line of `sep=` and one character.
    private static func separatorLine(_ sample: [UInt8], count: Int) -> (delimiter: UInt8, length: Int)? {
        let opening = Array("sep=".utf8)
        if count < 5 || sample[..<3].map({ $0 | 0x20 }) + [sample[3]] != opening { return nil }
        let delimiter = sample[4]
        if delimiter >= 0x80 || [0, 10, 13, UInt8(ascii: "\"")].contains(delimiter) { return nil }
        if count == 5 { return (delimiter, 5) }
        switch sample[5] {
        case 0x0A: return (delimiter, 6)
        case 0x0D: return (delimiter, count > 6 && sample[6] == 0x0A ? 7 : 6)
        default: return nil
        }
    }
}
