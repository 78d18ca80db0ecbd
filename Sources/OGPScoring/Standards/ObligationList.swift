import Findings
import OGPCatalogues
import OGPModel

/// The obligations of a plan from a day on, by date.
struct ObligationList {
    let known: KnownRecord
    let edition: StandardsEdition
    let requirements: [RequirementAssessment]

    func obligations(_ cycle: [CycleEvent]) -> [ProcessObligation] {
        var all = requirements.flatMap(obligations)
        all += cycle.filter { $0.editions.contains(edition.id) }.compactMap(obligation)
        all += reports()
        var seen: Set<String> = []
        return all.filter { $0.date >= known.asOf && seen.insert($0.key).inserted }
            .sorted { ($0.date, $0.key) < ($1.date, $1.key) }
    }

    /// What a requirement asks for next, and the end of each later year of the plan that it counts in.
    private func obligations(_ item: RequirementAssessment) -> [ProcessObligation] {
        let requirement = item.requirement
        var days = Set(zip(requirement.rules, item.verdicts).compactMap { $1.nextDue })
        for case .perYear(_, let yearly) in requirement.rules {
            let anchor = known.life.day(yearly.from) ?? known.life.start
            guard let anchor else { continue }
            let years = PlanYear.years(
                from: anchor, to: known.life.end, shortestMonths: yearly.shortestMonths, on: known.asOf)
            days.formUnion(years.map(\.last).filter { $0 > known.asOf && item.isOpen(on: $0) })
        }
        return days.sorted().map { day in
            ProcessObligation(
                date: day, key: "\(requirement.id)-\(day)", requirement: requirement.id,
                owner: edition.level == .local ? .monitoringBody : .government,
                title: "\(requirement.id) \(requirement.title): due",
                text: requirement.text + " " + item.because + " What would show it: "
                    + requirement.evidence.joined(separator: "; ") + ".",
                confidence: requirement.basis.confidence, source: requirement.basis.source.title)
        }
    }

    private func obligation(_ event: CycleEvent) -> ProcessObligation? {
        if let least = event.longestFromMonths {
            guard let start = known.life.start, let end = known.life.end, let longest = start.adding(months: least),
                end >= longest
            else { return nil }
        }
        guard let date = known.life.day(event.after)?.adding(months: event.months) else { return nil }
        return ProcessObligation(
            date: date, key: event.id, requirement: "", owner: event.owner, title: event.title, text: event.text,
            confidence: event.basis.confidence, source: event.basis.source.title)
    }

    /// Reports that state when they are due and are not filed yet.
    private func reports() -> [ProcessObligation] {
        known.record.reports.enumerated().compactMap { place, report in
            guard let due = report.due.day, !(report.filed.day.map { $0 <= known.asOf } ?? false) else { return nil }
            let name = report.title.isEmpty ? report.kind.rawValue : report.title
            return ProcessObligation(
                date: due, key: "report-\(place + 1)-\(report.kind.rawValue)", requirement: "",
                owner: edition.level == .local ? .monitoringBody : report.kind == .irm ? .irm : .government,
                title: "\(name): due", text: "The record states this day.", confidence: .sourced,
                source: report.attribution.source.file)
        }
    }
}

extension RequirementAssessment {
    /// Whether something may still be due on a day: not where the verdicts count what is already there.
    fileprivate func isOpen(on day: CivilDate) -> Bool { nextDue.map { day >= $0 } ?? false }
}
