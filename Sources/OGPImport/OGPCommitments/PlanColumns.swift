import CSVReading
import OGPModel

/// Reads the plan of a record: the source's own id, otherwise one made of member and plan number in OGP's form.
struct PlanColumns {
    private let id: Int?
    private let number: Int?
    private var places: [Key: Int] = [:]
    private var last: (key: Key, place: Int)?
    private var known: [ActionPlanID: Int] = [:]
    /// The plans so far, in the order of their first record.
    private(set) var plans: [ActionPlanID] = []

    private struct Key: Hashable {
        let cells: CellKey
        let member: Int
    }

    init(_ layout: OGPLayout) {
        id = layout.column(.planID)
        number = layout.column(.planNumber)
    }

    /// The place of the current record's plan in ``plans``; `nil` where it has none.
    mutating func read(_ reader: borrowing CSVReader, member: MemberReference, at place: Int) -> Int? {
        let key = Key(cells: CellKey(reader, id, number), member: place)
        if let last, last.key == key { return last.place < 0 ? nil : last.place }
        var found = places[key] ?? -2
        if found == -2 {
            found = self.place(of: plan(reader, member))
            places[key] = found
        }
        last = (key, found)
        return found < 0 ? nil : found
    }

    /// The plan's ordinal of the current record, as text.
    func numberText(_ reader: borrowing CSVReader) -> String {
        number.map { CellText.trimmed(reader.text($0)) } ?? ""
    }

    private mutating func place(of plan: ActionPlanID?) -> Int {
        guard let plan else { return -1 }
        if let place = known[plan] { return place }
        known[plan] = plans.count
        plans.append(plan)
        return plans.count - 1
    }

    private func plan(_ reader: borrowing CSVReader, _ member: MemberReference) -> ActionPlanID? {
        if let id {
            let text = CellText.trimmed(reader.text(id)).uppercased()
            if !text.isEmpty && CellText.missing(text) == nil { return ActionPlanID(text) }
        }
        let number = numberText(reader)
        guard !number.isEmpty, CellText.missing(number) == nil, !member.nameInSource.isEmpty else { return nil }
        let owner = member.code ?? FoldedText(member.nameInSource).words.joined(separator: "-").uppercased()
        let ordinal = Int(number).map { $0 < 10 ? "0\($0)" : String($0) } ?? number
        return ActionPlanID("AP_\(owner)\(ordinal)")
    }
}
