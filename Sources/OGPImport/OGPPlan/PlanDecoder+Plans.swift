import Findings
import OGPCatalogues
import OGPModel

extension PlanDecoder {
    /// The plan that an item states.
    ///
    /// - Parameters:
    ///   - item: The item.
    ///   - id: The id that stands around it; `nil` where it has none or states it itself.
    /// - Returns: The plan.
    mutating func plan(_ item: PlanItem, id: String?) -> ActionPlan {
        commitmentID = nil
        language = item.text("language")
        let member = member(item, inherited: nil)
        let given = id ?? optional(item, "id")
        var plan = ActionPlan(
            id: ActionPlanID(given ?? ""), idSource: choice(item, "idSource", IDSource.self) ?? .given, member: member,
            start: date(item, "start", of: member), end: date(item, "end", of: member), source: source(item))
        plan.number = item.text("number")
        plan.title = text(item, "title")
        if given == nil {
            plan.id = derivedID(of: plan)
            plan.idSource = .derived
            reportDerived("the plan", plan.id.text, at: item.position)
        }
        plan.kind = choice(item, "kind", CommitmentKind.self) ?? .actionPlan
        plan.isWhole = flag(item, "whole")
        plan.language = language
        plan.summary = text(item, "summary")
        plan.translations = translations(item)
        plan.submitted = number(item, "submitted")
        plan.published = day(item, "publishedOn")
        plan.lead = list(item, "lead")
        plan.url = item.text("url")
        plan.contact = contact(item)
        plan.privateNote = item.text("privateNote")
        plan.process = item.parts(.process).map { entry($0, of: member) }
        plan.coCreation = coCreation(item.parts(.coCreation))
        plan.extra = extra(item)
        note(year: plan.submitted, "a plan submitted in")
        note(plan.published, "a plan published on")
        reportUnknown(item)
        reportPlaceholders(item, ["title", "start", "end", "lead"])
        return plan
    }

    private mutating func entry(_ item: PlanItem, of member: MemberReference) -> ProcessEntry {
        var entry = ProcessEntry(
            start: date(item, "start", of: member), end: date(item, "end", of: member), source: source(item))
        entry.requirement = item.text("requirement")
        entry.event = item.text("event")
        entry.title = item.text("title")
        entry.status = item.text("status")
        entry.text = item.text("text")
        entry.participants = stakeholders(item)
        entry.evidence = evidence(item)
        reportUnknown(item)
        return entry
    }

    /// Contact details; `nil` where no part is filled.
    func contact(_ item: PlanItem) -> ContactDetails? {
        let parts = ["name", "position", "email", "telephone"].map { item.text("contact." + $0) }
        if parts.allSatisfy(\.isEmpty) { return nil }
        return ContactDetails(name: parts[0], position: parts[1], email: parts[2], telephone: parts[3])
    }

    /// The id of a plan that has none, in OGP's own form where member and number are known, otherwise made of the title.
    private func derivedID(of plan: ActionPlan) -> ActionPlanID {
        let owner = plan.member.owner.uppercased()
        if !owner.isEmpty, !plan.number.isEmpty {
            let ordinal = Int(plan.number).map { $0 < 10 ? "0\($0)" : String($0) } ?? plan.number
            return ActionPlanID("AP_\(owner)\(ordinal)")
        }
        var hash = StableTextHash()
        for part in [plan.member.nameInSource, plan.title, plan.start.text, plan.end.text] { hash.add(part) }
        return ActionPlanID("AP_\(owner)-\(hash.sixDigits)")
    }

    mutating func reportDerived(_ what: String, _ id: String, at position: SourcePosition) {
        guard told.insert("derived").inserted else { return }
        report(.planDerivedIDs, "An id is missing: \(what) gets \(id), made of its content.", at: position, field: "id")
    }
}

extension MemberReference {
    /// What ids that are made name the member by.
    var owner: String { code ?? FoldedText(nameInSource).words.joined(separator: "-") }
}
