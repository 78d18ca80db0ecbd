import OGPCatalogues
import OGPModel

/// Gives each field to the column that it fits best, each once but for translations, lists and what several sides say.
struct FieldAssignment {
    /// What a column is given.
    struct Choice {
        let candidate: FieldCandidate
        /// Columns that fit the field as well, by index.
        var rivals: [Int] = []
    }

    /// The choice of each column, by index.
    private(set) var choices: [Int: Choice] = [:]
    /// Which column has a field that a column wanted, by the index of that column.
    private(set) var taken: [Int: (field: TableField, by: Int)] = [:]

    private struct Slot: Hashable {
        let field: TableField
        let language: String
        /// Who speaks, as far as the header says.
        let role: AssessorRole?
        /// The column, where each may have the field.
        var column: Int?
    }

    /// Less likely fields are only hints.
    static let leastScore = 0.55
    /// Columns of statuses that are as sure as this are all read.
    private static let sureScore = 0.75
    /// Scores nearer than this are equally good.
    private static let tie = 0.04

    /// Assigns fields to columns.
    ///
    /// - Parameters:
    ///   - columns: The columns with their candidates.
    ///   - decided: Columns, by index, that are decided already, with their field.
    init(_ columns: [ColumnCandidates], decided: [Int: TableField?]) {
        var slots: [Slot: Int] = [:]
        for (index, field) in decided.sorted(by: { $0.key < $1.key }) {
            if let field { slots[Self.slot(field, columns[index], at: index, isSure: true)] = index }
        }
        let offers = columns.indices.filter { decided[$0] == nil && columns[$0].day == nil }
            .flatMap { index in columns[index].candidates.map { (index: index, candidate: $0) } }
            .filter { $0.candidate.score >= Self.leastScore }
            .enumerated().sorted { ($1.element.candidate.score, $0.offset) < ($0.element.candidate.score, $1.offset) }
            .map(\.element)
        for (index, candidate) in offers where choices[index] == nil {
            if Self.isRepeatable(candidate.field) {
                choices[index] = Choice(candidate: candidate)
                continue
            }
            let slot = Self.slot(candidate.field, columns[index], at: index, isSure: candidate.score >= Self.sureScore)
            guard let holder = slots[slot] ?? Self.other(slot, slots) else {
                slots[slot] = index
                choices[index] = Choice(candidate: candidate)
                continue
            }
            if taken[index] == nil { taken[index] = (candidate.field, holder) }
            let isTranslation = columns[holder].reading.language != columns[index].reading.language
            if let held = choices[holder], !isTranslation, held.candidate.score - candidate.score < Self.tie {
                choices[holder]?.rivals.append(index)
            }
        }
        dropSettledRivals()
    }

    /// A rival that found another field is none.
    private mutating func dropSettledRivals() {
        let assigned = Set(choices.keys)
        for index in assigned { choices[index]?.rivals.removeAll(where: assigned.contains) }
    }

    /// The column of another deadline that stands in the way: two are translations only where both name their language.
    private static func other(_ slot: Slot, _ slots: [Slot: Int]) -> Int? {
        guard slot.field == .end else { return nil }
        let others = slots.filter { $0.key.field == .end && (slot.language.isEmpty || $0.key.language.isEmpty) }
        return others.values.min()
    }

    /// What only one column can be. Several columns of statuses speak for several sides or days, which is asked about.
    private static func slot(
        _ field: TableField, _ column: ColumnCandidates, at index: Int, isSure: Bool
    ) -> Slot {
        Slot(
            field: field, language: isText(field) || field == .end ? column.reading.language : "",
            role: TableField.ofStatements.contains(field) ? column.voice : nil,
            column: field == .status && isSure ? index : nil)
    }

    /// Fields that several columns may have.
    static func isRepeatable(_ field: TableField) -> Bool {
        switch field {
        case .contact, .ignored, .supporting, .commitmentAreas, .evidence: true
        default: false
        }
    }

    /// Fields that tables give in several languages.
    static func isText(_ field: TableField) -> Bool {
        switch field {
        case .planTitle, .commitmentTitle, .commitmentText, .commitmentProblem, .commitmentHeading, .milestoneTitle,
            .milestoneParentTitle, .milestoneText, .milestoneOutput, .progress, .evidence, .challenges:
            true
        default: false
        }
    }
}
