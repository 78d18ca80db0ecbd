import Findings
import OGPModel

extension CanadaDecoder {
    /// An indicator, or a milestone that rows speak of by itself.
    mutating func item(_ item: CanadaOutline.Item, _ titles: [CanadaCode: CanadaText]) -> Milestone {
        let rows = item.rows
        let isIndicator = rows.contains { $0.indicator != nil }
        let field = isIndicator ? CanadaField.indicator : .milestone
        let place = rows.min { ($0.position.row ?? 0) < ($1.position.row ?? 0) }?.position ?? plan.source
        let parent = rows.last { $0.parent != nil }?.parent
        let title =
            isIndicator
            ? self.title(rows, of: item.code, .indicatorEN, .indicatorFR) { $0.indicator } : titles[item.code]
        let deadline = CanadaText(
            english: latest(.deadlineEN, rows)?.text ?? "", french: latest(.deadlineFR, rows)?.text ?? "")
        let number = printed(
            rows.compactMap { isIndicator ? $0.indicator : $0.milestone }, of: item.code, field, rows)
        var milestone = Milestone(
            id: id(item.code), number: number, parent: parent?.printed, title: title?.main ?? "",
            start: DateReading(.notStated(text: "")), end: end(deadline, rows), source: place)
        milestone.translations = (title?.translation(.title) ?? []) + deadline.translation(.deadline)
        milestone.lead = Self.departments(latest(.leadDepartment, rows)?.text ?? "")
        milestone.assessments = rows.compactMap { statement($0) }
        milestone.extra = parent.flatMap { titles[$0] }.map(Self.parentTitles) ?? []
        for kept in [CanadaField.dueDate, .service] {
            if let cell = latest(kept, rows) {
                milestone.extra.append(ExtraCell(header: kept.rawValue, text: cell.text))
            }
        }
        milestone.extra += extra(rows)
        compareAttributes(rows)
        checkRepetitions(rows, of: item.code)
        return milestone
    }

    /// The titles of the milestone above an indicator, under the names that the tracker gives them.
    private static func parentTitles(_ text: CanadaText) -> [ExtraCell] {
        if text.isLabel { return [ExtraCell(header: CanadaField.milestone.rawValue, text: text.english)] }
        return [(CanadaField.milestoneEN, text.english), (.milestoneFR, text.french)].filter { !$0.1.isEmpty }
            .map { ExtraCell(header: $0.0.rawValue, text: $0.1) }
    }

    /// The newest cell of a column that holds something.
    private func latest(_ field: CanadaField, _ rows: [CanadaRow]) -> CanadaCell? {
        rows.last { $0.cell(field) != nil }?.cell(field)
    }

    /// The title of a code in both languages, of the newest row that has one; where no row has, the label behind the code.
    mutating func title(
        _ rows: [CanadaRow], of code: CanadaCode, _ english: CanadaField, _ french: CanadaField,
        _ named: (CanadaRow) -> CanadaCode?
    ) -> CanadaText {
        let own = rows.filter { named($0) == code }
        if english != .indicatorEN { compareTexts(own, of: code, [english, french]) }
        let text = CanadaText(
            english: latest(english, own)?.text ?? "", french: latest(french, own)?.text ?? "")
        guard text.isEmpty, let label = own.last(where: { named($0)?.label.isEmpty == false }).flatMap(named)?.label
        else { return text }
        var labelled = CanadaText(english: label, french: "")
        labelled.isLabel = true
        return labelled
    }

    private mutating func compareTexts(_ rows: [CanadaRow], of code: CanadaCode, _ fields: [CanadaField]) {
        for (field, row, earlier) in changes(rows, fields) {
            report(
                .canadaOtherText,
                "The title of \(code.printed) is another one than in row \(earlier.position.row ?? 0).",
                row, field)
        }
    }

    private mutating func compareAttributes(_ rows: [CanadaRow]) {
        for (field, row, earlier) in changes(rows, CanadaField.attributes) {
            report(
                .canadaOtherAttribute,
                "\(field.rawValue) is \"\(row[field])\" here and \"\(earlier[field])\" in row "
                    + "\(earlier.position.row ?? 0)\(earlier.period.map { " (\($0))" } ?? "").", row, field)
        }
    }

    /// Where a column says something else than the row before that says anything.
    private func changes(
        _ rows: [CanadaRow], _ fields: [CanadaField]
    ) -> [(field: CanadaField, row: CanadaRow, earlier: CanadaRow)] {
        fields.flatMap { field -> [(field: CanadaField, row: CanadaRow, earlier: CanadaRow)] in
            let filled = rows.filter { $0.cell(field) != nil }
            return zip(filled, filled.dropFirst()).filter { CanadaText.differ($0[field], $1[field]) }
                .map { (field: field, row: $1, earlier: $0) }
        }
    }

    /// Reports rows that speak of one item and period twice.
    mutating func checkRepetitions(_ rows: [CanadaRow], of code: CanadaCode) {
        for (earlier, row) in zip(rows, rows.dropFirst()) where earlier.period == row.period {
            let isReport = earlier.isReport || row.isReport
            if isReport, row.period == nil { continue }
            let period = row.period.map { " for \($0)" } ?? ""
            report(
                .canadaTwice, "\(code.printed) stands\(period) in row \(earlier.position.row ?? 0) too.", row,
                row.indicator == nil ? .milestone : .indicator)
        }
    }

    /// The values that no field of the model holds, each once in the order of time.
    func extra(_ rows: [CanadaRow]) -> [ExtraCell] {
        var seen: Set<ExtraCell> = []
        return rows.flatMap { row -> [ExtraCell] in
            var cells: [ExtraCell] = []
            if row.cell(.period) != nil, row.period == nil {
                cells.append(ExtraCell(header: CanadaField.period.rawValue, text: row[.period]))
            }
            if row.cell(.departmentTitle) != nil, let code = row.cell(.department) {
                cells.append(ExtraCell(header: CanadaField.department.rawValue, text: code.text))
            }
            return cells + row.extra
        }.filter { seen.insert($0).inserted }
    }

    /// The cells that fields of the commitment were read from, each column once with every value that counts.
    func cells(_ rows: [CanadaRow]) -> [SourceCell] {
        let fields: [(CanadaField, String)] = [
            (.commitment, "number"), (.commitmentEN, "title"), (.commitmentFR, "title"), (.leadDepartment, "lead"),
            (.status, "completion"),
        ]
        return fields.flatMap { field, name in
            var seen: Set<String> = []
            return rows.compactMap { $0.cell(field) }.filter { field == .status || seen.insert($0.text).inserted }
                .map { SourceCell(header: field.rawValue, text: $0.text, position: $0.position, field: name) }
        }
    }
}
