import OGPCatalogues
import OGPModel

/// Judges whether a plan would count as contrary to process: each trigger of its era on the record of the day.
struct ContraryJudge {
    let process: ProcessCase
    let known: KnownRecord
    let era: ContraryEra?
    let eraDay: CivilDate?
    let windows: [DeliveryWindow]
    let requirements: [RequirementAssessment]
    let influence: [InfluenceAssessment]
    /// The day asked for; the record is judged no later than the day up to which it speaks.
    let askedFor: CivilDate

    var life: PlanLife { known.life }
    var asOf: CivilDate { known.asOf }

    /// What is said of a time after the data.
    var afterTheData: String { " The data speak up to \(asOf): what came after is not determinable from them." }

    func outlook() -> ContraryOutlook {
        var reasons = letters()
        for trigger in era?.triggers ?? [] { reasons += judge(trigger) }
        return ContraryOutlook(era: era?.id ?? "", reasons: reasons, note: era == nil ? withoutEra : "")
    }

    /// Why no trigger is known.
    private var withoutEra: String {
        guard let eraDay else { return "No day of the plan is known, so that no rules can be chosen." }
        if process.member.level == .local {
            return "When a plan of OGP Local is contrary to process is not held in the data of the standards."
        }
        return "For plans of \(eraDay.year) no rules are known."
    }

    private func judge(_ trigger: ContraryEra.Trigger) -> [ContraryOutlook.Reason] {
        switch trigger.kind {
        case .late: [late(trigger)]
        case .lateAfterLastPlan: [lateAfterLastPlan(trigger)]
        case .lateSelfAssessment: [lateSelfAssessment(trigger)]
        case .noEngagement: [noEngagement(trigger)]
        case .irmEngagement:
            [reason(trigger, .unknown, "Whether the government engages with the IRM's researchers is not recorded.")]
        case .influenceBelowMinimum: influence.map { influenceBelowMinimum(trigger, $0) }
        case .requirementsNotMet: requirementsNotMet(trigger)
        case .noProgress: [noProgress(trigger)]
        }
    }

    func reason(
        _ trigger: ContraryEra.Trigger, _ outlook: ContraryOutlook.Level, _ text: String, on date: CivilDate? = nil
    ) -> ContraryOutlook.Reason {
        ContraryOutlook.Reason(trigger.id, outlook, text, confidence: trigger.basis.confidence, date: date)
    }

    /// A letter that says so settles it.
    private func letters() -> [ContraryOutlook.Reason] {
        known.record.letters.filter { $0.kind == .contraryToProcess }.map { letter in
            let day = letter.date.isNotStated ? "without a date" : "of \(letter.date.text)"
            return ContraryOutlook.Reason(
                ContraryOutlook.letter, .yes, "OGP's letter \(day) says that the plan is contrary to process.",
                confidence: .sourced, date: letter.date.day)
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
        let reports = known.record.reports.filter { kinds.contains($0.kind) }
        for report in reports {
            if let due = report.due.day, let filed = report.filed.day, filed > due, due < asOf {
                let text = "A self-assessment report was due on \(due) and filed on \(filed)."
                return reason(trigger, .yes, text, on: due.adding(days: 1))
            }
        }
        let overdue = reports.filter { $0.filed.isNotStated }.compactMap(\.due.day).filter { $0 < asOf }.min()
        if let overdue {
            let text =
                "A self-assessment report was due on \(overdue) and is not recorded as filed; if it was not, it is late."
            return reason(trigger, .atRisk, text, on: overdue.adding(days: 1))
        }
        let isShown = reports.contains { $0.due.day != nil } || answers.contains { $0.answer.value == .yes }
        if isShown { return reason(trigger, .no, "No self-assessment report is recorded as late.") }
        return reason(trigger, .unknown, "Whether a self-assessment report was late is not recorded.")
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
        let shown = influence.shown?.rawValue ?? "nothing yet"
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
        case .unknown:
            return reason(trigger, .unknown, "The inputs do not tell whether commitments have made progress.")
        }
    }
}
