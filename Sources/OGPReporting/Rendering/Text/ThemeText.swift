public import OGPCatalogues

/// Writes themes for the terminal.
public enum ThemeText {
    /// The page of a theme.
    public static func text(_ page: ThemePage, layout: TextLayout) -> String {
        var text = layout.line(page.title, .heading)
        for passage in page.opening { text += layout.paragraph(layout.words(passage), first: "  ") }
        for section in page.sections {
            text += "\n" + layout.line(section.title, .heading)
            for note in section.notes { text += layout.paragraph(layout.words(note), first: "  ") }
            for item in section.items { text += layout.item(layout.words(item)) }
            if let table = section.table {
                text += layout.paragraph(layout.words(table.caption), first: "  ") + layout.table(table)
            }
        }
        return text
    }

    /// The list of themes by area.
    public static func list(
        _ catalogue: ThemeCatalogue, language: PageLanguage = .en, layout: TextLayout
    ) -> String {
        let blocks = catalogue.areas.map { area in
            var text = layout.line(area.name(language.rawValue), .heading)
            for theme in catalogue.themes(inArea: area.id) {
                let mark = catalogue.menu.contains(theme.id) ? "* " : "  "
                text += layout.paragraph(
                    "\(theme.name(language.rawValue)) (\(theme.id))", first: mark, hanging: "      ")
            }
            return text
        }
        let closing = layout.paragraph("* in the menu: \(catalogue.menuSource)")
        return blocks.joined(separator: "\n") + "\n" + closing
    }
}
