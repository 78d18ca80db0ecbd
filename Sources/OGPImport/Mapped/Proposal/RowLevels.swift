import OGPCatalogues

/// Which columns speak of the row's item and which of the item above it, told by how their values repeat.
enum RowLevels {
    /// Whether some column names milestones.
    static func namesMilestones(_ columns: [ColumnCandidates]) -> Bool {
        columns.contains { column in
            column.candidates.first.map { isMilestoneName($0.field) && $0.score >= 0.75 } ?? false
        }
    }

    private static func isMilestoneName(_ field: TableField) -> Bool {
        switch field {
        case .milestoneID, .milestoneNumber, .milestoneTitle, .milestoneText: true
        default: false
        }
    }

    /// Settles what depends on several columns: two levels of milestones, words for any number, and dates and statuses of the
    /// commitment in a table of milestones.
    static func settle(_ columns: inout [ColumnCandidates]) {
        let hasMilestones = namesMilestones(columns)
        let distinct = (distinct(.milestoneTitle, columns), distinct(.commitmentTitle, columns))
        raiseParents(&columns)
        for index in columns.indices {
            var found = columns[index].candidates
            if columns[index].reading.isNumber, columns[index].reading.matches.isEmpty {
                settleNumber(&found, columns[index].profile, hasMilestones, distinct)
            }
            if hasMilestones { lowerCommitments(&found, columns[index].reading) }
            columns[index].set(found)
        }
    }

    /// Where two columns name milestones and one has far fewer values, in blocks, it names what the other is a part of.
    private static func raiseParents(_ columns: inout [ColumnCandidates]) {
        let names = columns.indices.filter { index in
            columns[index].candidates.first.map { isMilestoneName($0.field) && $0.score >= 0.7 } ?? false
        }
        guard let most = names.map({ columns[$0].profile.distinct }).max(), most > 1 else { return }
        for index in names {
            let profile = columns[index].profile
            let isAbove = names.contains { $0 != index && isParent(profile, of: columns[$0].profile) }
            guard isAbove || profile.distinct * 10 < most * 7 && profile.repeatsInBlocks else { continue }
            let found = columns[index].candidates.map { candidate in
                var candidate = candidate
                switch candidate.field {
                case .milestoneNumber, .milestoneID: candidate.field = .milestoneParent
                case .milestoneTitle, .milestoneText: candidate.field = .milestoneParentTitle
                default: return candidate
                }
                candidate.why =
                    "\(candidate.why); its \(profile.distinct) values repeat in blocks above the \(most) of the parts"
                return candidate
            }
            columns[index].set(found)
        }
    }

    /// Whether every code begins codes of the other column, as `C01.1` does `C01.1.2`.
    private static func isParent(_ profile: ColumnProfile, of other: ColumnProfile) -> Bool {
        guard profile.share(.code) >= 0.8, other.share(.code) >= 0.8, profile.values.isWhole, profile.filled > 1 else {
            return false
        }
        let codes = other.values.values.map(\.text)
        return profile.values.values.allSatisfy { value in codes.contains { $0.hasPrefix(value.text + ".") } }
    }

    /// The most values of the columns that are likeliest a field; 0 where there is none.
    private static func distinct(_ field: TableField, _ columns: [ColumnCandidates]) -> Int {
        columns.filter { $0.candidates.first?.field == field }.map(\.profile.distinct).max() ?? 0
    }

    /// A word for any number is the number of the item that has about as many values.
    private static func settleNumber(
        _ found: inout [FieldCandidate], _ profile: ColumnProfile, _ hasMilestones: Bool,
        _ distinct: (milestones: Int, commitments: Int)
    ) {
        let isOfMilestone =
            hasMilestones
            && (profile.distinctness > 0.95
                || abs(profile.distinct - distinct.milestones) <= abs(profile.distinct - distinct.commitments))
        let other: TableField = isOfMilestone ? .commitmentNumber : .milestoneNumber
        found.removeAll { $0.field == other && hasMilestones || $0.field == .milestoneNumber && !hasMilestones }
        for index in found.indices where [.commitmentNumber, .milestoneNumber].contains(found[index].field) {
            if isOfMilestone { found[index].why += ", as many as milestones" }
        }
    }

    /// Dates and statuses whose header speaks of the commitment give way to those of the milestone.
    private static func lowerCommitments(_ found: inout [FieldCandidate], _ reading: HeaderReading) {
        let words = reading.stem.split(separator: " ").map(String.init)
        guard words.contains(where: { commitmentWords.contains($0) }) else { return }
        for index in found.indices {
            switch found[index].field {
            case .start, .end, .status, .percent, .completed: found[index].score *= 0.8
            default: continue
            }
        }
    }

    private static let commitmentWords: Set<String> = [
        "commitment", "compromiso", "engagement", "compromisso", "verpflichtung", "impegno",
    ]
}
