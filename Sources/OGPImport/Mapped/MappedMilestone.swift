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
        var merged = isLater ? other.milestone : milestone
        let older = isLater ? milestone : other.milestone
        if merged.title.isEmpty { merged.title = older.title }
        if merged.text.isEmpty { merged.text = older.text }
        if merged.output.isEmpty { merged.output = older.output }
        if merged.number.isEmpty { merged.number = older.number }
        if merged.lead.isEmpty { merged.lead = older.lead }
        if merged.supporting.isEmpty { merged.supporting = older.supporting }
        if merged.start.text.isEmpty { merged.start = older.start }
        if merged.end.text.isEmpty { merged.end = older.end }
        merged.parent = merged.parent ?? older.parent
        merged.weight = merged.weight ?? older.weight
        for text in older.translations
        where !merged.translations.contains(where: { $0.part == text.part && $0.language == text.language }) {
            merged.translations.append(text)
        }
        merged.evidence = milestone.evidence + other.milestone.evidence.filter { !milestone.evidence.contains($0) }
        merged.extra = milestone.extra + other.milestone.extra.filter { !milestone.extra.contains($0) }
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
