import OGPCatalogues
import OGPModel

extension ContraryJudge {
    /// Requirements that are not met, or whose evidence is missing.
    func requirementsNotMet(_ trigger: ContraryEra.Trigger) -> [ContraryOutlook.Reason] {
        let asked = requirements.filter { trigger.requirements.contains($0.requirement.id) }
        let failing = asked.compactMap { risk(trigger, $0) }
        if !failing.isEmpty { return failing }
        return [reason(trigger, .no, "On today's record no requirement that counts is missed or at risk.")]
    }

    private func risk(
        _ trigger: ContraryEra.Trigger, _ item: RequirementAssessment
    ) -> ContraryOutlook.Reason? {
        let id = item.requirement.id
        if item.irmStatus == .notMet {
            return reason(trigger, graced(.yes, trigger), "The IRM finds requirement \(id) not met.")
        }
        if item.irmStatus == .met || item.irmStatus == .notApplicable { return nil }
        switch item.status {
        case .met, .notApplicable: return nil
        case .notMet:
            let isSourced = item.requirement.basis.confidence == .sourced
            let caution = isSourced ? "" : " Its wording is unconfirmed."
            return reason(
                trigger, graced(isSourced ? .yes : .atRisk, trigger),
                "On today's record requirement \(id) is not met: \(cause(item))\(caution)")
        case .inProgress, .noEvidence:
            if let due = item.nextDue, !item.isOpenNow, due.dayNumber - asOf.dayNumber > Self.nearDays {
                return nil
            }
            let due = item.isOpenNow ? nil : item.nextDue
            let day =
                item.overdueSince.map { "has failed since \($0)" } ?? due.map { "would fail on \($0)" } ?? "would fail"
            let caution = item.requirement.basis.confidence == .sourced ? "" : " Its wording is unconfirmed."
            return reason(
                trigger, graced(.atRisk, trigger),
                "On today's record requirement \(id) \(day): \(cause(item))\(caution)")
        }
    }

    private func cause(_ item: RequirementAssessment) -> String {
        item.missing.first?.because ?? item.because
    }

    /// Within the grace period nothing that it covers makes a plan contrary to process.
    private func graced(_ outlook: ContraryOutlook.Level, _ trigger: ContraryEra.Trigger) -> ContraryOutlook.Level {
        guard let grace = era?.grace, let eraDay, grace.triggers.contains(trigger.id), eraDay <= grace.until else {
            return outlook
        }
        return .grace
    }
}
