import OGPCatalogues
import OGPModel

extension ContraryJudge {
    /// The day the plan was due: as a source says, else the day of its years in the year in which the last plan ended.
    var deliveryDue: CivilDate? {
        life.deliveryDue ?? life.previousEnd.flatMap { window?.dueDay(in: $0.year) }
    }

    /// Delivered more than so many months after the due day.
    func late(_ trigger: ContraryEra.Trigger) -> ContraryOutlook.Reason {
        let months = trigger.months ?? 0
        guard let due = deliveryDue, let limit = due.adding(months: months) else {
            return reason(trigger, .no, "Lateness cannot be told: the day the plan was due is not stated.")
        }
        return lateness(trigger, due: due, limit: limit, "due on \(due)", months)
    }

    /// Delivered more than so many months after the end of the last plan.
    func lateAfterLastPlan(_ trigger: ContraryEra.Trigger) -> ContraryOutlook.Reason {
        let months = trigger.months ?? 0
        guard let end = life.previousEnd, let limit = end.adding(months: months) else {
            return reason(trigger, .no, "Lateness cannot be told: the end of the last plan is not stated.")
        }
        return lateness(trigger, due: end, limit: limit, "the last plan ended on \(end)", months)
    }

    private func lateness(
        _ trigger: ContraryEra.Trigger, due: CivilDate, limit: CivilDate, _ what: String, _ months: Int
    ) -> ContraryOutlook.Reason {
        if let delivered = life.delivered, delivered <= asOf {
            let isLate = delivered > limit
            let text = "Delivered on \(delivered), \(what): the limit of \(months) months was \(limit)."
            return reason(trigger, isLate ? .yes : .no, text)
        }
        let text = "Not delivered, \(what): the limit of \(months) months is \(limit)."
        if asOf > limit { return reason(trigger, .yes, text) }
        let near = trigger.kind == .late ? due : limit.adding(days: -Self.nearDays) ?? limit
        return reason(trigger, asOf > near ? .atRisk : .no, text)
    }
}
