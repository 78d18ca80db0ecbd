import ArgumentParser

/// `ogp themes`: the theme catalogue, and what plans cover and leave out.
struct ThemesCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "themes",
        abstract: "The theme catalogue: what the themes are, what plans cover and leave out, and what to ask.",
        discussion: """
            ogp themes list
            ogp themes show freedom-of-assembly
            ogp themes suggest fixtures/stratml/plan.xml
            ogp themes coverage fixtures/ogp-commitments/2024.csv --member "Kyrgyz Republic"
            ogp themes matrix fixtures/ogp-commitments/2024.csv --current
            """,
        subcommands: [
            ThemesListCommand.self, ThemesShowCommand.self, SuggestCommand.self, ThemesCoverageCommand.self,
            ThemesMatrixCommand.self, ThemesQuestionsCommand.self,
        ],
        defaultSubcommand: ThemesListCommand.self)
}
