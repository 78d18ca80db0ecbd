public import OGPCatalogues

/// Writes themes as Markdown. The pages in `docs/themes/` are these.
public enum ThemeMarkdown {
    /// The page of a theme.
    public static func text(_ page: ThemePage) -> String {
        var markdown = MarkdownWriter()
        markdown.heading(1, page.title)
        for passage in page.opening { markdown.paragraph(passage) }
        for section in page.sections {
            markdown.heading(2, section.title)
            for note in section.notes { markdown.paragraph(note) }
            if !section.items.isEmpty { markdown.list(section.items) }
            if let table = section.table { markdown.table(table) }
        }
        return markdown.buffer.text
    }

    /// The list of themes by area, each with a link to its page.
    public static func list(_ catalogue: ThemeCatalogue, language: PageLanguage = .en) -> String {
        var markdown = MarkdownWriter()
        markdown.heading(1, "The themes")
        markdown.paragraph(
            .text("The menu is the one of \(catalogue.menuSource); its themes are marked \"menu\"."))
        for area in catalogue.areas {
            markdown.heading(2, area.name(language.rawValue))
            if let definition = area.definitions[language.rawValue] ?? area.definitions["en"] {
                markdown.paragraph(.text(definition))
            }
            markdown.list(
                catalogue.themes(inArea: area.id).map { theme in
                    let isMenu = catalogue.menu.contains(theme.id)
                    return [
                        .strong(theme.name(language.rawValue)), .text(" ("), .code(theme.id),
                        .text(isMenu ? ", menu): " : "): "), .text(theme.definition(language.rawValue)),
                    ]
                })
        }
        return markdown.buffer.text
    }
}
