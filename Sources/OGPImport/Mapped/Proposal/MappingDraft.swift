import CSVReading
import OGPCatalogues
import OGPModel

/// A mapping while it is being proposed.
struct MappingDraft {
    let catalogues: MappingCatalogues
    let settings: MappingProposal.Settings
    let old: TableMapping?
    var columns: [ColumnCandidates]
    var mapping: TableMapping
    var questions: [MappingQuestion] = []
    var rowsWhy = ""
    var roleWhy = ""
    var changes: [String] = []
    /// Columns, by index, whose field an earlier mapping has decided.
    var decided: [Int: TableMapping.Column] = [:]

    init(
        _ survey: ColumnSurvey, _ catalogues: MappingCatalogues, _ settings: MappingProposal.Settings,
        _ old: TableMapping?
    ) {
        self.catalogues = catalogues
        self.settings = settings
        self.old = old
        columns = survey.columns.map { ColumnCandidates($0, words: catalogues.headers) }
        mapping = TableMapping(
            rows: .commitment,
            columns: survey.columns.map {
                TableMapping.Column(header: $0.header, place: $0.place, field: nil, decision: .proposed)
            })
    }

    /// Proposes everything, in an order in which each step may rely on the one before.
    mutating func propose() {
        mapping.language = language
        adoptOld()
        findDays()
        RowLevels.settle(&columns)
        let assignment = FieldAssignment(columns, decided: decided.mapValues(\.field))
        for index in columns.indices where decided[index] == nil { assign(index, assignment) }
        askContradicted()
        markLanguages()
        settleDates()
        settleShares()
        for index in columns.indices { addSamples(index) }
        decideRows()
        askForCommitments()
        decideRole()
        proposeWords()
        sortQuestions()
    }

    /// The language of the headers: that of most known ones, otherwise that of the longest texts.
    private var language: String {
        var counts: [String: Int] = [:]
        for column in columns {
            let same = column.reading.matches.filter { $0.manner == .same }
            for code in Set(same.map(\.language)) { counts[code, default: 0] += 1 }
        }
        let ranked = counts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
        if let best = ranked.first, best.value >= 2, ranked.dropFirst().first.map({ $0.value < best.value }) ?? true {
            return best.key
        }
        let text = columns.max { $0.profile.text.utf8.count < $1.profile.text.utf8.count }?.profile.text ?? ""
        return catalogues.languages.language(of: text)?.code ?? ""
    }

    // MARK: Columns

    /// Reads a column as the field that it was given, asks where that is not sure, and keeps it otherwise.
    private mutating func assign(_ index: Int, _ assignment: FieldAssignment) {
        if let day = columns[index].day { return assign(day, to: index) }
        if mapping.columns[index].decision == .open { return }
        guard let choice = assignment.choices[index] else {
            return mapping.columns[index].why = keptWhy(index, assignment)
        }
        let candidate = choice.candidate
        let isSure = candidate.score >= settings.acceptsColumns && choice.rivals.isEmpty
        mapping.columns[index].why = Self.sentence(candidate.why)
        if isSure {
            mapping.columns[index].field = candidate.field
        } else if Self.isAsked(candidate.field) || !choice.rivals.isEmpty && Self.isAskedBetweenRivals(candidate.field)
        {
            mapping.columns[index].field = candidate.field
            ask(index, choice)
        } else {
            mapping.columns[index].why = "May be \(candidate.field.words): \(candidate.why). Kept as it is."
        }
    }

    private mutating func ask(_ index: Int, _ choice: FieldAssignment.Choice) {
        mapping.columns[index].decision = .open
        let place = columns[index].profile.place
        let field = choice.candidate.field
        if choice.rivals.isEmpty {
            askField(index, columns[index].candidates, "Is column \(place), \"\(header(index))\", \(field.words)?")
            return
        }
        let all = ([index] + choice.rivals).sorted()
        let names = all.map { "column \(columns[$0].profile.place), \"\(header($0))\"" }
        for rival in choice.rivals {
            mapping.columns[rival].field = field
            mapping.columns[rival].decision = .open
            mapping.columns[rival].why =
                "It may be \(field.words) as well as column \(place) does; only one can be it."
        }
        mapping.columns[index].why += " Another column fits as well; only one can be it."
        var choices: [MappingQuestion.Choice] = all.map { chosen in
            let fields = all.map { (columns[$0].profile.place, $0 == chosen ? field : nil) }
            return MappingQuestion.Choice(
                label: "column \(columns[chosen].profile.place), \"\(header(chosen))\"",
                answer: .fields(Dictionary(fields) { first, _ in first }))
        }
        let none = all.map { (columns[$0].profile.place, TableField?.none) }
        choices.append(.init(label: "none of them", answer: .fields(Dictionary(none) { first, _ in first })))
        questions.append(
            MappingQuestion(
                .field(place: place, others: choice.rivals.map { columns[$0].profile.place }),
                "Which one is \(field.words): \(names.joined(separator: " or "))?", choices: choices,
                proposed: all.firstIndex(of: index)))
    }

