import Findings
import OGPCatalogues
import OGPModel

/// Turns the results of an activity into milestones, and its planned dates where it has no outputs.
struct IATIMilestoneDecoder {
    let words: StatusWords
    let dates: DateWords

    /// The milestones of an activity: its outputs with their indicators as parts, else its planned dates.
    func milestones(_ activity: IATIActivity, id: String) -> [Milestone] {
        let outputs = activity.results.filter { IATICodes.isOutput($0.attribute("type") ?? "") }
        if outputs.isEmpty { return planned(activity, id: id) }
        var ids: [String: Int] = [:]
        return outputs.enumerated().flatMap { place, element in
            milestones(element, of: activity, id: id, number: "\(place + 1)", &ids)
        }
    }

    /// One output with its indicators.
    private func milestones(
        _ element: DocumentElement, of activity: IATIActivity, id: String, number: String, _ ids: inout [String: Int]
    ) -> [Milestone] {
        let language = activity.language
        let title = IATINarratives(element.children("title"), defaultLanguage: language)
        let description = IATINarratives(element.children("description"), defaultLanguage: language)
        let silent = DateReading(.notStated(text: ""))
        let milestoneID = Self.id(activity: id, [title.chosen, description.chosen], "R", &ids)
        var milestone = Milestone(
            id: milestoneID, number: number, title: title.chosen, text: shown(description), start: silent, end: silent,
            source: element.position)
        milestone.evidence = element.children("document-link").compactMap {
            IATILink.evidence($0, language: language)
        }
        milestone.extra = title.cells("title") + description.cells("description") + references(element)
        let indicators = element.children("indicator").enumerated().map { place, element in
            let indicator = IATIIndicator(element, language: language, words: words, dates: dates)
            let partID = Self.id(
                activity: milestoneID, [indicator.title.chosen, indicator.description.chosen], "I", &ids)
            return part(indicator, id: partID, number: "\(number).\(place + 1)", of: number, language: language)
        }
        return [milestone] + indicators
    }

    private func part(
        _ indicator: IATIIndicator, id: String, number: String, of parent: String, language: String
    ) -> Milestone {
        var part = Milestone(
            id: id, number: number, parent: parent, title: indicator.title.chosen, text: shown(indicator.description),
            start: indicator.start, end: indicator.end, source: indicator.element.position)
        part.evidence = IATILink.all(inside: indicator.element).compactMap {
            IATILink.evidence($0, language: language)
        }
        part.extra =
            indicator.title.cells("title") + indicator.description.cells("description")
            + references(indicator.element) + indicator.extra
        return part
    }

    /// The planned dates as one milestone; none where no planned date can be read. The actual dates are statements of the
    /// publisher that the activity has started and has ended.
    private func planned(_ activity: IATIActivity, id: String) -> [Milestone] {
        let elements = [IATICodes.DateType.plannedStart, .plannedEnd].compactMap { activity.dates[$0] }
        guard let first = elements.first(where: { $0.date.firstDay != nil }) else { return [] }
        let notes = elements.map {
            IATINarratives($0.element.children("narrative"), defaultLanguage: activity.language).chosen
        }
        var milestone = Milestone(
            id: "\(id)-planned", number: "planned", title: "Planned dates",
            text: notes.filter { !$0.isEmpty }.joined(separator: "\n"), start: activity.date(.plannedStart),
            end: activity.date(.plannedEnd), source: first.element.position)
        milestone.assessments = [(IATICodes.DateType.actualStart, "started"), (.actualEnd, "ended")].compactMap {
            statement($0, word: $1, of: activity)
        }
        return [milestone]
    }

    private func statement(_ type: IATICodes.DateType, word: String, of activity: IATIActivity) -> Assessment? {
        guard let date = activity.dates[type]?.date, let day = date.firstDay else { return nil }
        return Assessment(
            role: IATICodes.role(ofReporter: activity.reporter.type), by: activity.reporter.label(words),
            stage: .progress, date: day, status: words.status(word), said: "\(type.rawValue) \(date.reading.text)")
    }

    /// A description that says something.
    private func shown(_ texts: IATINarratives) -> String { words.isNothing(texts.chosen) ? "" : texts.chosen }

    private func references(_ element: DocumentElement) -> [ExtraCell] {
        element.children("reference").compactMap { reference in
            guard let code = reference.attribute("code"), !code.isEmpty else { return nil }
            let vocabulary = reference.attribute("vocabulary") ?? ""
            return ExtraCell(header: "reference", text: vocabulary.isEmpty ? code : "\(vocabulary):\(code)")
        }
    }

    /// An id made of what the result says; results that say the same are numbered.
    private static func id(activity: String, _ texts: [String], _ mark: String, _ ids: inout [String: Int]) -> String {
        var hash = StableTextHash()
        hash.add(activity)
        for text in texts { hash.add(text) }
        let id = "\(activity)-\(mark)\(hash.sixDigits)"
        ids[id, default: 0] += 1
        return ids[id].map { $0 > 1 ? "\(id)-\($0)" : id } ?? id
    }
}

extension IATINarratives {
    /// The texts in other languages, with their language behind the element's name.
    func cells(_ name: String) -> [ExtraCell] {
        others.map { ExtraCell(header: $0.language.isEmpty ? name : "\(name) (\($0.language))", text: $0.text) }
    }
}
