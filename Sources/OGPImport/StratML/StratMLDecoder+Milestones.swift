import Findings
import OGPModel

extension StratMLDecoder {
    /// The milestone of an indicator.
    func milestone(_ indicator: StratMLIndicator, parent: String?) -> Milestone {
        let readsTexts = detail != .facts
        var milestone = Milestone(
            id: indicator.identifier, number: indicator.number, parent: parent,
            title: readsTexts ? indicator.title : "", start: plan.dates.reading(indicator.start),
            end: plan.dates.reading(indicator.end), source: indicator.position)
        if !readsTexts { return milestone }
        milestone.assessments = statements(indicator)
        milestone.evidence = Self.evidence(
            [indicator.otherInformation] + indicator.relationships.flatMap { [$0.description] + $0.referents }
                + indicator.linkedTargets)
        if detail == .whole {
            milestone.text = indicator.otherInformation
            milestone.output = indicator.results.filter { !$0.isActual }.map { $0.line(unit: indicator.unit) }
                .joined(separator: "\n")
            milestone.extra = Self.extra(indicator)
        }
        return milestone
    }

    /// The milestone of an objective, where the goal is the commitment.
    func milestone(_ objective: StratMLObjective) -> Milestone {
        let period = plan.dates.period(of: objective.indicators)
        var milestone = Milestone(
            id: objective.identifier, number: objective.number, title: detail != .facts ? objective.title : "",
            start: plan.dates.reading(period.start), end: plan.dates.reading(period.end), source: objective.position)
        if detail == .facts { return milestone }
        milestone.lead = objective.stakeholders.filter(\.isPerformer).map(\.name)
        milestone.evidence = Self.evidence([objective.text])
        if detail == .whole { milestone.text = objective.text }
        return milestone
    }

    /// One statement for each actual result that says anything, in the order of time. Those without a date stand first,
    /// so that a dated one is the latest.
    private func statements(_ indicator: StratMLIndicator) -> [Assessment] {
        let places = indicator.results.indices.filter { indicator.results[$0].isActual }
        let days = places.map { place -> CivilDate? in
            let result = indicator.results[place]
            return plan.dates.days(result.end)?.last ?? plan.dates.days(result.start)?.first
        }
        let order = places.indices.sorted { left, right in
            switch (days[left], days[right]) {
            case (let one?, let other?): one == other ? left < right : one < other
            case (nil, .some): true
            case (.some, nil): false
            case (nil, nil): left < right
            }
        }
        return order.map { statement(indicator.results[places[$0]], unit: indicator.unit) }
    }

    private func statement(_ result: StratMLResult, unit: String) -> Assessment {
        let days = plan.dates.days(result.end)
        let isDay = days.map { $0.first == $0.last } ?? false
        let isYear = days.map { $0.first.year == $0.last.year } ?? false
        return Assessment(
            role: .other, by: plan.speaker, stage: .progress, date: isDay ? days?.last : nil,
            year: isYear ? days?.last.year : nil, status: result.status,
            said: result.status == .notCollected ? "" : result.descriptorValue,
            text: detail == .whole ? result.line(unit: unit) : "",
            evidence: Self.evidence([result.descriptorValue, result.description]))
    }

    /// The addresses in some texts, each once.
    static func evidence(_ texts: [String]) -> [Evidence] {
        let linked = texts.filter(StratMLText.mayHoldAddress)
        return linked.isEmpty ? [] : LinkedAddresses.evidence(in: linked.joined(separator: "\n"))
    }

    /// What no field of the model holds: attributes, relations, and each number beside the target of the same period.
    private static func extra(_ indicator: StratMLIndicator) -> [ExtraCell] {
        var cells: [ExtraCell] = []
        if !indicator.type.isEmpty { cells.append(ExtraCell(header: "PerformanceIndicatorType", text: indicator.type)) }
        if !indicator.stage.isEmpty { cells.append(ExtraCell(header: "ValueChainStage", text: indicator.stage)) }
        for relationship in indicator.relationships {
            cells.append(ExtraCell(header: "Relationship", text: relationship.line))
        }
        let targets = indicator.results.filter { !$0.isActual && !$0.units.isEmpty }
        for actual in indicator.results where actual.isActual && !actual.units.isEmpty {
            for target in targets where target.isPaired(with: actual) {
                let numbers = "\(actual.units) of \(target.units)"
                let measured = indicator.unit.isEmpty ? numbers : "\(numbers) \(indicator.unit)"
                let text = actual.period.isEmpty ? measured : "\(actual.period): \(measured)"
                cells.append(ExtraCell(header: "NumberOfUnits, actual of target", text: text))
            }
        }
        return cells
    }
}
