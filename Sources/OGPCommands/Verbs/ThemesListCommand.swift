import ArgumentParser
import OGPReporting

/// `ogp themes list`.
struct ThemesListCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "list",
        abstract: "The themes by area; a star marks the menu that coverage is held against.",
        discussion: """
            ogp themes list
            ogp themes list --format csv --lang es
            """)

    enum Format: String, ResultFormat {
        case text, json, csv, markdown
    }

    @OptionGroup var themes: ThemeOptions
    @OptionGroup var language: LanguageOptions
    @OptionGroup(title: "Output") var output: OutputOptions<Format>
    @OptionGroup(title: "Output") var table: TableOptions
    @OptionGroup var days: DayOptions
    @OptionGroup var console: ConsoleOptions

    mutating func run() throws {
        try table.check(output.destination)
        let (catalogue, frame) = try themes.framed(asOf: try days.day())
        switch output.format {
        case .json:
            try output.write(ThemeJSON.list(catalogue, language: language.lang, frame: frame).buffer.bytes)
        case .csv:
            try output.write(
                ThemeCSV.table(catalogue, language: language.lang, style: table.csvStyle).buffer.bytes)
        case .markdown: try output.write(Array(ThemeMarkdown.list(catalogue, language: language.lang).utf8))
        case .text:
            let layout = console.layout(toTerminal: output.goesToTerminal)
            try output.write(Array(ThemeText.list(catalogue, language: language.lang, layout: layout).utf8))
        }
        try table.writeManifest(frame, schema: ThemeJSON.listSchema, output.destination)
    }
}
