import ArgumentParser
import OGPCatalogues
import OGPReporting

/// `ogp themes show`.
struct ThemesShowCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "show",
        abstract: "All that is known of a theme, with sources, confidence and the ratings of its examples.",
        discussion: """
            ogp themes show freedom-of-assembly
            ogp themes show internet-shutdowns --format json
            """)

    enum Format: String, ResultFormat {
        case text, json, markdown, html
    }

    @Argument(help: ArgumentHelp("A theme of the catalogue, by id or name.", valueName: "theme"))
    var theme: String

    @OptionGroup var themes: ThemeOptions
    @OptionGroup var language: LanguageOptions
    @OptionGroup(title: "Output") var output: OutputOptions<Format>
    @OptionGroup var days: DayOptions
    @OptionGroup var console: ConsoleOptions

    mutating func run() throws {
        try output.destination.check()
        let (catalogue, frame) = try themes.framed(asOf: try days.day())
        let theme = try found(in: catalogue)
        let page = ThemePage(theme, in: catalogue, vocabularies: try .bundled(), language: language.lang)
        switch output.format {
        case .json:
            let document = ThemeJSON.theme(theme, in: catalogue, language: language.lang, frame: frame)
            try output.write(document.buffer.bytes)
        case .markdown: try output.write(Array(ThemeMarkdown.text(page).utf8))
        case .html: try output.write(ThemeHTML.page(page))
        case .text:
            let layout = console.layout(toTerminal: output.goesToTerminal)
            try output.write(Array(ThemeText.text(page, layout: layout).utf8))
        }
    }

    private func found(in catalogue: ThemeCatalogue) throws -> Theme {
        if let found = catalogue.theme(theme.lowercased()) ?? catalogue.themeNamed(theme) { return found }
        let near = ThemeHint.ids(near: theme, in: catalogue.themes.map { ($0.id, $0.names) })
        let hint = near.isEmpty ? "" : " Did you mean \(near.joined(separator: " or "))?"
        throw ValidationError("\(theme) is no theme that is known.\(hint) `ogp themes list` lists them.")
    }
}
