import OGPCatalogues
import OGPModel

/// The contacts of an activity. Names, addresses and numbers of persons go into contact details and nowhere else.
struct IATIContacts {
    /// The first contact that names a person, an address or a number.
    let contact: ContactDetails?
    /// The persons of further contacts.
    let others: [Stakeholder]
    /// The websites of contacts.
    let extra: [ExtraCell]

    init(_ activity: IATIActivity, words: StatusWords) {
        let elements = activity.element.children("contact-info")
        let details = elements.map { Self.details($0, language: activity.language, words) }
            .filter { $0.filledParts > 0 }
        contact = details.first
        others = details.dropFirst().filter { !$0.name.isEmpty }.map {
            Stakeholder(name: $0.name, kind: .person, said: "contact")
        }
        extra = elements.compactMap { $0.child("website")?.text }.filter { !words.isNothing($0) }
            .map { ExtraCell(header: "website", text: $0) }
    }

    private static func details(
        _ element: DocumentElement, language: String, _ words: StatusWords
    ) -> ContactDetails {
        func text(_ name: String) -> String {
            let text = IATINarratives(element.children(name), defaultLanguage: language).chosen
            return words.isNothing(text) ? "" : text
        }
        return ContactDetails(
            name: text("person-name"), position: text("job-title"), email: text("email"), telephone: text("telephone"))
    }
}
