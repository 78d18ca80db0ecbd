/// The ids and numbers of commitments, to tell those that identify one commitment from those that several have.
struct MappedNames {
    private var ids: [String: Int] = [:]
    private var numbers: [[String]: Int] = [:]

    /// Notes the commitment of a row.
    mutating func note(_ cells: MappedCells) {
        let name = MappedName(cells)
        note(name, plan: Self.planKey(cells))
    }

    /// What rows of one plan have in common.
    static func planKey(_ cells: MappedCells) -> String {
        [TableField.planID, .planNumber, .planTitle, .member].map { cells.name($0) }.joined(separator: "\u{1F}")
    }

    /// Notes a commitment of a plan.
    mutating func note(_ name: MappedName, plan: String) {
        if !name.id.isEmpty { ids[name.id, default: 0] += 1 }
        if !name.printed.isEmpty { numbers[[plan, name.printed], default: 0] += 1 }
    }

    /// Whether an id belongs to one commitment alone.
    func isUnique(id: String) -> Bool { ids[id, default: 0] <= 1 }

    /// Whether the number printed in the plan belongs to one commitment of that plan alone.
    func isUnique(number: String, plan: String) -> Bool { numbers[[plan, number], default: 0] <= 1 }
}
