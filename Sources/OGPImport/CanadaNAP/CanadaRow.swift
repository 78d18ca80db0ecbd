import Findings
import OGPModel

/// A cell that holds something.
struct CanadaCell {
    let text: String
    let position: SourcePosition
}

/// One record: an indicator, in a tracker in one period.
struct CanadaRow {
    /// Where it stands.
    let position: SourcePosition
    private let cells: [CanadaField: CanadaCell]
    /// The cells of columns that the tracker does not have.
    let extra: [ExtraCell]
    let commitment: CanadaCode?
    let milestone: CanadaCode?
    let indicator: CanadaCode?
    /// The period; `nil` where the cell names none.
    let period: CanadaPeriod?

    init(position: SourcePosition, cells: [CanadaField: CanadaCell], extra: [ExtraCell]) {
        self.position = position
        self.cells = cells
        self.extra = extra
        commitment = cells[.commitment].flatMap { CanadaCode($0.text, .commitment) }
        milestone = cells[.milestone].flatMap { CanadaCode($0.text, .milestone) }
        indicator = cells[.indicator].flatMap { CanadaCode($0.text, .indicator) }
        period = cells[.period].flatMap { CanadaPeriod($0.text) }
    }

    /// A cell; `nil` where nothing stands in it.
    func cell(_ field: CanadaField) -> CanadaCell? { cells[field] }

    /// The text of a cell.
    subscript(field: CanadaField) -> String { cells[field]?.text ?? "" }

    /// How much text it holds.
    var bytes: Int {
        cells.values.reduce(0) { $0 + $1.text.utf8.count } + extra.reduce(0) { $0 + $1.text.utf8.count }
    }

    /// Where a cell stands; where the record begins if nothing is in it.
    func position(of field: CanadaField) -> SourcePosition { cells[field]?.position ?? position }

    /// The item that the row speaks of; `nil` where it names the commitment alone.
    var item: CanadaCode? { indicator ?? milestone }

    /// The commitment that the row belongs to: the one that the code of its item begins with, otherwise the one it names.
    var owner: CanadaCode? { indicator?.commitment ?? milestone?.commitment ?? commitment }

    /// The milestone above the row's indicator: the one that the row names, otherwise the one its code begins with.
    var parent: CanadaCode? { indicator == nil ? nil : milestone ?? indicator?.parent }

    /// Whether the row says anything of a period.
    var isReport: Bool { CanadaField.reports.contains { cells[$0] != nil } }

    /// Rows in the order of time, those without period first; rows of one period in the order of the file.
    static func isBefore(_ left: CanadaRow, _ right: CanadaRow) -> Bool {
        if left.period == right.period { return (left.position.row ?? 0) < (right.position.row ?? 0) }
        guard let first = left.period, let second = right.period else { return left.period == nil }
        return first < second
    }
}
