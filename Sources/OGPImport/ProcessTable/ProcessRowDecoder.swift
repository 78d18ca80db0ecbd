import Findings
import OGPCatalogues
import OGPModel

/// Turns the rows of one plan's process record into the record. Nothing in it depends on the form of the file.
///
/// Rows belong to others by `of`, which names the `ref` or `id` of a row anywhere in the file; where it is empty, to the nearest
/// row above that can hold them.
struct ProcessRowDecoder {
    let dates: OGPPlanDates
    /// The record so far.
    var record = ProcessRecord()
    /// What was found and not handed on yet.
    var findings: [Finding] = []
    /// The newest day so far, with what it is of.
    private(set) var newest: NewestDate?
    /// The rows in the order of the file.
    var rows: [PlacedProcessRow] = []
    /// What each row became.
    var owners: [ProcessOwner?] = []
    private var byName: [String: Int] = [:]
    /// The rows by their `ref`; an id that looks like one is another name.
    private var byReference: [String: Int] = [:]
    private var empty: (count: Int, first: SourcePosition)?

    init(_ dates: OGPPlanDates) { self.dates = dates }

    /// The record that rows state.
    mutating func read(_ placed: [PlacedProcessRow]) -> ProcessRecord {
        record = ProcessRecord()
        rows = placed.filter { note($0) }
        owners = rows.map { _ in nil }
        byName = [:]
        byReference = [:]
        for (place, row) in rows.enumerated() { name(row, place) }
        for place in rows.indices where !rows[place].row.event.isPart { owners[place] = top(rows[place]) }
        for place in rows.indices where rows[place].row.event.isPart { owners[place] = part(place) }
        for place in rows.indices where rows[place].row.event.isDetail { detail(place) }
        reportEmpty()
        return record
    }

    /// Whether a row states anything; checks its cells.
    private mutating func note(_ placed: PlacedProcessRow) -> Bool {
        let row = placed.row
        let stated = row.cells.keys.filter { $0 != .event }
        if stated.isEmpty {
            empty = ((empty?.count ?? 0) + 1, empty?.first ?? placed.position)
            return false
        }
        let means = row.event.columns.union(ProcessColumn.common)
        for column in ProcessColumn.allCases where row.cells[column] != nil && !means.contains(column) {
            report(
                .processMeaninglessCell, "\(column.rawValue) means nothing for \(row.event.rawValue); it is not read.",
                placed, column)
        }
        if row.event.isDated, row[.date].isEmpty {
            report(.processNoDate, "The \(row.event.rawValue) has no date.", placed, .date)
        }
        checkContact(placed)
        return true
    }

    private mutating func name(_ placed: PlacedProcessRow, _ place: Int) {
        let (ref, id) = (placed.row[.ref], placed.row[.id])
        if !ref.isEmpty { byReference[ref] = byReference[ref] ?? place }
        if id.isEmpty { return }
        if byName[id] == nil {
            byName[id] = place
        } else if ref.isEmpty {
            report(.processIDTwice, "The id \(id) stands twice; \"of\" means the first one.", placed, .id)
        }
    }

    private mutating func reportEmpty() {
        guard let (count, first) = empty else { return }
        empty = nil
        let message = "\(count == 1 ? "1 row was" : "\(count) rows were") left out in which nothing is stated."
        findings.append(Finding(.processEmptyRow, message, at: first))
    }

    /// The row that a row belongs to, as far as it can hold it.
    ///
    /// - Parameters:
    ///   - place: The row.
    ///   - takes: What an owner must have.
    /// - Returns: The owner; `nil` where there is none.
    func owner(of place: Int, _ takes: (ProcessOwner) -> Bool) -> ProcessOwner? {
        let name = rows[place].row[.of]
        if !name.isEmpty {
            guard let found = byReference[name] ?? byName[name], let owner = owners[found], takes(owner) else {
                return nil
            }
            return owner
        }
        return owners[..<place].last { $0.map(takes) == true }?.flatMap(\.self)
    }

    mutating func report(
        _ code: FindingCode, _ message: String, _ placed: PlacedProcessRow, _ column: ProcessColumn
    ) {
        findings.append(
            Finding(code, message, at: placed.position, field: column.rawValue, value: placed.row[column]))
    }

    /// Notes a day that the data cannot be older than.
    mutating func note(_ day: CivilDate, _ what: ProcessEventKind) {
        let date = NewestDate(day: day, evidence: "an entry (\(what.rawValue)) of \(day)")
        newest = newest.map { max($0, date) } ?? date
    }
}

extension ProcessEventKind {
    /// Whether such a row belongs to another and may hold evidence itself.
    var isPart: Bool { [.forumRules, .forumMember, .websiteCheck, .repositoryUpdate, .response].contains(self) }

    /// Whether such a row only adds to another.
    var isDetail: Bool { self == .participants || self == .evidence }
}
