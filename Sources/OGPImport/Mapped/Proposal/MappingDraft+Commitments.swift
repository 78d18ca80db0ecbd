import OGPCatalogues
import OGPModel

extension MappingDraft {
    /// Asks which column names the commitments of the milestones that rows stand for, where none does.
    mutating func askForCommitments() {
        mapping.namesNoCommitment = old?.namesNoCommitment ?? false
        let fields = Set(mapping.columns.compactMap(\.field))
        guard mapping.rows != .commitment, !mapping.namesNoCommitment,
            !fields.isDisjoint(with: TableField.namingMilestones),
            fields.isDisjoint(with: TableField.namingCommitments)
        else { return }
        let likely = Array(likeliestCommitments.prefix(Self.mostOffered))
        let places = likely.map { columns[$0].profile.place }
        var choices = zip(likely, places).map { index, place in
            let fields = places.map { ($0, $0 == place ? commitmentField(index) : nil) }
            return MappingQuestion.Choice(
                label: "column \(place), \"\(header(index))\"",
                answer: .fields(Dictionary(fields) { first, _ in first }))
        }
        choices.append(
            .init(
                label: "none: the milestones of a plan stand under one commitment",
                answer: .noCommitments(places: places)))
        if let first = likely.first { openCommitment(first) }
        questions.append(
            MappingQuestion(
                .commitments(places: places),
                "Which column names the commitment of a milestone? No header does."
                    + (likely.isEmpty ? "" : " The values of these repeat, as those of commitments do."),
                choices: choices, proposed: likely.isEmpty ? nil : 0))
    }

    private static let mostOffered = 3

    private mutating func openCommitment(_ index: Int) {
        mapping.columns[index].field = commitmentField(index)
        mapping.columns[index].decision = .open
        mapping.columns[index].why =
            "No header names a commitment, and its values repeat (\(columns[index].profile.distinctWords)), as those of "
            + "commitments do. If no column names any, set \"commitments\" to \"\(TableMapping.noCommitments)\"."
    }

    /// The columns that nothing else is read from and whose texts or codes repeat on several rows: the longest texts first.
    private var likeliestCommitments: [Int] {
        let likely = mapping.columns.indices.filter { index in
            mapping.columns[index].field == nil && decided[index] == nil && columns[index].reading.lookalike == nil
                && columns[index].profile.repeatsInBlocks && commitmentField(index) != nil
        }
        return likely.sorted { left, right in
            let (first, second) = (columns[left].profile.lengths.median, columns[right].profile.lengths.median)
            return (second, left) < (first, right)
        }
    }

    /// What a column may name commitments by, as its cells look; `nil` where they are no names.
    private func commitmentField(_ index: Int) -> TableField? {
        let profile = columns[index].profile
        if case .contradicts = profile.fit(.commitmentTitle) {
            if case .supports = profile.fit(.commitmentNumber), profile.share(.date) < 0.8 { return .commitmentNumber }
            return nil
        }
        return .commitmentTitle
    }
}
