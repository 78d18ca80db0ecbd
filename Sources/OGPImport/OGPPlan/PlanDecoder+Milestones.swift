import OGPCatalogues
import OGPModel

extension PlanDecoder {
    /// The milestones of a commitment, in the order of the file.
    mutating func milestones(_ item: PlanItem, of member: MemberReference) -> [Milestone] {
        item.parts(.milestone).map { milestone($0, of: member) }
    }

    private mutating func milestone(_ item: PlanItem, of member: MemberReference) -> Milestone {
        var milestone = Milestone(
            id: item.text("id"), number: item.text("number"), parent: optional(item, "parent"),
            title: text(item, "title"), text: text(item, "text"), start: date(item, "start", of: member),
            end: date(item, "end", of: member), assessments: updates(item), evidence: evidence(item),
            source: source(item))
        milestone.weight = weight(item)
        milestone.output = text(item, "output")
        milestone.lead = list(item, "lead")
        milestone.supporting = list(item, "supporting")
        milestone.stakeholders = stakeholders(item)
        milestone.translations = translations(item)
        milestone.privateNote = item.text("privateNote")
        milestone.extra = extra(item)
        if milestone.isPart { milestoneParts += 1 } else { milestones += 1 }
        reportUnknown(item)
        reportPlaceholders(item, ["title", "end", "lead"])
        return milestone
    }

    private mutating func weight(_ item: PlanItem) -> Int? {
        guard let value = item.first("weight"), !value.text.isEmpty else { return nil }
        if let weight = DecimalText.value(value.text, places: 3) { return weight }
        unreadable(value, "weight", "is not a number with three digits behind the point at most")
        return nil
    }

    /// The values that no field of the model holds: those that the file lists as such, then those of names that it should
    /// not have.
    mutating func extra(_ item: PlanItem) -> [ExtraCell] {
        var cells = item.parts(.extra).map { ExtraCell(header: $0.text("header"), text: $0.text("text")) }
        for name in item.unknownNames {
            for value in item.values[name] ?? [] where value.isStated {
                cells.append(ExtraCell(header: name, text: value.text))
            }
        }
        for (name, values) in repeated(item) {
            cells += values.map { ExtraCell(header: name, text: $0.text) }
        }
        return cells
    }

    /// The values after the first of fields that may be stated once, in the order of the file.
    func repeated(_ item: PlanItem) -> [(name: String, values: ArraySlice<PlanValue>)] {
        if !item.hasRepetitions { return [] }
        let known = item.kind.fields
        return item.values.keys.filter { known.contains($0) && !PlanNames.lists.contains($0) }
            .map { (name: $0, values: item.main($0).filter(\.isStated).dropFirst()) }
            .filter { !$0.values.isEmpty }.sorted { $0.name < $1.name }
    }
}
