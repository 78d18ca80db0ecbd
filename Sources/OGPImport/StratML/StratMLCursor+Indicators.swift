import Findings
import OGPModel
import XMLReading

/// Performance indicators with their targets and results. Each branch gives `nil` where nothing is said in it.
extension StratMLCursor {
    /// Reads the indicator that begins.
    mutating func indicator<Sink: FindingSink>(_ sink: inout Sink) throws -> StratMLIndicator? {
        var indicator = StratMLIndicator(position: reader.position)
        indicator.type = reader.attribute("PerformanceIndicatorType") ?? reader.attribute("IndicatorType") ?? ""
        indicator.stage = reader.attribute("ValueChainStage") ?? ""
        var instances = 0
        let mark = branches.begin()
        while let child = try nextChild(&sink) {
            switch child {
            case .identifier: Self.fill(&indicator.identifier, try text(.identifier, &sink))
            case .sequenceIndicator: Self.fill(&indicator.number, try text(.mark, &sink))
            case .measurementDimension: Self.fill(&indicator.dimension, try text(.line, &sink))
            case .unitOfMeasurement: Self.fill(&indicator.unit, try text(.line, &sink))
            case .otherInformation: Self.fill(&indicator.otherInformation, try text(.paragraphs, &sink))
            case .relationship: if let found = try relationship(&sink) { indicator.relationships.append(found) }
            case .measurementInstance:
                try measurement(instances, into: &indicator, &sink)
                instances += 1
            default: try skip(child, &sink)
            }
        }
        return branches.end(mark, .performanceIndicator) ? indicator : nil
    }

    private mutating func relationship<Sink: FindingSink>(_ sink: inout Sink) throws -> StratMLRelationship? {
        var relationship = StratMLRelationship()
        relationship.type = reader.attribute("RelationshipType") ?? ""
        let mark = branches.begin()
        while let child = try nextChild(&sink) {
            switch child {
            case .identifier: _ = try text(.identifier, &sink)
            case .referentIdentifier:
                let referent = try text(.reference, &sink)
                if !referent.isEmpty { relationship.referents.append(referent) }
            case .name: Self.fill(&relationship.name, try text(.line, &sink))
            case .description: Self.fill(&relationship.description, try text(.line, &sink))
            default: try skip(child, &sink)
            }
        }
        return branches.end(mark, .relationship) ? relationship : nil
    }

    /// Reads the measurement that begins: its targets and results, in unequal number and any order.
    private mutating func measurement<Sink: FindingSink>(
        _ instance: Int, into indicator: inout StratMLIndicator, _ sink: inout Sink
    ) throws {
        let mark = branches.begin()
        while let child = try nextChild(&sink) {
            switch child {
            case .targetResult: try result(StratMLResult(isActual: false, instance: instance), &indicator, &sink)
            case .actualResult: try result(StratMLResult(isActual: true, instance: instance), &indicator, &sink)
            default: try skip(child, &sink)
            }
        }
        _ = branches.end(mark, .measurementInstance)
    }

    /// Reads the target or actual result that begins.
    private mutating func result<Sink: FindingSink>(
        _ empty: StratMLResult, _ indicator: inout StratMLIndicator, _ sink: inout Sink
    ) throws {
        var result = empty
        let mark = branches.begin()
        while let child = try nextChild(&sink) {
            switch child {
            case .startDate: Self.fill(&result.start, try date(as: result.isActual ? nil : "start", &sink))
            case .endDate: Self.fill(&result.end, try date(as: result.isActual ? nil : "end", &sink))
            case .numberOfUnits: Self.fill(&result.units, try text(.number, &sink))
            case .description: Self.fill(&result.description, try text(.line, &sink))
            case .descriptor: try descriptor(&result, &sink)
            default: try skip(child, &sink)
            }
        }
        guard branches.end(mark, result.isActual ? .actualResult : .targetResult) else { return }
        if result.isActual { keep(actual: result, in: &indicator) } else { keep(target: result, in: &indicator) }
    }

    private mutating func keep(actual result: StratMLResult, in indicator: inout StratMLIndicator) {
        guard result.hasContent else {
            emptyPeriods += 1
            return
        }
        note(result)
        if detail != .facts { indicator.results.append(result) }
    }

    private func keep(target result: StratMLResult, in indicator: inout StratMLIndicator) {
        indicator.start = dates.earlier(indicator.start, result.start)
        indicator.end = dates.later(indicator.end, result.end)
        if detail == .facts { return }
        if indicator.target.isEmpty { indicator.target = result.description }
        if StratMLText.mayHoldAddress(result.description) { indicator.linkedTargets.append(result.description) }
        if detail == .whole { indicator.results.append(result) }
    }

    private mutating func descriptor<Sink: FindingSink>(
        _ result: inout StratMLResult, _ sink: inout Sink
    ) throws {
        let mark = branches.begin()
        while let child = try nextChild(&sink) {
            switch child {
            case .descriptorName: Self.fill(&result.descriptorName, try text(.line, &sink))
            case .descriptorValue: Self.fill(&result.descriptorValue, try text(.line, &sink))
            default: try skip(child, &sink)
            }
        }
        guard branches.end(mark, .descriptor), result.isActual, !result.descriptorValue.isEmpty,
            words.namesStatus(result.descriptorName)
        else { return }
        result.status = words.status(result.descriptorValue)
        if case .unrecognised(let word) = result.status { reportStatus(word, &sink) }
    }

    /// Notes the day that an actual result proves: what is reported as having happened by a day is not older than that.
    /// The end of a period that was running when the document was published proves nothing.
    private mutating func note(_ result: StratMLResult) {
        guard let day = result.end.day ?? dates.days(result.end)?.first else { return }
        if let newest, newest.day >= day { return }
        if let publication, let start = dates.days(result.start)?.first, start <= publication, day > publication {
            return
        }
        newest = NewestDate(day: day, evidence: "an ActualResult that ended on \(result.end.text)")
    }

    static func fill(_ field: inout StratMLDate, _ date: StratMLDate) { if !field.isStated { field = date } }
}
