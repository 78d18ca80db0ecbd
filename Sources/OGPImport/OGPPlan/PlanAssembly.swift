import Findings
import OGPCatalogues

/// Puts the rows of a commitment or plan together to one item.
struct PlanAssembly {
    private var top: PlanItem
    private var milestones: [PlanItem] = []
    private var processes: [PlanItem] = []
    /// Updates with the place of the milestone that each belongs to; `nil` for the commitment itself.
    private var updates: [(milestone: Int?, item: PlanItem)] = []
    /// Rows whose owner was not found.
    private(set) var orphans: [PlanRow] = []

    /// Puts rows together.
    init(_ top: PlanItem, _ rows: [PlanRow]) {
        self.top = top
        for row in rows where row.content == .item {
            if row.item.kind == .milestone { milestones.append(row.item) }
            if row.item.kind == .process { processes.append(row.item) }
        }
        for row in rows where row.content == .item && row.item.kind == .update {
            updates.append((milestone(row), row.item))
        }
        for row in rows {
            if row.content == .item, [.milestone, .process, .update].contains(row.item.kind) { continue }
            add(row)
        }
    }

    /// The item with everything inside it.
    var item: PlanItem {
        var (top, milestones) = (top, milestones)
        for update in updates {
            if let place = update.milestone {
                milestones[place].parts.append(update.item)
            } else {
                top.parts.append(update.item)
            }
        }
        top.parts += milestones + processes
        return top
    }

    /// The place of the milestone that a row names: by its ordinal with `#` in front, else by id, else by number.
    private mutating func milestone(_ row: PlanRow) -> Int? {
        let name = row.links.milestone
        if name.isEmpty { return nil }
        let place =
            ordinal(name, of: milestones.count) ?? milestones.firstIndex { $0.text("id") == name }
            ?? milestones.firstIndex { $0.text("number") == name }
        if place == nil { orphans.append(row) }
        return place
    }

    private func ordinal(_ name: String, of count: Int) -> Int? {
        guard name.first == "#", let number = Int(name.dropFirst()), (1...max(1, count)).contains(number), count > 0
        else {
            return nil
        }
        return number - 1
    }

    private mutating func add(_ row: PlanRow) {
        if !row.links.process.isEmpty {
            guard let place = ordinal(row.links.process, of: processes.count) else { return orphan(row) }
            return Self.add(row, to: &processes[place])
        }
        let milestone = milestone(row)
        if !row.links.update.isEmpty {
            let own = updates.indices.filter { updates[$0].milestone == milestone }
            guard let place = ordinal(row.links.update, of: own.count) else { return orphan(row) }
            return Self.add(row, to: &updates[own[place]].item)
        }
        if let milestone { Self.add(row, to: &milestones[milestone]) } else { Self.add(row, to: &top) }
    }

    /// Keeps a row whose owner was not found with the commitment or plan itself.
    private mutating func orphan(_ row: PlanRow) {
        orphans.append(row)
        Self.add(row, to: &top)
    }

    private static func add(_ row: PlanRow, to item: inout PlanItem) {
        guard row.content == .translation else { return item.parts.append(row.item) }
        var value = row.item.first("text") ?? PlanValue(text: "", position: row.item.position)
        value.language = row.item.text("language")
        // Its escapes were resolved with the row.
        value.marks["escaped"] = nil
        let name = row.item.text("name")
        if !name.isEmpty || value.isStated { item.add(name.isEmpty ? "translation" : name, value) }
    }
}
