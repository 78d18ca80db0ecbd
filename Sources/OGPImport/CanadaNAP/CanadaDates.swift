import OGPCatalogues
import OGPModel

/// How deadlines of the tracker are read.
struct CanadaDates {
    private let reader: DateTextReader
    private let context: DateContext

    /// The month in which Canada's fiscal year begins. Source: Financial Administration Act, section 2.
    static let fiscalYearStart = 4

    init(_ catalogues: ImportCatalogues, seasons: Hemisphere, pinnedOrder: DateOrder?) {
        reader = DateTextReader(words: catalogues.dateWords)
        context = DateContext(
            hemisphere: seasons, fiscalYearStart: Self.fiscalYearStart, pinnedOrder: pinnedOrder,
            readsTwoDigitYears: true, readsSerials: true)
    }

    /// What the words of a deadline say.
    func read(_ text: String) -> DateReading {
        text.isEmpty || Self.isOpen(text) ? DateReading(.notStated(text: text)) : reader.read(text, in: context)
    }

    /// The deadline that words leave no doubt of; `nil` where they are not understood or can be read in two ways.
    func settled(_ text: String) -> Deadline? {
        guard case .settled(let deadline) = read(text).meaning else { return nil }
        return deadline
    }

    /// Whether a due date is only a placeholder: question marks in the place of digits.
    static func isOpen(_ dueDate: String) -> Bool {
        dueDate.contains("?") && dueDate.allSatisfy { $0 == "?" || $0 == "-" || $0.isNumber || $0.isWhitespace }
    }
}

extension Deadline {
    /// The days that it means, in words.
    var days: String {
        switch (earliest, latest) {
        case (let first?, let last?): first == last ? "\(first)" : "\(first) to \(last)"
        case (let first?, nil): "from \(first) on"
        case (nil, let last?): "until \(last)"
        case (nil, nil): "no day"
        }
    }

    /// Whether another deadline means the same days and repeats as often.
    func meansTheSame(as other: Deadline) -> Bool {
        earliest == other.earliest && latest == other.latest && recurrence == other.recurrence
    }
}
