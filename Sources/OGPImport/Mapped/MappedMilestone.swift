import OGPModel

/// A milestone under construction, as the rows so far describe it.
struct MappedMilestone {
    var milestone: Milestone
    var statements: [MappedStatement]
    /// The day that the row speaks of from which its texts and dates come; a later row's replace them.
    var day: CivilDate?
    /// What its row says apart from institutions.
    let fingerprint: String

    init(_ cells: MappedCells, _ item: MappedItem) {
        let name = MappedMilestoneName(cells)
        milestone = Milestone(
            id: name.id, number: name.number, parent: name.parent, title: name.title, text: cells.text(.milestoneText),
            start: item.start, end: item.end, evidence: item.evidence, source: cells.position)
        if milestone.title.isEmpty { swap(&milestone.title, &milestone.text) }
        milestone.output = cells.text(.milestoneOutput)
        if milestone.title.isEmpty { milestone.title = milestone.output }
        milestone.lead = item.lead
        milestone.supporting = item.supporting
        milestone.translations =
            cells.translations(.milestoneTitle, as: .title) + cells.translations(.milestoneText, as: .text)
            + cells.translations(.milestoneOutput, as: .output) + item.translations
        milestone.weight = cells[.milestoneWeight].first.flatMap { MappedNumber.thousandths($0.text) }
        milestone.extra = item.extra
        statements = item.statements
        day = item.day
        fingerprint = cells.fingerprint
    }

    /// Adds another row on the same milestone. What a row of a later day says of texts, dates and institutions counts.
    mutating func merge(_ other: MappedMilestone) {
        statements += other.statements
        let isLater = other.day.map { later in day.map { $0 <= later } ?? true } ?? (day == nil)
        var merged = isLater ? other.milestone.filled(from: milestone) : milestone.filled(from: other.milestone)
        merged.evidence = milestone.evidence
        merged.evidence.addMissing(other.milestone.evidence)
        merged.extra = milestone.extra
        merged.extra.addMissing(other.milestone.extra)
        merged.source = milestone.source
        milestone = merged
        if isLater { day = other.day ?? day }
    }

    /// Adds the institutions of a row that is the same in all else.
    mutating func addInstitutions(of other: MappedMilestone) {
        milestone.lead += other.milestone.lead.filter { !milestone.lead.contains($0) }
        milestone.supporting += other.milestone.supporting.filter { !milestone.supporting.contains($0) }
    }
}
