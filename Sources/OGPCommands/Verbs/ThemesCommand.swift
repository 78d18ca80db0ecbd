import ArgumentParser

/// `ogp themes`: the theme catalogue, and what plans cover and leave out.
struct ThemesCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "themes",
        abstract: "The theme catalogue: what the themes are, what plans cover and leave out, and what to ask.",
        discussion: """
            ogp themes show freedom-of-assembly
            ogp themes coverage fixtures/ogp-commitments/2024.csv --member "Kyrgyz Republic"
            """,
        subcommands: [
            ThemesListCommand.self, ThemesShowCommand.self, SuggestCommand.self, ThemesCoverageCommand.self,
            ThemesMatrixCommand.self, ThemesQuestionsCommand.self,
        ],
        defaultSubcommand: ThemesListCommand.self)
}
