import OGPCatalogues
import OGPModel

/// One period of an indicator: what was to be reached in it, and what was reached.
struct IATIPeriod {
    /// A target or an actual.
    struct Value {
        let element: DocumentElement
        /// The value as it is written; empty where there is none.
        let text: String
        let value: IATIValue
        /// The dimensions and places that it speaks of; empty where it is the whole.
        let slice: String
        let comment: String

        init(_ element: DocumentElement, language: String, words: StatusWords) {
            self.element = element
            text = element.attribute("value") ?? ""
            value = IATIValue(text, words: words)
            let dimensions = element.children("dimension").map {
                "\($0.attribute("name") ?? ""): \($0.attribute("value") ?? "")"
            }
            let places = element.children("location").compactMap { $0.attribute("ref") }
            slice = (dimensions + places).joined(separator: ", ")
            comment = IATINarratives(element.children("comment"), defaultLanguage: language).chosen
        }

        /// The value in words, with what it speaks of.
        var words: String {
            let shown = text.isEmpty ? "no value" : text
            return shown + (slice.isEmpty ? "" : " [\(slice)]") + (comment.isEmpty ? "" : " (\(comment))")
        }
    }

    let start: DateReading
    let end: DateReading
    let targets: [Value]
    let actuals: [Value]

    init(_ element: DocumentElement, language: String, words: StatusWords, dates: DateWords) {
        func date(_ name: String) -> DateReading {
            element.child(name).map { IATIDate($0, words: dates).reading } ?? DateReading(.notStated(text: ""))
        }
        start = date("period-start")
        end = date("period-end")
        targets = element.children("target").map { Value($0, language: language, words: words) }
        actuals = element.children("actual").map { Value($0, language: language, words: words) }
    }

    /// The last day of the period, where it is known.
    var lastDay: CivilDate? { end.resolved(order: nil, basis: .ambiguous).latest }

    /// The first day of the period, where it is known.
    var firstDay: CivilDate? { start.resolved(order: nil, basis: .ambiguous).earliest }

    /// The period in words; several targets or actuals stand side by side and are never added up.
    var words: String {
        let span = [start.text, end.text].filter { !$0.isEmpty }.joined(separator: " to ")
        var parts: [String] = []
        if !targets.isEmpty { parts.append("target " + targets.map(\.words).joined(separator: "; ")) }
        if !actuals.isEmpty { parts.append("actual " + actuals.map(\.words).joined(separator: "; ")) }
        let values = parts.joined(separator: ", ")
        return span.isEmpty ? values : values.isEmpty ? span : "\(span): \(values)"
    }

    /// The one number that speaks of the whole; `nil` where there are several, or only parts of it.
    static func whole(_ values: [Value]) -> Double? {
        let whole = values.filter { $0.slice.isEmpty }
        return whole.count == 1 ? whole[0].value.number : nil
    }
}
