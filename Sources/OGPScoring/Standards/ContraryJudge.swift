import OGPCatalogues
import OGPModel

/// Judges whether a plan would count as contrary to process: each trigger of its era on the record of the day.
struct ContraryJudge {
    let process: ProcessCase
    let known: KnownRecord
    let era: ContraryEra?
    let eraDay: CivilDate?
    let window: DeliveryWindow?
    let requirements: [RequirementAssessment]
    let influence: [InfluenceAssessment]

    /// What is due later than so many days is not yet a risk.
    static let nearDays = 90

    var life: PlanLife { known.life }
    var asOf: CivilDate { known.asOf }

    func outlook() -> ContraryOutlook {
        var reasons = letters()
        for trigger in era?.triggers ?? [] { reasons += judge(trigger) }
        return ContraryOutlook(era: era?.id ?? "", reasons: reasons)
    }

    private func judge(_ trigger: ContraryEra.Trigger) -> [ContraryOutlook.Reason] {
        switch trigger.kind {
        case .late: [late(trigger)]
        case .lateAfterLastPlan: [lateAfterLastPlan(trigger)]
        case .lateSelfAssessment: [lateSelfAssessment(trigger)]
        case .noEngagement: [noEngagement(trigger)]
        case .irmEngagement:
            [reason(trigger, .no, "Whether the government engages with the IRM's researchers is not in the record.")]
        case .influenceBelowMinimum: influence.map { influenceBelowMinimum(trigger, $0) }
        case .requirementsNotMet: requirementsNotMet(trigger)
        case .noProgress: [noProgress(trigger)]
        }
    }

    func reason(
        _ trigger: ContraryEra.Trigger, _ outlook: ContraryOutlook.Level, _ text: String
    ) -> ContraryOutlook.Reason {
        ContraryOutlook.Reason(trigger: trigger.id, outlook: outlook, text: text)
    }

    /// A letter that says so settles it.
    private func letters() -> [ContraryOutlook.Reason] {
        known.record.letters.filter { $0.kind == .contraryToProcess }.map { letter in
            let day = letter.date.isNotStated ? "without a date" : "of \(letter.date.text)"
            return ContraryOutlook.Reason(
                trigger: "letter", outlook: .yes, text: "OGP's letter \(day) says that the plan is contrary to process."
            )
        }
    }

    private func noEngagement(_ trigger: ContraryEra.Trigger) -> ContraryOutlook.Reason {
        let record = known.record
        let engaged =
            !record.inputPeriods.isEmpty || !record.contributions.isEmpty
            || record.meetings.contains { $0.kind == .consultation || $0.participants.includeNonGovernmental }
        let answers = record.answers.filter {
            $0.question == .onlineConsultation || $0.question == .inPersonConsultation
        }.compactMap(\.answer.value)
        if engaged || answers.contains(.yes) { return reason(trigger, .no, "Engagement with the public is recorded.") }
        if answers.filter({ $0 == .no }).count >= 2 {
            return reason(trigger, .yes, "The IRM found neither online nor offline engagement.")
        }
        return reason(trigger, .atRisk, "No engagement with the public is recorded.")
    }

    private func lateSelfAssessment(_ trigger: ContraryEra.Trigger) -> ContraryOutlook.Reason {
        let answers = known.record.answers.filter { $0.question == .selfAssessmentOnSchedule }
        if answers.contains(where: { $0.answer.value == .no }) {
            return reason(trigger, .yes, "The IRM found the self-assessment report late.")
        }
        let kinds: [ProcessReport.Kind] = [.midTermSelfAssessment, .endOfTermSelfAssessment]
        for report in known.record.reports where kinds.contains(report.kind) {
            guard let due = report.due.day, due < asOf else { continue }
            guard let filed = report.filed.day, filed <= asOf else {
                if !report.filed.isNotStated, report.filed.day == nil { continue }
                return reason(trigger, .yes, "A self-assessment report was due on \(due) and is not recorded as filed.")
            }
            if filed > due {
                return reason(trigger, .yes, "A self-assessment report was due on \(due) and filed on \(filed).")
            }
        }
        return reason(trigger, .no, "No self-assessment report is recorded as late.")
    }

    private func influenceBelowMinimum(
        _ trigger: ContraryEra.Trigger, _ influence: InfluenceAssessment
    ) -> ContraryOutlook.Reason {
        let phase = influence.phase.rawValue
        guard let minimum = influence.minimum else { return reason(trigger, .no, "No minimum holds for \(phase).") }
        if let stated = influence.stated?.value {
            let text = "The IRM gives \(stated.rawValue) for \(phase); the minimum is \(minimum.rawValue)."
            return reason(trigger, stated >= minimum ? .no : .yes, text)
        }
        if influence.phase == .implementation, let start = life.start, asOf <= start {
            return reason(trigger, .no, "Implementation has not begun.")
        }
        let shown = influence.shown?.rawValue ?? "nothing"
        let isShown = influence.isMinimumMet == true
        return reason(
            trigger, isShown ? .no : .atRisk,
            "The record shows \(shown) for \(phase); the minimum is \(minimum.rawValue).")
    }

    private func noProgress(_ trigger: ContraryEra.Trigger) -> ContraryOutlook.Reason {
        let isOver = life.end.map { $0 < asOf } ?? false
        switch process.progress {
        case .some: return reason(trigger, .no, "There is progress on at least one commitment.")
        case .none:
            return reason(
                trigger, isOver ? .yes : .atRisk,
                "No commitment has made progress\(isOver ? " by the end of the plan" : " yet").")
        case .unknown: return reason(trigger, .no, "The inputs do not tell whether commitments have made progress.")
        }
    }
}
