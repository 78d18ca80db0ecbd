import ArgumentParser

/// `ogp standards`.
struct StandardsCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "standards",
        abstract: "OGP's co-creation standards, and what a plan's process record shows of them.",
        discussion: """
            ogp standards show 2022
            ogp standards status fixtures/standards --as-of 2024-06-01
            """,
        subcommands: [
            StandardsListCommand.self, StandardsShowCommand.self, StandardsStatusCommand.self,
            StandardsCalendarCommand.self,
        ])
}
