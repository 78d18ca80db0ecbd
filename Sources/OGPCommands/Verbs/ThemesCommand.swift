import ArgumentParser

/// `ogp themes`: what plans cover and leave out, theme by theme.
struct ThemesCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "themes",
        abstract: "What plans cover and leave out, theme by theme.",
        discussion: """
            ogp themes coverage fixtures/ogp-commitments/2024.csv --member "Kyrgyz Republic"
            ogp themes matrix fixtures/ogp-commitments/2024.csv --current
            """,
        subcommands: [ThemesCoverageCommand.self, ThemesMatrixCommand.self])
}
