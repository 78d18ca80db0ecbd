public import OGPCatalogues

/// Writes the list of themes as a table.
public enum ThemeCSV {
    /// The columns.
    public static let columns = [
        "id", "area", "parent", "kind", "menu", "name", "definition", "tags", "instruments", "checks", "confidence",
        "source",
    ]

    /// The table, one row a theme. Lists are joined by `; `; the tags are those that count.
    public static func table(
        _ catalogue: ThemeCatalogue, language: PageLanguage = .en, style: CSVStyle = .machine
    ) -> CSVRowWriter {
        var csv = CSVRowWriter(style)
        csv.row(columns)
        for theme in catalogue.themes {
            csv.row([
                theme.id, theme.area, theme.parent ?? "", theme.kind.rawValue,
                catalogue.menu.contains(theme.id) ? "true" : "false", theme.name(language.rawValue),
                theme.definition(language.rawValue), theme.countingTags.joined(separator: "; "),
                theme.instruments.joined(separator: "; "), theme.checks.joined(separator: "; "),
                theme.confidence.rawValue, theme.source,
            ])
        }
        return csv
    }
}
