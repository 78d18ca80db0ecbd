import CSVReading
import Findings
import OGPCatalogues
import OGPModel

/// The cells of one row by the fields that they are read as. Empty cells and those that only say that nothing is stated are
/// left out, except in columns of statuses, and in those of dates where a row is the only one on its item.
struct MappedCells {
    let position: SourcePosition
    /// The cells of columns that nothing is read from, with their headers.
    private(set) var extra: [ExtraCell] = []
    /// Cells that hold the error of a spreadsheet program; they are read as missing.
    private(set) var spoilt: [MappedCell] = []
    /// How many bytes of text there are.
    private(set) var size = 0
    private var fields: [TableField: [MappedCell]] = [:]
    private let layout: MappedLayout

    init(_ reader: borrowing CSVReader, _ layout: MappedLayout, words: StatusWords) {
        position = reader.position
        self.layout = layout
        for column in layout.columns where !reader.isEmpty(column.index) {
            let text = CellText.kept(reader.text(column.index))
            if text.isEmpty { continue }
            size += text.utf8.count
            guard let field = column.field else {
                extra.append(ExtraCell(header: column.header, text: text))
                continue
            }
            let cell = MappedCell(text: text, column: column, position: reader.position(of: column.index))
            if CellText.isSpreadsheetError(text) {
                spoilt.append(cell)
            } else if field == .status || layout.keepsSilence(of: field) || !words.isNothing(text) {
                fields[field, default: []].append(cell)
            }
        }
    }

    /// The cells of a field, in the order of the table.
    subscript(field: TableField) -> [MappedCell] { fields[field] ?? [] }

    /// The texts of all cells that hold one.
    var texts: [String] { fields.values.flatMap { $0.map(\.text) } + extra.map(\.text) }

    /// Whether the row states numbers and shares, and neither words nor dates.
    var holdsOnlyNumbers: Bool {
        let texts = texts
        if texts.isEmpty || states([.start, .end, .completed]) { return false }
        return texts.allSatisfy { text in
            text.contains(where: \.isNumber)
                && text.allSatisfy { $0.isNumber || $0.isWhitespace || ".,%+'".contains($0) }
        }
    }

    /// Keeps those cells of a field that fulfil a condition.
    mutating func keep(_ field: TableField, where condition: (MappedCell) -> Bool) {
        guard let kept = fields[field]?.filter(condition) else { return }
        fields[field] = kept.isEmpty ? nil : kept
    }

    /// Whether any of some fields is stated.
    func states(_ fields: Set<TableField>) -> Bool { fields.contains { self.fields[$0] != nil } }

    /// The text of a field in its main language; columns of one language are put together as paragraphs.
    func text(_ field: TableField) -> String {
        let main = self[field].filter(layout.isMain)
        return main.count == 1 ? main[0].text : main.map(\.text).joined(separator: "\n\n")
    }

    /// The text of a field that names something: where its main language is empty, another.
    func name(_ field: TableField) -> String {
        (self[field].first(where: layout.isMain) ?? self[field].first)?.text ?? ""
    }

    /// The code of a field: of a cell such as `C01: Climate`, what stands before the colon.
    func code(_ field: TableField) -> String { MappedCode(name(field)).code }

    /// What stands behind the colon of a cell such as `C01: Climate`.
    func label(_ field: TableField) -> String { MappedCode(name(field)).label }

    /// The texts of a field in other languages than its main one.
    func translations(_ field: TableField, as part: TextPart) -> [PlanText] {
        self[field].filter { !layout.isMain($0) }.map {
            PlanText(part, language: $0.column.mapping.language, text: $0.text)
        }
    }

    /// The names in a field, split where the mapping names what stands between them; each once.
    func list(_ field: TableField) -> [String] {
        var names: [String] = []
        for cell in self[field] where layout.isMain(cell) {
            let parts = cell.column.mapping.separator.map { Self.split(cell.text, by: $0) } ?? [cell.text]
            for part in parts.map(CellText.trimmed) where !part.isEmpty && !CellText.isSilence(part) {
                if CellText.missing(part) == nil, !names.contains(part) { names.append(part) }
            }
        }
        return names
    }

    private static func split(_ text: String, by separator: String) -> [String] {
        text.split(separator: separator, omittingEmptySubsequences: true).map(String.init)
    }

    /// A hash of all cells but those of institutions, by which rows are known that say the same of several institutions.
    var fingerprint: String {
        var hash = StableTextHash()
        for field in TableField.allCases where field != .lead && field != .supporting {
            for cell in self[field] { hash.add("\(cell.column.index)\u{1F}\(cell.text)") }
        }
        for cell in extra { hash.add(cell.header + "\u{1F}" + cell.text) }
        return hash.digits
    }
}
