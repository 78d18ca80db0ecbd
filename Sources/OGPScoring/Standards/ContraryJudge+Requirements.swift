import OGPCatalogues
import OGPModel

extension ContraryJudge {
    /// What each requirement that counts says: that it is missed, that its evidence is missing, or when it would fail.
    func requirementsNotMet(_ trigger: ContraryEra.Trigger) -> [ContraryOutlook.Reason] {
        let asked = requirements.filter { trigger.requirements.contains($0.requirement.id) }
        let found = asked.compactMap { look(at: $0, trigger) }
        if found.contains(where: { $0.outlook != .no }) { return found }
        return [reason(trigger, .no, "On this record no requirement that counts is missed or about to be.")] + found
    }

    private func look(
        at item: RequirementAssessment, _ trigger: ContraryEra.Trigger
    ) -> ContraryOutlook.Reason? {
        let name = "requirement \(item.requirement.id)"
        if item.irmStatus == .notMet {
            return counted(.yes, "The IRM finds \(name) not met.", trigger.basis.confidence, trigger)
        }
        if item.irmStatus == .met || item.irmStatus == .notApplicable { return nil }
        switch item.status {
        case .notApplicable: return nil
        case .met: return item.nextDue.map { lapse(item, on: $0, trigger) }
        case .notMet: return missed(item, trigger)
        case .inProgress, .noEvidence:
            if let since = item.overdueSince {
                let text =
                    item.status == .noEvidence
                    ? "Nothing is recorded of what \(name) asks for: \(cause(item)) If nothing was done, it has failed since \(since)."
                    : "Requirement \(item.requirement.id) has failed since \(since) unless more took place than is recorded: "
                        + cause(item)
                return counted(.atRisk, text, item.requirement.basis.confidence, trigger, on: since)
            }
            if let due = item.nextDue, !item.isOpenNow { return lapse(item, on: due, trigger) }
            return counted(
                .atRisk, "Requirement \(item.requirement.id) is not shown: \(cause(item))",
                item.requirement.basis.confidence, trigger)
        }
    }

    /// A requirement that the record shows as missed: one that is held from memory puts a plan at risk only.
    private func missed(
        _ item: RequirementAssessment, _ trigger: ContraryEra.Trigger
    ) -> ContraryOutlook.Reason {
        let confidence = item.requirement.basis.confidence
        return counted(
            confidence == .sourced ? .yes : .atRisk,
            "On this record requirement \(item.requirement.id) is not met: \(cause(item))", confidence, trigger,
            on: item.overdueSince)
    }

    /// A requirement for which something is due by a day: told whenever a day is known, a risk only near that day.
    private func lapse(
        _ item: RequirementAssessment, on due: CivilDate, _ trigger: ContraryEra.Trigger
    ) -> ContraryOutlook.Reason {
        let confidence = item.requirement.basis.confidence
        guard due >= askedFor else {
            return ContraryOutlook.Reason(
                trigger.id, .unknown,
                "For requirement \(item.requirement.id) something was due by \(due)." + afterTheData,
                confidence: confidence, date: due.adding(days: 1))
        }
        let day = due.adding(days: 1) ?? due
        let text = "On this record requirement \(item.requirement.id) would fail on \(day): \(cause(item))"
        guard due.dayNumber - askedFor.dayNumber <= RequirementAssessment.leadDays else {
            return ContraryOutlook.Reason(trigger.id, .no, text, confidence: confidence, date: day)
        }
        return counted(.atRisk, text, confidence, trigger, on: day)
    }

    /// A reason that counts, unless the grace period covers it; a wording that is not confirmed is named.
    private func counted(
        _ level: ContraryOutlook.Level, _ text: String, _ confidence: StandardsConfidence,
        _ trigger: ContraryEra.Trigger, on date: CivilDate? = nil
    ) -> ContraryOutlook.Reason {
        let caution = confidence == .sourced ? "" : " Its wording is unconfirmed."
        let (graced, reading) = graced(level, trigger)
        return ContraryOutlook.Reason(
            trigger.id, graced, text + caution + reading, confidence: confidence, date: date)
    }

    private func cause(_ item: RequirementAssessment) -> String {
        let cause = item.missing.first?.because ?? item.because
        return cause.isEmpty ? "its arithmetic is not known." : cause
    }

    /// Within the grace period nothing that it covers makes a plan contrary to process. It covers plans by when they were
    /// co-created: a plan that was begun within it and delivered after it may be read either way, and so is at risk only.
    private func graced(
        _ level: ContraryOutlook.Level, _ trigger: ContraryEra.Trigger
    ) -> (ContraryOutlook.Level, reading: String) {
        guard let grace = era?.grace, let eraDay, grace.triggers.contains(trigger.id) else { return (level, "") }
        let rule = " The grace period covers plans co-created until \(grace.until)"
        let isMade = life.delivered != nil || life.submitted != nil || life.start != nil
        if isMade, eraDay <= grace.until { return (.grace, "\(rule); this one was made by then.") }
        guard let begun = life.developmentStart else {
            return (
                .atRisk, "\(rule); when the co-creation of this one began is not stated, so that it may be one of them."
            )
        }
        if begun > grace.until { return (level, "") }
        let later = isMade ? "was delivered after it" : "is not delivered yet"
        return (
            .atRisk,
            "\(rule); the co-creation of this one began on \(begun), within it, and the plan \(later): "
                + "whether it is covered is not laid down, so that it counts as a risk only."
        )
    }
}
