import OGPCatalogues
import OGPModel

extension IATIDecoder {
    /// Document links of the activity and of results that are no milestones, then addresses found in its description.
    func evidence(_ activity: IATIActivity, text: String) -> [Evidence] {
        let own = activity.element.children("document-link")
        let others = activity.results.filter { !IATICodes.isOutput($0.attribute("type") ?? "") }
            .flatMap(IATILink.all)
        let given = (own + others).compactMap { IATILink.evidence($0, language: activity.language) }
        let known = Set(given.map(\.link))
        return given + LinkedAddresses.evidence(in: text).filter { !known.contains($0.link) }
    }

    /// What no field of the model holds, with the source's names for it.
    func extra(_ activity: IATIActivity) -> [ExtraCell] {
        var cells = activity.title.cells("title")
        for description in activity.descriptions { cells += description.texts.cells("description") }
        cells += publisher(activity)
        for type in [IATICodes.DateType.actualStart, .actualEnd] {
            let text = activity.date(type).text
            if !text.isEmpty { cells.append(ExtraCell(header: type.rawValue, text: text)) }
        }
        for name in ["recipient-country", "recipient-region"] {
            let places = activity.element.children(name).compactMap { place($0, activity) }
            if !places.isEmpty { cells.append(ExtraCell(header: name, text: places.joined(separator: "; "))) }
        }
        cells += relations(activity)
        cells += results(activity) { !IATICodes.isOutput($0) }
        return cells
    }

    /// The titles of the results whose type passes a test.
    func results(_ activity: IATIActivity, _ admits: (String) -> Bool) -> [ExtraCell] {
        activity.results.compactMap { result in
            let type = result.attribute("type") ?? ""
            let title = IATINarratives(result.children("title"), defaultLanguage: activity.language).chosen
            guard admits(type), !title.isEmpty else { return nil }
            return ExtraCell(header: type.isEmpty ? "result" : "result (\(type))", text: title)
        }
    }

    private func publisher(_ activity: IATIActivity) -> [ExtraCell] {
        var cells: [ExtraCell] = []
        let ref = activity.reporter.ref
        if !words.isNothing(ref) { cells.append(ExtraCell(header: "reporting-org", text: ref)) }
        if let level = activity.element.attribute("hierarchy"), !level.isEmpty {
            cells.append(ExtraCell(header: "hierarchy", text: level))
        }
        for element in activity.element.children("other-identifier") {
            let ref = element.attribute("ref") ?? ""
            let text = ref.isEmpty ? element.text : ref
            if !words.isNothing(text) { cells.append(ExtraCell(header: "other-identifier", text: text)) }
        }
        return cells
    }

    private func place(_ element: DocumentElement, _ activity: IATIActivity) -> String? {
        let code = element.attribute("code") ?? ""
        let name = IATINarratives([element], defaultLanguage: activity.language).chosen
        let text = [code, name].filter { !$0.isEmpty }.joined(separator: " ")
        return text.isEmpty ? nil : text
    }

    private func relations(_ activity: IATIActivity) -> [ExtraCell] {
        activity.element.children("related-activity").compactMap { element in
            guard let ref = element.attribute("ref"), !ref.isEmpty else { return nil }
            let type = element.attribute("type") ?? ""
            return ExtraCell(header: type.isEmpty ? "related-activity" : "related-activity (\(type))", text: ref)
        }
    }

    /// The elements that fields were read from.
    func cells(_ activity: IATIActivity) -> [SourceCell] {
        var cells: [SourceCell] = []
        func add(_ element: DocumentElement?, _ text: String? = nil, field: String) {
            if let element { cells.append(element.cell(text, field: field)) }
        }
        add(activity.element.child("iati-identifier"), field: "id")
        add(activity.element.child("title"), activity.title.chosen, field: "title")
        if let status = status(activity) {
            add(activity.element.child("activity-status"), status.said, field: "completion")
        }
        for (types, field) in [
            ([.plannedStart, .actualStart], "start"), ([.plannedEnd, .actualEnd], "end"),
        ] as [([IATICodes.DateType], String)] {
            guard let type = types.first(where: { activity.dates[$0] != nil }) else { continue }
            add(activity.dates[type]?.element, activity.date(type).text, field: field)
        }
        for organisation in IATIOrganisations(activity, words: words).leading {
            add(organisation.element, organisation.label(words), field: "lead")
        }
        add(activity.reporter.element, activity.reporter.label(words), field: "member")
        return cells
    }
}
