import ArgumentParser
import OGPReporting
import OGPVerbs

/// `ogp rules`.
struct RulesCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "rules",
        abstract: "What it checks: gap rules and findings, each with reason and source.",
        discussion: """
            ogp rules
            ogp rules --format json
            """)

    @OptionGroup(title: "Output") var output: OutputOptions
    @OptionGroup var console: ConsoleOptions

    mutating func run() throws {
        let format = try output.format(among: [.text, .json, .markdown])
        switch format {
        case .json:
            try output.write(CatalogueJSON.rules(GapRules.descriptions, FindingCodes.all).buffer.bytes)
        case .markdown: try output.write(Array(MethodPages.gapRules.utf8))
        default:
            let layout = console.layout(toTerminal: output.goesToTerminal)
            try output.write(
                Array(CatalogueText.rules(GapRules.descriptions, FindingCodes.all, layout: layout).utf8))
        }
    }
}
