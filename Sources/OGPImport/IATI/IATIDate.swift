import OGPCatalogues
import OGPModel

/// A date of an activity file: an attribute in the form of XML Schema, else the text of the element.
struct IATIDate {
    /// What it says.
    let reading: DateReading
    /// Whether it is not the day in an `iso-date` that the standard asks for.
    let isIrregular: Bool

    /// The date of an element; not stated where it has neither attribute nor text.
    init(_ element: DocumentElement, words: DateWords) {
        let attribute = element.attribute("iso-date") ?? ""
        let other = element.attribute("iso_date") ?? ""
        let text = attribute.isEmpty ? (other.isEmpty ? element.text : other) : attribute
        if text.isEmpty {
            reading = DateReading(.notStated(text: ""))
            isIrregular = true
        } else if let day = Self.day(text) {
            // Days such as 1900-01-01 stand for none.
            reading =
                NumericDate.plausibleYears.contains(day.year)
                ? DateReading(.settled(Deadline(text: text, day: day, basis: .cell)))
                : DateReading(.uninterpreted(text: text, reason: .implausibleYear(probablyTyped: nil)))
            isIrregular = attribute.isEmpty
        } else {
            reading = DateTextReader(words: words).read(text)
            isIrregular = true
        }
    }

    /// The first day it can mean; `nil` where it holds none.
    var firstDay: CivilDate? { reading.resolved(order: nil, basis: .ambiguous).earliest }

    /// Whether it holds words that are no date.
    var isUnreadable: Bool {
        if case .uninterpreted = reading.meaning { true } else { false }
    }

    /// The day of an `xs:date` or `xs:dateTime`, whatever its time and zone.
    static func day(_ text: String) -> CivilDate? {
        let rest = text.dropFirst(10)
        guard rest.isEmpty || "TZ+- ".contains(rest.first ?? "T") else { return nil }
        return CivilDate(iso: text.prefix(10))
    }
}
