import OGPModel

extension CanadaDecoder {
    /// When an item is due: by the English words, else by the French ones, else by the due date. Where they mean different days
    /// a finding says so.
    mutating func end(_ deadline: CanadaText, _ rows: [CanadaRow]) -> DateReading {
        let dueRow = rows.last { $0.cell(.dueDate) != nil }
        let dueDate = dueRow?[.dueDate] ?? ""
        let due = CanadaPeriod(dueDate)
        if due == nil, let dueRow, !CanadaDates.isOpen(dueDate) {
            report(.canadaBadDueDate, "\"\(dueDate)\" is no month in the form YYYY-MM.", dueRow, .dueDate)
        }
        if deadline.isEmpty { return dates.read(dueDate) }
        let reading = dates.read(deadline.main)
        guard case .settled(let words) = reading.meaning else { return reading }
        if let due, let dueRow { compare(words, due, dueRow) }
        compare(words, french: deadline, rows)
        return reading
    }

    private mutating func compare(_ words: Deadline, _ due: CanadaPeriod, _ row: CanadaRow) {
        guard let last = words.latest else {
            return report(
                .canadaOpenDeadline, "The deadline \"\(words.text)\" names no last day, and the due date is \(due).",
                row,
                .dueDate)
        }
        if last == due.lastDay { return }
        report(
            .canadaOtherDueDate,
            "The deadline \"\(words.text)\" means \(words.days), and the due date \(due) ends on \(due.lastDay).", row,
            .dueDate)
    }

    private mutating func compare(_ words: Deadline, french text: CanadaText, _ rows: [CanadaRow]) {
        guard !text.english.isEmpty, !text.french.isEmpty, let french = dates.settled(text.french),
            !french.meansTheSame(as: words), let row = rows.last(where: { $0.cell(.deadlineFR) != nil })
        else { return }
        report(
            .canadaOtherFrenchDeadline,
            "\"\(words.text)\" means \(words.days), and \"\(french.text)\" means \(french.days).", row, .deadlineFR)
    }
}
