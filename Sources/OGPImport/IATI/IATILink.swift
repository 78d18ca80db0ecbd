import OGPModel

/// A `document-link` as evidence.
enum IATILink {
    /// The link with its title and date; `nil` where it has neither address nor title.
    static func evidence(_ element: DocumentElement, language: String) -> Evidence? {
        let url = element.attribute("url") ?? ""
        let title = IATINarratives(element.children("title"), defaultLanguage: language).chosen
        let description = IATINarratives(element.children("description"), defaultLanguage: language).chosen
        let text = title.isEmpty ? description : title
        if url.isEmpty, text.isEmpty { return nil }
        let date = element.child("document-date")?.attribute("iso-date") ?? ""
        return Evidence(link: url.isEmpty ? nil : url, text: text, date: IATIDate.day(date))
    }

    /// The document links inside an element, at any depth, in the order of the document.
    static func all(inside element: DocumentElement) -> [DocumentElement] {
        element.children.flatMap { child in
            child.name == "document-link" ? [child] : child.name == "narrative" ? [] : all(inside: child)
        }
    }
}
