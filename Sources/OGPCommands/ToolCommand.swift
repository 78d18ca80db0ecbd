public import ArgumentParser

/// The `ogp` command: four verbs for every day, the rest under "More".
public struct ToolCommand: ParsableCommand {
    /// Name, help and subcommands.
    public static let configuration = CommandConfiguration(
        commandName: "ogp",
        abstract: "Reads Open Government Partnership action plans, scores them as the IRM does, and shows the gaps.",
        usage: "ogp [<verb>] <file> ... [<options>]",
        discussion: """
            Start with one of these:
              ogp fixtures/ogp-commitments/2024.csv
              ogp gaps fixtures/ogp-commitments/2024.csv --member KGZ --current

            `ogp FILE` says what a file is and what to try next. Data go to the standard output, everything else to the \
            standard error. Nothing touches the network.
            """,
        version: ToolVersion.text,
        groupedSubcommands: [
            CommandGroup(
                name: "Every day",
                subcommands: [InspectCommand.self, CheckCommand.self, GapsCommand.self, ScoreCommand.self]),
            CommandGroup(
                name: "More",
                subcommands: [
                    ShowCommand.self, ExplainCommand.self, ExportCommand.self, MapCommand.self, MergeCommand.self,
                    TemplateCommand.self, ReportCommand.self, ThemesCommand.self, StandardsCommand.self,
                    FormatsCommand.self, RulesCommand.self, SchemaCommand.self, DemoCommand.self, ExitCodesCommand.self,
                ]),
        ])

    /// The command with its defaults.
    public init() {}

    /// Without a verb: says what the tool does.
    public mutating func run() throws { print(Self.introduction) }

    private static let introduction = """
        ogp reads Open Government Partnership action plans, scores them as the IRM does, and shows the gaps.
        Try:   ogp demo ogp-demo
        Then:  ogp FILE       (ogp --help lists everything)
        """
}
