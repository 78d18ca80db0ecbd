import CSVReading
import Findings
import OGPCatalogues
import OGPModel

/// Turns the cells of rows into what they say, and collects what is irregular in them.
struct MappedDecoder {
    let layout: MappedLayout
    let vocabulary: StatusWords
    var words: MappedWords
    let dates: MappedDates
    var plans: MappedPlans
    /// What is irregular in the rows so far.
    private(set) var findings: [Finding] = []
    /// The newest day that a statement speaks of.
    private(set) var newest: NewestDate?
    let options: ImportOptions
    /// The name of the input.
    let file: String

    init(
        _ layout: MappedLayout, file: String, dates: MappedDates, options: ImportOptions, catalogues: ImportCatalogues
    ) {
        self.layout = layout
        self.file = file
        self.dates = dates
        self.options = options
        vocabulary = catalogues.statusWords
        words = MappedWords(layout.mapping, vocabulary: catalogues.statusWords)
        plans = MappedPlans(layout.mapping, catalogue: catalogues.members)
    }

    /// The cells of the current record; errors of a spreadsheet program among them are reported.
    mutating func cells(_ reader: borrowing CSVReader) -> MappedCells {
        let cells = MappedCells(reader, layout, words: vocabulary)
        for cell in cells.spoilt {
            report(
                .spreadsheetError, "The cell holds the spreadsheet error \(cell.text); it is read as missing.", cell)
        }
        return cells
    }

    /// What a row says about its item.
    mutating func item(_ cells: MappedCells, _ plan: MappedPlans.Plan) -> MappedItem {
        let seasons = plan.member.seasons
        var item = MappedItem(lead: cells.list(.lead), supporting: cells.list(.supporting), extra: cells.extra)
        item.start = date(cells, .start, seasons)
        item.end = date(cells, .end, seasons)
        item.translations = cells.translations(.end, as: .deadline)
        addStatements(to: &item, cells, seasons)
        item.extra += unread(cells)
        return item
    }

    private func date(_ cells: MappedCells, _ field: TableField, _ seasons: Hemisphere) -> DateReading {
        let cell = cells[field].first(where: layout.isMain) ?? cells[field].first
        guard let cell, !vocabulary.isNothing(cell.text) else {
            return DateReading(.notStated(text: cell?.text ?? ""))
        }
        return dates.read(cell, seasons)
    }

    /// Cells of a field whose column is known and that no field of the model holds as they stand.
    private func unread(_ cells: MappedCells) -> [ExtraCell] {
        let further = [TableField.start, .end].flatMap { field in
            cells[field].filter(layout.isMain).dropFirst()
        }
        let kept = cells[.completed] + cells[.milestoneParentTitle] + further
        return kept.map { ExtraCell(header: $0.column.header, text: $0.text) }
    }

    mutating func note(_ day: CivilDate, _ evidence: String) {
        let date = NewestDate(day: day, evidence: evidence)
        newest = newest.map { max($0, date) } ?? date
    }

    mutating func report(_ code: FindingCode, _ message: String, _ cell: MappedCell, fix: String? = nil) {
        findings.append(
            Finding(code, message, at: cell.position, field: cell.column.header, value: cell.text, fix: fix))
    }

    mutating func report(
        _ code: FindingCode, _ message: String, at position: SourcePosition, value: String? = nil,
        commitment: String? = nil
    ) {
        findings.append(Finding(code, message, at: position, value: value, commitment: commitment))
    }

    /// Hands on what was irregular so far.
    mutating func flush<Sink: FindingSink>(to sink: inout Sink) {
        for unknown in plans.takeUnknownMembers() {
            report(
                .unknownMember, "\"\(unknown.name)\" is no member that the catalogue knows.", at: unknown.position,
                value: unknown.name)
        }
        for finding in findings { sink.report(finding) }
        findings.removeAll(keepingCapacity: true)
    }
}
