import Findings
import OGPCatalogues
import OGPModel

/// Turns items of a plan file into plans and commitments. Nothing in it depends on the form of the file.
struct PlanDecoder {
    let catalogues: ImportCatalogues
    let options: ImportOptions
    let dates: OGPPlanDates
    /// Whether the file states the kind of everything that is missing, so that what is absent has none.
    var statesMissing = false
    /// What was found and not handed on yet.
    var findings: [Finding] = []
    /// The newest day that the data seen so far name.
    var newest: NewestDate?
    /// The day up to which the file says that its data speak.
    var dataDay: CivilDate?
    /// The plan's language, while its commitments are read.
    var language = ""
    /// Names that plan files do not have, as far as they were met.
    var unknownNames: Set<String> = []
    /// What is reported once for a file.
    var told: Set<String> = []
    /// The milestones met so far, and the parts of milestones.
    var milestones = 0
    var milestoneParts = 0
    /// How many items were left out because nothing is stated in them, and the first of them.
    var blanks: (count: Int, first: SourcePosition)?
    /// The commitment that is being read, for findings.
    var commitmentID: String?

    /// The most names that are kept for the inspection.
    static let mostUnknownNames = 50

    init(catalogues: ImportCatalogues, options: ImportOptions) {
        self.catalogues = catalogues
        self.options = options
        dates = OGPPlanDates(
            words: catalogues.dateWords, members: catalogues.members, pinnedOrder: options.dateOrder)
    }

    /// Hands on what was found.
    mutating func flush<Sink: FindingSink>(to sink: inout Sink) {
        for finding in findings { sink.report(finding) }
        findings.removeAll(keepingCapacity: true)
    }

    /// An item without parts in which nothing is stated; `nil` where nothing is left of it. A file that states exactly what is
    /// missing means what it holds.
    mutating func withoutBlanks(_ item: PlanItem) -> PlanItem? {
        if statesMissing { return item }
        var item = item
        let isBlank = item.isBlank
        let dropped = isBlank ? [item.position] : item.dropBlankParts()
        if let first = dropped.first {
            blanks = ((blanks?.count ?? 0) + dropped.count, blanks?.first ?? first)
        }
        return isBlank ? nil : item
    }

    /// Reports what was left out because nothing is stated in it, once the file was read.
    mutating func reportBlanks() {
        guard let (count, first) = blanks else { return }
        blanks = nil
        commitmentID = nil
        let items = count == 1 ? "1 item was" : "\(count) items were"
        report(.planBlankItem, "\(items) left out in which nothing is stated.", at: first)
    }

    mutating func report(
        _ code: FindingCode, _ message: String, at position: SourcePosition, field: String? = nil, value: String? = nil
    ) {
        findings.append(
            Finding(code, message, at: position, field: field, value: value, commitment: commitmentID))
    }

    /// Notes a day that the data cannot be older than.
    mutating func note(_ day: CivilDate?, _ evidence: String) {
        guard let day else { return }
        let date = NewestDate(day: day, evidence: "\(evidence) \(day)")
        newest = newest.map { max($0, date) } ?? date
    }

    /// Notes a year that the data cannot be older than.
    mutating func note(year: Int?, _ evidence: String) {
        guard let year, let day = CivilDate(year: year, month: 1, day: 1) else { return }
        let date = NewestDate(day: day, evidence: "\(evidence) \(year)")
        newest = newest.map { max($0, date) } ?? date
    }
}
