import Findings
import OGPModel

extension MappedDecoder {
    /// Adds what a row says about how far its item is: one statement for each reporting date and side that speaks.
    mutating func addStatements(to item: inout MappedItem, _ cells: MappedCells, _ seasons: Hemisphere) {
        let period = period(cells, seasons)
        item.day = period.day
        for voice in cells.voices {
            let part = cells.of(voice)
            let date = voice.day ?? period.day ?? layout.mapping.day
            let statements = statements(part, of: voice, on: date, period.text, &item)
            item.statements += statements
            for statement in statements { note(statement) }
        }
        addCompletion(to: &item, cells, seasons)
    }

    private mutating func note(_ statement: MappedStatement) {
        guard let date = statement.assessment.date else { return }
        let words = statement.period.isEmpty ? "\(date)" : statement.period
        note(date, "a statement of \(words)")
    }

    /// The last day of the period that a row speaks of.
    private mutating func period(_ cells: MappedCells, _ seasons: Hemisphere) -> (day: CivilDate?, text: String) {
        guard let cell = cells[.period].first else { return (nil, "") }
        let deadline = dates.deadline(cell, seasons)
        if deadline.latest == nil {
            let why = deadline.basis == .ambiguous ? "can be read day first or month first" : "is not understood"
            report(.mappedPeriod, "The period \"\(cell.text)\" \(why); the row's statement has no date.", cell)
        }
        return (deadline.latest, cell.text)
    }

    /// The statements of one reporting date: one for each status, the first with everything else that is said.
    private mutating func statements(
        _ cells: MappedCells, of voice: MappedVoice, on date: CivilDate?, _ period: String, _ item: inout MappedItem
    ) -> [MappedStatement] {
        var first = statement(cells, of: voice, on: date, &item)
        let isEvidenceOnly = cells.states([.evidence]) && !cells.states([.status, .percent, .progress, .challenges])
        if isEvidenceOnly, date == nil {
            item.evidence += first.evidence
            item.translations += first.translations
            return []
        }
        let main = cells[.status].filter(layout.isMain)
        let statuses = main.isEmpty ? Array(cells[.status].prefix(1)) : main
        var further: [Assessment] = []
        for (place, cell) in statuses.enumerated() {
            if place == 0 {
                fill(&first, cell)
            } else {
                var other = Assessment(
                    role: first.role, by: first.by, stage: .progress, date: date, status: .blank, said: "")
                fill(&other, cell)
                further.append(other)
            }
        }
        let position = cells.firstStatementPosition ?? cells.position
        let all = Self.saysNothing(first) ? further : [first] + further
        return all.map { MappedStatement(assessment: $0, position: position, period: period) }
    }

    private mutating func fill(_ assessment: inout Assessment, _ cell: MappedCell) {
        let reading = words.read(cell)
        assessment.said = cell.text
        assessment.status = reading.status
        assessment.claim = reading.claim
        assessment.lifecycle = reading.lifecycle
        if reading.isNothingNew { assessment.isNothingNew = true }
    }

    private mutating func statement(
        _ cells: MappedCells, of voice: MappedVoice, on date: CivilDate?, _ item: inout MappedItem
    ) -> Assessment {
        var by = cells.name(.assessor)
        if by.isEmpty, voice.role == nil { by = layout.mapping.by }
        var assessment = Assessment(
            role: voice.role ?? layout.mapping.role, by: by, stage: .progress, date: date,
            status: layout.noStatus(of: voice), said: "", text: cells.text(.progress))
        assessment.isNothingNew = cells[.progress].contains { words.isNothingNew($0.text) }
        assessment.challenges = cells.text(.challenges)
        if words.isNothingNew(assessment.challenges) { assessment.challenges = "" }
        assessment.translations =
            cells.translations(.progress, as: .text) + cells.translations(.challenges, as: .challenges)
            + cells.translations(.evidence, as: .evidence)
        for cell in cells[.evidence] where layout.isMain(cell) && !words.isNothingNew(cell.text) {
            assessment.evidence += Self.evidence(cell.text)
        }
        for (place, cell) in cells[.percent].enumerated() {
            let percent = percent(cell)
            if place == 0 { assessment.percent = percent }
            if place > 0 || percent == nil { item.extra.append(ExtraCell(header: cell.column.header, text: cell.text)) }
        }
        return assessment
    }

    private static func saysNothing(_ assessment: Assessment) -> Bool {
        assessment.said.isEmpty && assessment.percent == nil && assessment.text.isEmpty
            && assessment.challenges.isEmpty && assessment.evidence.isEmpty && assessment.translations.isEmpty
    }

    private mutating func percent(_ cell: MappedCell) -> Percentage? {
        let reading = MappedPercent.read(cell.text, whole: cell.column.mapping.whole)
        if case .share(let share) = reading { return share }
        let why =
            switch reading {
            case .outOfRange: "lies outside nothing and all"
            case .several: "holds more than one number"
            case .noWhole: "has no sign %, and the mapping does not say whether the whole is 1 or 100"
            default: "is no number"
            }
        report(.mappedShare, "The share \"\(cell.text)\" \(why); it is kept as it is and counted as not stated.", cell)
        return nil
    }

    /// The evidence that a cell states: an address alone, or words with the addresses in them.
    static func evidence(_ text: String) -> [Evidence] {
        let found = LinkedAddresses.evidence(in: text)
        guard let first = found.first else { return [Evidence(text: text)] }
        return [Evidence(link: first.link, text: first.link == text ? "" : text)] + found.dropFirst()
    }

    /// Adds the day on which the item was really finished. It says that the item is complete, unless the row's own word says
    /// otherwise; then it stands beside that word and says nothing of how far the item is.
    private mutating func addCompletion(to item: inout MappedItem, _ cells: MappedCells, _ seasons: Hemisphere) {
        guard let cell = cells[.completed].first else { return }
        let deadline = dates.deadline(cell, seasons)
        guard deadline.precision == .day, let day = deadline.latest else {
            return report(
                .mappedPeriod, "\"\(cell.text)\" is not one day on which the item was finished; it is kept as it is.",
                cell)
        }
        let stated = item.statements.last { !$0.assessment.said.isEmpty }?.assessment.status
        var assessment = Assessment(
            role: layout.mapping.role, by: layout.mapping.by, stage: .progress, date: day,
            status: stated == nil || stated == .coded(.complete) ? .coded(.complete) : .blank,
            said: "\(cell.column.header): \(cell.text)")
        assessment.isFinishDay = true
        item.statements.append(MappedStatement(assessment: assessment, position: cell.position, period: cell.text))
    }
}
