import OGPCatalogues
import OGPModel

extension ContraryJudge {
    /// The day a plan was due, with how that is known; or why it is not.
    private enum Due {
        case known(CivilDate, String)
        case unknown(String)
    }

    /// Delivered more than so many months after the due day.
    func late(_ trigger: ContraryEra.Trigger) -> ContraryOutlook.Reason {
        let months = trigger.months ?? 0
        switch due {
        case .unknown(let why):
            return reason(trigger, .unknown, "Whether the plan was late is not known: \(why).")
        case .known(let day, let words):
            guard let limit = day.adding(months: months) else {
                return reason(trigger, .unknown, "Whether the plan was late is not known: \(day) has no limit.")
            }
            let found = lateness(
                trigger, near: day, limit: limit, "\(words); the limit of \(months) months is \(limit)")
            guard let more = window(of: day)?.newCycleMonths, let delivered = life.delivered,
                let end = day.adding(months: more), delivered > end
            else { return found }
            let moves = " More than \(more) months late, it moves to the other group of years."
            return reason(trigger, found.outlook, found.text + moves, on: found.date)
        }
    }

    /// Delivered more than so many months after the end of the last plan.
    func lateAfterLastPlan(_ trigger: ContraryEra.Trigger) -> ContraryOutlook.Reason {
        let months = trigger.months ?? 0
        guard let end = life.previousEnd, let limit = end.adding(months: months) else {
            return reason(
                trigger, .unknown, "Whether the plan was late is not known: the end of the last plan is not stated.")
        }
        let near = limit.adding(days: -RequirementAssessment.leadDays) ?? limit
        return lateness(
            trigger, near: near, limit: limit,
            "the last plan ended on \(end); the limit of \(months) months is \(limit)")
    }

    /// The day the plan was due: as a source says, else the day of its years in the year that the plan's own days name.
    private var due: Due {
        if let stated = life.deliveryDue { return .known(stated, "due on \(stated)") }
        let named = [
            life.previousEnd.map { ($0.year, "the last plan ended in \($0.year)") },
            life.start.map { ($0.year, "the plan begins in \($0.year)") },
            life.submitted.map { ($0, "it was submitted in \($0)") },
        ].compactMap(\.self)
        let words = named.map(\.1).joined(separator: ", ")
        guard let year = named.first?.0 else {
            return .unknown("neither the day the plan was due nor the year is stated")
        }
        guard named.allSatisfy({ $0.0 == year }) else {
            return .unknown("the year it was due in cannot be told, as \(words)")
        }
        guard let day = dueDay(in: year) else {
            return .unknown("there was no day for all plans of those years, and none is stated for this one")
        }
        if isBetweenYears(day, year) {
            return .unknown(
                "it was delivered before \(day), and it is not stated whether it was due on that day or a year before")
        }
        return .known(day, "due on \(day), as \(words)")
    }

    /// Whether the delivery may be early for one year as well as late for the year before: nothing but its own year speaks.
    private func isBetweenYears(_ day: CivilDate, _ year: Int) -> Bool {
        guard life.previousEnd == nil, !(life.start.map { $0 >= day } ?? false) else { return false }
        guard let delivered = life.delivered else { return true }
        let before = dueDay(in: year - 1).flatMap { before in
            window(of: before)?.lateMonths.flatMap(before.adding(months:))
        }
        return delivered < day && before.map { delivered > $0 } ?? true
    }

    private func window(of day: CivilDate) -> DeliveryWindow? { windows.first { $0.validity.contains(day) } }

    private func dueDay(in year: Int) -> CivilDate? {
        CivilDate(year: year, month: 7, day: 1).flatMap { window(of: $0)?.dueDay(in: year) }
    }

    private func lateness(
        _ trigger: ContraryEra.Trigger, near: CivilDate, limit: CivilDate, _ what: String
    ) -> ContraryOutlook.Reason {
        let late = limit.adding(days: 1)
        if let delivered = life.delivered, delivered <= asOf {
            let isLate = delivered > limit
            return reason(trigger, isLate ? .yes : .no, "Delivered on \(delivered), \(what).", on: isLate ? late : nil)
        }
        if life.delivered == nil, let known = withoutDay(trigger, limit: limit, what) { return known }
        if asOf > limit {
            let isStated = life.delivered != nil
            let text =
                isStated
                ? "Not delivered by \(asOf), \(what)."
                : "No delivery is recorded, \(what). If the plan was not delivered, it is late."
            return reason(trigger, isStated ? .yes : .atRisk, text, on: late)
        }
        let text = "No delivery is recorded yet, \(what)."
        if askedFor > limit { return reason(trigger, .unknown, text + afterTheData) }
        return reason(trigger, askedFor > near ? .atRisk : .no, text, on: late)
    }

    /// What can be said of a plan that was delivered on a day that is not stated; `nil` where it may still be in the making.
    private func withoutDay(
        _ trigger: ContraryEra.Trigger, limit: CivilDate, _ what: String
    ) -> ContraryOutlook.Reason? {
        if let year = life.submitted {
            let text = "Submitted in \(year), on a day that is not stated, \(what)."
            if year < limit.year { return reason(trigger, .no, text) }
            return year > limit.year
                ? reason(trigger, .yes, text, on: limit.adding(days: 1)) : reason(trigger, .unknown, text)
        }
        guard let start = life.start, start <= asOf else { return nil }
        return reason(trigger, .unknown, "The day of the delivery is not stated, \(what).")
    }
}
