/// Writes the page of a theme as one page for people: self-contained, without scripts.
public enum ThemeHTML {
    /// The page, UTF-8.
    public static func page(_ page: ThemePage) -> [UInt8] {
        var nodes = [HTMLNode(.h1, text: page.title)]
        nodes += page.opening.map { .paragraph($0) }
        for (index, section) in page.sections.enumerated() {
            nodes.append(.heading(2, id: "section-\(index + 1)", section.title))
            nodes += section.notes.map { .paragraph($0) }
            if !section.items.isEmpty { nodes.append(.bullets(section.items)) }
            if let table = section.table { nodes.append(.table(table)) }
        }
        return HTMLPage(title: page.title, language: page.language.rawValue, main: nodes).bytes
    }
}
