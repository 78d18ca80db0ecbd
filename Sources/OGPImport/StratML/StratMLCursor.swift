import Findings
import OGPModel
import XMLReading

/// Goes through a StratML document and reads its branches, in whatever order their elements stand.
///
/// It keeps what concerns the document as a whole: identifiers, what is not read, empty branches, and the newest date.
struct StratMLCursor: ~Copyable {
    var reader: XMLReader
    var words: StratMLWords
    let dates: StratMLDates
    /// How much is kept of what is read.
    let detail: ImportOptions.Detail
    /// Which elements are kept as cells, with their places.
    let keptCells: ImportOptions.KeptCells
    /// The day the document was published, where it says so.
    let publication: CivilDate?

    var names = StratMLNames()
    var counts = StratMLCounts()
    var branches = StratMLBranches()
    var unread = StratMLUnread()
    var identifiers = StratMLIdentifiers()
    /// The elements kept since they were taken last.
    var cells: [SourceCell] = []
    /// The newest date so far.
    var newest: NewestDate?
    /// Actual results that state a period and nothing else.
    var emptyPeriods = 0

    init(
        _ reader: consuming XMLReader, words: StratMLWords, dates: StratMLDates, detail: ImportOptions.Detail,
        keptCells: ImportOptions.KeptCells = .none, publication: CivilDate? = nil
    ) {
        self.reader = reader
        self.words = words
        self.dates = dates
        self.detail = detail
        self.keptCells = keptCells
        self.publication = publication
        newest = publication.map { NewestDate(day: $0, evidence: "the PublicationDate \($0)") }
    }

    /// Goes to the next element inside the one that is open; `nil` at its end.
    mutating func nextChild<Sink: FindingSink>(_ sink: inout Sink) throws -> StratMLElement? {
        while let event = try reader.next(&sink) {
            switch event {
            case .start: return enter()
            case .text: weigh(reader.text)
            case .end: return nil
            }
        }
        return nil
    }

    /// The element that begins, counted.
    mutating func enter() -> StratMLElement {
        let element = innermost()
        counts.note(element)
        if element == .unknown { unread.note(unknown: reader.name, at: reader.position) }
        return element
    }

    /// The innermost element that is open.
    @inline(__always)
    private mutating func innermost() -> StratMLElement {
        let number = reader.nameID
        if let known = names[number] { return known }
        let element = StratMLElement.named(reader.name)
        names.remember(element, for: number)
        return element
    }

    /// Passes over an element in an unexpected place. What it says still counts for the branch that it stands in.
    mutating func skip<Sink: FindingSink>(_ element: StratMLElement, _ sink: inout Sink) throws {
        if element != .unknown { unread.note(misplaced: element, at: reader.position) }
        try pass(&sink)
    }

    /// Passes over the element that begins.
    mutating func pass<Sink: FindingSink>(_ sink: inout Sink) throws {
        var depth = 1
        while depth > 0, let event = try reader.next(&sink) {
            switch event {
            case .start:
                _ = enter()
                depth += 1
            case .text: if !innermost().isMark { weigh(reader.text) }
            case .end: depth -= 1
            }
        }
    }

    /// Notes whether a text says something.
    private mutating func weigh(_ text: String) {
        if !StratMLText.isFilling(text), !words.isPlaceholder(StratMLText.line(text)) { branches.speak() }
    }

    // MARK: Texts

    /// The fields that a check may speak of.
    private static let checkedFields: Set = ["id", "number", "start", "end"]

    /// Reads the text of the element that begins; empty where it is blank or a placeholder.
    ///
    /// - Parameters:
    ///   - kind: How it is read and checked.
    ///   - field: The field of the export that it holds, for the cells that are kept.
    ///   - sink: Takes what is irregular.
    /// - Returns: The text, cleaned.
    /// - Throws: What reading the document throws.
    mutating func text<Sink: FindingSink>(
        _ kind: StratMLLeaf, as field: String? = nil, _ sink: inout Sink
    ) throws -> String {
        var text = ""
        var depth = 0
        while let event = try reader.next(&sink) {
            switch event {
            case .text:
                let piece = take(kind, field, &sink)
                if !piece.isEmpty { text = text.isEmpty ? piece : "\(text) \(piece)" }
            case .start:
                _ = enter()
                depth += 1
            case .end:
                if depth == 0 { return text }
                depth -= 1
            }
        }
        return text
    }

    /// Reads the date in the element that begins.
    mutating func date<Sink: FindingSink>(as field: String? = nil, _ sink: inout Sink) throws -> StratMLDate {
        let text = try text(.date, as: field, &sink)
        return text.isEmpty ? StratMLDate() : StratMLDate(text)
    }

    private mutating func take<Sink: FindingSink>(
        _ kind: StratMLLeaf, _ field: String?, _ sink: inout Sink
    ) -> String {
        let raw = reader.text
        let text = kind == .paragraphs ? StratMLText.paragraphs(raw) : StratMLText.line(raw)
        if StratMLText.isFilling(text) { return "" }
        if words.isPlaceholder(text) {
            reportPlaceholder(text, &sink)
            return ""
        }
        if keptCells != .none, let field, keptCells == .all || Self.checkedFields.contains(field) {
            cells.append(SourceCell(header: reader.name, text: raw, position: reader.position, field: field))
        }
        switch kind {
        case .line, .paragraphs: branches.speak()
        case .mark: break
        case .identifier: if !identifiers.note(text) { reportRepeated(text, &sink) }
        case .reference:
            branches.speak()
            if LinkedAddresses.evidence(in: text).isEmpty { identifiers.refer(to: text, at: reader.position) }
        case .date:
            branches.speak()
            if StratMLDate(text).day == nil { reportDate(text, &sink) }
        case .number:
            branches.speak()
            if !Self.isDecimal(text) { reportNumber(text, &sink) }
        }
        return text
    }

    /// Whether a text is a decimal number as XML Schema writes it.
    private static func isDecimal(_ text: String) -> Bool {
        let bytes = text.utf8
        let sign = bytes.first == UInt8(ascii: "-") || bytes.first == UInt8(ascii: "+")
        var (digits, points) = (0, 0)
        for byte in bytes.dropFirst(sign ? 1 : 0) {
            switch byte {
            case 0x30...0x39: digits += 1
            case UInt8(ascii: "."): points += 1
            default: return false
            }
        }
        return digits > 0 && points <= 1
    }
}
