import Findings
import OGPCatalogues
import OGPModel

/// The plans that the rows of a table name, each once.
struct MappedPlans {
    /// A plan as its first row names it.
    struct Plan {
        /// The id; `nil` where neither an id nor a number nor a title is known.
        let id: ActionPlanID?
        let idSource: IDSource
        let member: OrganisationMembers.Resolved
        let number: String
        let title: String
        let position: SourcePosition

        /// What ids of its commitments begin with.
        var key: String { id?.text ?? member.reference.code ?? DocumentText.idPart(member.reference.name) }
    }

    private let mapping: TableMapping
    private var members: OrganisationMembers
    private var places: [[String]: Int] = [:]
    /// The plans, in the order of their first rows.
    private(set) var plans: [Plan] = []
    /// The names that are no members, with the place of the first row, to be reported.
    private(set) var unknownMembers: [(name: String, position: SourcePosition)] = []

    init(_ mapping: TableMapping, catalogue: MemberCatalogue) {
        self.mapping = mapping
        members = OrganisationMembers(catalogue)
    }

    /// The place of a row's plan.
    mutating func place(of cells: MappedCells) -> Int {
        func text(_ field: TableField, _ other: String) -> String {
            let name = cells.name(field)
            return name.isEmpty ? other : name
        }
        let key = [
            text(.planID, mapping.planID), cells.name(.planNumber), text(.planTitle, mapping.planTitle),
            text(.member, mapping.member),
        ]
        if let place = places[key] { return place }
        let (member, isNew) = members.resolve(key[3])
        if isNew, !member.isMember, !key[3].isEmpty {
            unknownMembers.append((key[3], cells[.member].first?.position ?? cells.position))
        }
        let id = Self.id(given: key[0], number: key[1], title: key[2], member: member.reference)
        places[key] = plans.count
        plans.append(
            Plan(
                id: id, idSource: key[0].isEmpty ? .derived : .given, member: member, number: key[1], title: key[2],
                position: cells.position))
        return plans.count - 1
    }

    /// Takes the names that are no members.
    mutating func takeUnknownMembers() -> [(name: String, position: SourcePosition)] {
        defer { unknownMembers = [] }
        return unknownMembers
    }

    private static func id(
        given: String, number: String, title: String, member: MemberReference
    ) -> ActionPlanID? {
        if !given.isEmpty { return ActionPlanID(given) }
        let owner = member.code ?? DocumentText.idPart(member.name)
        if !number.isEmpty, !owner.isEmpty {
            return ActionPlanID("AP_\(owner)" + (Int(number).map { $0 < 10 ? "0\($0)" : "\($0)" } ?? number))
        }
        if title.isEmpty { return nil }
        var hash = StableTextHash()
        for part in [owner, number, FoldedText(title).text] { hash.add(part) }
        return ActionPlanID([owner.isEmpty ? "PLAN" : owner, hash.sixDigits].joined(separator: "-"))
    }

    /// The plans that the table names by an id or a title.
    var stated: [ActionPlan] {
        plans.compactMap { plan in
            guard let id = plan.id, plan.idSource == .given || !plan.title.isEmpty else { return nil }
            let nothing = DateReading(.notStated(text: ""))
            var stated = ActionPlan(
                id: id, idSource: plan.idSource, member: plan.member.reference, start: nothing, end: nothing,
                source: plan.position)
            stated.number = plan.number
            stated.title = plan.title
            return stated
        }
    }
}
