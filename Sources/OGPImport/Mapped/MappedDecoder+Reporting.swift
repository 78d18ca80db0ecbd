import Findings
import OGPModel

extension MappedDecoder {
    /// Reports a row that names nothing to read; where it holds totals, that is all there is to say.
    mutating func reportNameless(_ cells: MappedCells) {
        if cells.texts.contains(where: SumWords.isSum) { return reportTotal(cells) }
        let what =
            layout.namesMilestones && cells.states(TableField.namingMilestones)
            ? "The row names a milestone and no commitment, and no commitment stands above it"
            : "The row names neither a commitment nor a milestone"
        report(.mappedNamelessRow, "\(what); it is left out.", at: cells.position)
    }

    /// Reports a row of totals.
    mutating func reportTotal(_ cells: MappedCells) {
        report(.mappedTotals, "The row holds totals; it is left out.", at: cells.position)
    }

    /// Reports that milestones stand under one commitment that the table does not name.
    mutating func reportOneCommitment(_ entry: MappedEntry) {
        let plan = plans.plans[entry.plan]
        let count = entry.milestones.count == 1 ? "1 milestone stands" : "\(entry.milestones.count) milestones stand"
        let owner = plan.key.isEmpty ? "that no plan is known of" : "of \(plan.key)"
        report(
            .mappedOneCommitment,
            "No column names commitments: \(count) under one commitment \(owner), whose id is made of the plan.",
            at: entry.commitment.source)
    }

    /// Whether a row holds totals: where its item would be named stands a word for the sum alone, or one among few others in a
    /// row that says nothing else of its commitment; or where a row states nothing but numbers, as a line of sums does.
    func isTotal(_ cells: MappedCells) -> Bool {
        if cells.holdsOnlyNumbers { return true }
        let names = TableField.namingItems.subtracting([.commitmentText, .milestoneText, .milestoneOutput])
        if names.contains(where: { SumWords.isSum(cells.name($0)) }) { return true }
        let name = MappedName(cells)
        guard cells[.status].isEmpty, cells[.end].allSatisfy({ vocabulary.isNothing($0.text) }),
            cells.text(.commitmentText).isEmpty
        else { return false }
        return SumWords.mentionsSum([name.id, name.number, name.title].first { !$0.isEmpty } ?? "")
            && !cells.states(TableField.namingMilestones)
    }

    /// Statements in the order of time. Where rows are reports of periods, those without a day come first, so that they hide
    /// nothing; where columns are, they speak of now and come last. Two of one assessor on one day are reported.
    mutating func history(_ statements: [MappedStatement], of commitment: String, item: String) -> [Assessment] {
        let undatedLast = layout.mapping.rows != .update
        let ordered = statements.enumerated().sorted { left, right in
            switch (left.element.assessment.date, right.element.assessment.date) {
            case (let first?, let second?) where first != second: first < second
            case (nil, _?): !undatedLast
            case (_?, nil): undatedLast
            default: left.offset < right.offset
            }
        }
        if layout.mapping.rows == .update { reportTwice(ordered.map(\.element), commitment, item) }
        return ordered.map(\.element.assessment)
    }

    private mutating func reportTwice(_ statements: [MappedStatement], _ commitment: String, _ item: String) {
        var seen: Set<[String]> = []
        for statement in statements where !statement.assessment.isFinishDay {
            guard let date = statement.assessment.date else { continue }
            if seen.insert([date.description, statement.assessment.by]).inserted { continue }
            let period = statement.period.isEmpty ? date.description : statement.period
            report(
                .mappedPeriodTwice,
                "There are two updates on \"\(item)\" in the period \(period); the one that stands later in the table counts.",
                at: statement.position, value: period, commitment: commitment)
        }
    }

    /// Reports what was counted, once.
    mutating func report(_ count: Occurrences, _ code: FindingCode, _ what: String) {
        guard let first = count.first else { return }
        report(code, "\(what): \(count.count).", at: first)
    }

    /// Reports the words that are not known, each once with how often it stands there.
    mutating func reportUnknownWords() {
        for unknown in words.unknown {
            let cells = unknown.count == 1 ? "1 cell" : "\(unknown.count) cells"
            let hint =
                words.nearest(to: unknown.cell.text).map { " The nearest word of the mapping is \"\($0)\"." } ?? ""
            report(
                .mappedUnknownWord,
                "\"\(unknown.cell.text)\" (\(cells)) is no word for a status that the mapping or the vocabulary knows.\(hint)",
                unknown.cell)
        }
    }

    /// Reports columns whose cells prove two orders of day and month.
    mutating func reportMixedOrders(_ survey: MappedSurvey, row: Int) {
        for column in layout.dateColumns {
            guard let proven = survey.orders[column.index], proven.isMixed else { continue }
            let position = SourcePosition(file: file, row: row)
            report(
                .mappedMixedDates,
                "\(proven.dayFirst) cells of \"\(column.header)\" can only be day first and \(proven.monthFirst) only month "
                    + "first; what is open stays open.", at: position, value: column.header)
        }
    }
}