    /// Asks what a column is: its likeliest fields, or to be kept as it is.
    mutating func askField(
        _ index: Int, _ candidates: [FieldCandidate], _ text: String, proposed: Int? = 0
    ) {
        let place = columns[index].profile.place
        var choices = candidates.prefix(3).map { candidate in
            MappingQuestion.Choice(label: candidate.field.words, answer: .fields([place: candidate.field]))
        }
        choices.append(.init(label: "something else: keep it as it is", answer: .fields([place: nil])))
        questions.append(
            MappingQuestion(
                .field(place: place, others: []), text + " " + mapping.columns[index].why, choices: choices,
                proposed: proposed))
    }

    private func keptWhy(_ index: Int, _ assignment: FieldAssignment) -> String {
        let column = columns[index]
        if let means = column.reading.lookalike { return "It tells \(means). Kept as it is." }
        if let taken = assignment.taken[index] {
            return "Column \(columns[taken.by].profile.place) is \(taken.field.words) already. Kept as it is."
        }
        if let best = column.candidates.first, best.score >= 0.5 || best.why.contains(", but ") {
            return best.why.contains(", but ")
                ? Self.sentence(best.why) + " Kept as it is."
                : "May be \(best.field.words): \(best.why). Kept as it is."
        }
        if let named = column.contradicted.first, column.profile.filled > 0 {
            return Self.sentence(named.why) + " Kept as it is."
        }
        return column.profile.filled == 0 ? "It is empty. Kept as it is." : "Kept as it is."
    }

    func header(_ index: Int) -> String { CellText.trimmed(columns[index].profile.header) }

    /// A clause as a sentence.
    static func sentence(_ clause: String) -> String { clause.prefix(1).uppercased() + clause.dropFirst() + "." }

    /// Fields that matter enough to ask about.
    private static func isAsked(_ field: TableField) -> Bool {
        switch field {
        case .commitmentTitle, .milestoneTitle, .status, .percent, .end,
            .completed,
            .lead, .period:
            true
        default: false
        }
    }

    /// Fields that are never given up because two columns fit them equally well.
    private static func isAskedBetweenRivals(_ field: TableField) -> Bool {
        field == .start || TableField.namingItems.contains(field)
    }

    /// Columns of one field in several languages say which one is theirs.
    private mutating func markLanguages() {
        let byField = Dictionary(grouping: mapping.columns.indices) { mapping.columns[$0].field }
        for (field, indices) in byField where field == .end || field.map(FieldAssignment.isText) ?? false {
            let languages = Set(indices.map { columns[$0].reading.language })
            guard languages.count > 1 else { continue }
            for index in indices where decided[index] == nil {
                mapping.columns[index].language = columns[index].reading.language
            }
        }
    }

    private mutating func sortQuestions() {
        func rank(_ question: MappingQuestion) -> (Int, Int) {
            switch question.subject {
            case .rows: return (0, 0)
            case .commitments: return (0, 1)
            case .field(let place, _): return (1, place * 5)
            case .day(let place): return (1, place * 5 + 1)
            case .dateOrder(let place): return (1, place * 5 + 2)
            case .whole(let place): return (1, place * 5 + 3)
            case .role(let place): return (1, place * 5 + 4)
            case .word(let said):
                let index = mapping.words.firstIndex { $0.said == said } ?? 0
                return (2, index)
            }
        }
        questions = questions.enumerated().sorted { left, right in
            let (first, second) = (rank(left.element), rank(right.element))
            return (first.0, first.1, left.offset) < (second.0, second.1, right.offset)
        }.map(\.element)
    }
}
