import ArgumentParser
import OGPReporting
import OGPVerbs

/// `ogp rules`.
struct RulesCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "rules",
        abstract: "What is checked: the rules of gaps and the findings of check, each with its reason and source.",
        discussion: """
            ogp rules
            ogp rules --format json
            """)

    enum Format: String, ResultFormat {
        case text, json, markdown
    }

    @OptionGroup(title: "Output") var output: OutputOptions<Format>
    @OptionGroup var days: DayOptions
    @OptionGroup var console: ConsoleOptions

    mutating func run() throws {
        try output.destination.check()
        let frame = ResultFrame(asOf: try days.day(), inputs: [])
        switch output.format {
        case .json:
            try output.write(CatalogueJSON.rules(GapRules.descriptions, FindingCodes.all, frame: frame).buffer.bytes)
        case .markdown: try output.write(Array(MethodPages.gapRules.utf8))
        case .text:
            let layout = console.layout(toTerminal: output.goesToTerminal)
            try output.write(
                Array(CatalogueText.rules(GapRules.descriptions, FindingCodes.all, layout: layout).utf8))
        }
    }
}
