import OGPCatalogues
import OGPImport
import OGPModel
import Testing

/// A phrase and what it must mean, written on one line so that tables stay readable.
///
/// `month 2016-06-01..2016-06-30 words`, `open 2023-05-01.. words ongoing`, `not stated`, `uninterpreted impossibleDay`,
/// `ambiguous 2015-04-03..2015-04-03 or 2015-03-04..2015-03-04`; `20xx` marks an assumed century.
struct DatePhraseCase: Sendable, CustomTestStringConvertible {
    let text: String
    let meaning: String

    init(_ text: String, _ meaning: String) {
        self.text = text
        self.meaning = meaning
    }

    var testDescription: String { text }

    /// A reader with the table that is built in, made once.
    static func reader() throws -> DateTextReader { try shared.get() }

    private static let shared = Result { DateTextReader(words: try DateWords.bundled()) }

    /// A reading in the form of the tables.
    static func describe(_ reading: DateReading) -> String {
        switch reading.meaning {
        case .settled(let deadline): describe(deadline)
        case .ambiguous(_, let dayFirst, let monthFirst, let assumesCentury):
            "ambiguous \(describe(dayFirst)) or \(describe(monthFirst))" + (assumesCentury ? " 20xx" : "")
        case .notStated: "not stated"
        case .uninterpreted(_, let reason): "uninterpreted \(reason)"
        }
    }

    /// A deadline in the form of the tables.
    static func describe(_ deadline: Deadline) -> String {
        var parts = [deadline.precision.rawValue]
        if deadline.earliest != nil || deadline.latest != nil {
            parts.append("\(deadline.earliest?.description ?? "")..\(deadline.latest?.description ?? "")")
        }
        parts.append(deadline.basis.rawValue)
        if let recurrence = deadline.recurrence { parts.append(recurrence.description) }
        if deadline.assumesCentury { parts.append("20xx") }
        return parts.joined(separator: " ")
    }

    private static func describe(_ interval: CivilInterval) -> String { "\(interval.earliest)..\(interval.latest)" }
}
