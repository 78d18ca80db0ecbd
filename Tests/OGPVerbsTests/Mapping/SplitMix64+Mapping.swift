import OGPImport
import OGPModel
import TestSupport

extension SplitMix64 {
    /// A mapping with texts of every kind.
    mutating func mapping() -> TableMapping {
        let columns = (1...number(in: 1...8)).map { column(at: $0) }
        var mapping = TableMapping(rows: pick(TableMapping.RowKind.allCases), columns: columns)
        mapping.language = flag() ? "fr" : ""
        mapping.member = hostileText(upTo: 4)
        mapping.planID = hostileText(upTo: 4)
        mapping.planTitle = hostileText(upTo: 4)
        mapping.role = pick(AssessorRole.allCases)
        mapping.by = hostileText(upTo: 4)
        mapping.day = flag() ? day() : nil
        mapping.words = (0..<number(in: 0...5)).map { _ in word() }
        return mapping
    }

    private mutating func column(at place: Int) -> TableMapping.Column {
        var column = TableMapping.Column(
            header: hostileText(), place: place, field: flag() ? pick(TableField.allCases) : nil,
            decision: pick(TableMapping.Decision.allCases))
        column.language = flag() ? "en" : ""
        column.role = flag() ? pick(AssessorRole.allCases) : nil
        column.day = flag() ? day() : nil
        column.dateOrder = flag() ? pick(DateOrder.allCases) : nil
        column.separator = flag() ? pick([";", ",", "\n", " / "]) : nil
        column.whole = flag() ? pick([1, 100]) : nil
        column.why = hostileText()
        column.samples = (0..<number(in: 0...3)).map { _ in hostileText() }
        return column
    }

    private mutating func word() -> TableMapping.Word {
        let meanings = TableMapping.Word.Meaning.names.compactMap { TableMapping.Word.Meaning(name: $0) }
        var word = TableMapping.Word(
            said: hostileText(), count: number(in: 0...500), meaning: pick(meanings),
            decision: pick(TableMapping.Decision.allCases))
        word.claim = flag() ? pick(ScheduleClaim.allCases) : nil
        word.lifecycle = flag() ? pick(Lifecycle.allCases) : nil
        word.why = hostileText()
        return word
    }

    private mutating func day() -> CivilDate? {
        CivilDate(year: number(in: 2010...2030), month: number(in: 1...12), day: number(in: 1...28))
    }
}
