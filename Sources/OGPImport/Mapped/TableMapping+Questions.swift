import OGPModel

extension TableMapping {
    /// What is left open, each as one sentence with how to answer it in the mapping file.
    public var openQuestions: [String] {
        let ofColumns = columns.filter { $0.decision == .open }.map { column in
            let what = column.field.map { "is it \($0.rawValue)?" } ?? "what is it?"
            return
                "column \(column.place), \"\(column.header)\": \(what)\(Self.reason(column.why)) Set \"field\" to one of the "
                + "choices, or to null to keep the column as it is, and \"decision\" to \"confirmed\"."
        }
        let ofWords = words.filter { $0.decision == .open }.map { word in
            "the word \"\(word.said)\" (\(word.count) \(word.count == 1 ? "cell" : "cells")): what does it mean?"
                + "\(Self.reason(word.why)) Set \"meaning\" to one of the choices and \"decision\" to \"confirmed\"."
        }
        return ofColumns + ofWords + missingParts
    }

    private static func reason(_ why: String) -> String {
        if why.isEmpty { return "" }
        return " " + why + (why.hasSuffix(".") || why.hasSuffix("?") ? "" : ".")
    }

    /// What no column gives although a row cannot be read without it.
    private var missingParts: [String] {
        let fields = Set(columns.filter { $0.decision != .open }.compactMap(\.field))
        if columns.contains(where: { $0.decision == .open }) { return [] }
        let hasMilestones = !fields.isDisjoint(with: TableField.namingMilestones)
        if rows == .milestone, !hasMilestones { return [Self.nameless("milestone", TableField.namingMilestones)] }
        guard fields.isDisjoint(with: TableField.namingCommitments) else { return [] }
        let question = Self.nameless("commitment", TableField.namingCommitments)
        if rows == .commitment || !hasMilestones { return [question] }
        if namesNoCommitment { return [] }
        return [
            question
                + " If the table has none, set \"commitments\" to \"\(Self.noCommitments)\": the milestones of a plan "
                + "then stand under one commitment."
        ]
    }

    private static func nameless(_ what: String, _ naming: Set<TableField>) -> String {
        let names = naming.map(\.rawValue).sorted().joined(separator: ", ")
        return "no column names the \(what) of a row: give one column one of the fields \(names)."
    }
}

extension TableField {
    /// The fields that tell one commitment from another.
    static let namingCommitments: Set<TableField> = [
        .commitmentID, .commitmentNumber, .commitmentTitle, .commitmentText,
    ]
    /// The fields that tell one milestone from another.
    static let namingMilestones: Set<TableField> = [
        .milestoneID, .milestoneNumber, .milestoneTitle, .milestoneText, .milestoneOutput,
    ]
    /// The fields that tell one item of a plan from another.
    static let namingItems = namingCommitments.union(namingMilestones)
}
