import OGPCatalogues

/// An organisation as an activity names it.
struct IATIOrganisation {
    let element: DocumentElement?
    /// Its identifier; empty where there is none.
    let ref: String
    /// Its name in the language that is shown; empty where there is none.
    let name: String
    /// The code of its type; empty where there is none.
    let type: String
    /// The part it plays, as it is written; empty where the element has none.
    let role: String

    init(_ element: DocumentElement?, language: String) {
        self.element = element
        ref = element?.attribute("ref") ?? ""
        name = IATINarratives(element.map { [$0] } ?? [], defaultLanguage: language).chosen
        type = element?.attribute("type") ?? ""
        role = element?.attribute("role") ?? ""
    }

    /// The name, else the identifier; empty where both are missing or placeholders.
    func label(_ words: StatusWords) -> String {
        if !words.isNothing(name) { return name }
        return words.isNothing(ref) ? "" : ref
    }

    /// What the organisation's plan is called in ids: its identifier, else its name.
    func idPart(_ words: StatusWords) -> String {
        if !words.isNothing(ref) { return ref.filter { !$0.isWhitespace } }
        return words.isNothing(name) ? "" : DocumentText.idPart(name)
    }
}
