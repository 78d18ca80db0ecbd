import OGPModel

/// A stakeholder with its roles, as it stands in the document.
struct StratMLStakeholder {
    /// One of its roles.
    struct Role {
        var name = ""
        /// Whether it carries the work out.
        var performs = false
        /// Whether it benefits from the work.
        var benefits = false
    }

    var name = ""
    var kind: Stakeholder.Kind = .unknown
    var roles: [Role] = []

    /// Whether it is an organisation that carries the work out.
    var isPerformer: Bool { kind == .organisation && !name.isEmpty && roles.contains(where: \.performs) }

    /// It as the model has it: once for each part that it plays, and once where the source does not say which.
    var stakeholders: [Stakeholder] {
        if name.isEmpty { return [] }
        var found: [Stakeholder] = []
        func add(_ role: Stakeholder.Role, _ roles: [Role]) {
            var seen: Set<String> = []
            let said = roles.map(\.name).filter { !$0.isEmpty && seen.insert($0).inserted }
            found.append(Stakeholder(name: name, kind: kind, role: role, said: said.joined(separator: "; ")))
        }
        let (leads, benefits) = (roles.filter(\.performs), roles.filter(\.benefits))
        if !leads.isEmpty { add(.lead, leads) }
        if !benefits.isEmpty { add(.beneficiary, benefits) }
        let others = roles.filter { !$0.performs && !$0.benefits }
        if found.isEmpty || !others.isEmpty { add(.unknown, others) }
        return found
    }
}
