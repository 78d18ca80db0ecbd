import Findings
import OGPCatalogues
import OGPModel

/// One activity as it is written.
struct IATIActivity {
    let element: DocumentElement
    /// The language of texts that name none; empty where it is not known.
    let language: String
    /// The identifier; empty where there is none.
    let id: String
    /// Who publishes the file.
    let reporter: IATIOrganisation
    /// The title in its languages.
    let title: IATINarratives
    /// The descriptions in their languages, by type.
    let descriptions: [(type: String, texts: IATINarratives)]
    /// The dates of the activity, the first of each type.
    let dates: [IATICodes.DateType: (date: IATIDate, element: DocumentElement)]
    /// The results.
    let results: [DocumentElement]
    /// When the activity's data were updated last, as it is written; empty where it is not said.
    let updated: String

    init(_ element: DocumentElement, language: String, words: DateWords) {
        self.element = element
        let own = element.attribute("lang").map(IATILanguage.code) ?? ""
        let language = own.isEmpty ? language : own
        self.language = language
        id = element.child("iati-identifier")?.deepText ?? ""
        reporter = IATIOrganisation(element.child("reporting-org"), language: language)
        title = IATINarratives(element.children("title"), defaultLanguage: language)
        descriptions = Self.descriptions(element, language)
        dates = Self.dates(element, words)
        results = element.children("result")
        updated = element.attribute("last-updated-datetime") ?? element.attribute("generated-datetime") ?? ""
    }

    /// Where the activity begins.
    var position: SourcePosition { element.position }

    /// All descriptions in the language that is shown, one after the other.
    func fullText(words: StatusWords) -> String {
        descriptions.map(\.texts.chosen).filter { !words.isNothing($0) }.joined(separator: "\n\n")
    }

    /// The day its data were updated last.
    var updatedDay: CivilDate? { IATIDate.day(updated) }

    /// A date of a type; not stated where there is none.
    func date(_ type: IATICodes.DateType) -> DateReading {
        dates[type]?.date.reading ?? DateReading(.notStated(text: ""))
    }

    /// The date of the first of some types that is stated.
    func date(firstOf types: [IATICodes.DateType]) -> DateReading {
        date(types.first { dates[$0] != nil } ?? types[0])
    }

    private static func descriptions(
        _ element: DocumentElement, _ language: String
    ) -> [(type: String, texts: IATINarratives)] {
        var types: [String] = []
        var byType: [String: [DocumentElement]] = [:]
        for description in element.children("description") {
            let type = description.attribute("type") ?? ""
            if byType[type] == nil { types.append(type) }
            byType[type, default: []].append(description)
        }
        return types.map { ($0, IATINarratives(byType[$0] ?? [], defaultLanguage: language)) }
    }

    private static func dates(
        _ element: DocumentElement, _ words: DateWords
    ) -> [IATICodes.DateType: (date: IATIDate, element: DocumentElement)] {
        var dates: [IATICodes.DateType: (date: IATIDate, element: DocumentElement)] = [:]
        for element in element.children("activity-date") {
            guard let type = IATICodes.DateType(code: element.attribute("type") ?? ""), dates[type] == nil else {
                continue
            }
            dates[type] = (IATIDate(element, words: words), element)
        }
        return dates
    }
}
