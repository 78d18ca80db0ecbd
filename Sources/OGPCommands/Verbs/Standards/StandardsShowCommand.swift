import ArgumentParser
import OGPCatalogues
import OGPModel
import OGPReporting
import OGPVerbs

/// `ogp standards show`.
struct StandardsShowCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "show",
        abstract: "What an edition of the standards, one requirement or another of its rules says, with its source.",
        discussion: """
            ogp standards show 2022
            ogp standards show 5.1
            ogp standards show lateness
            """)

    enum Format: String, ResultFormat {
        case text, json, markdown, html
    }

    @Argument(
        help: ArgumentHelp(
            "An edition, such as 2022, a requirement, such as 5.1, or a rule, such as lateness, grace, delivery or involve.",
            valueName: "id"))
    var id: String

    @OptionGroup(title: "Output") var output: OutputOptions<Format>
    @OptionGroup var days: DayOptions
    @OptionGroup var console: ConsoleOptions

    mutating func run() throws {
        try output.destination.check()
        let standards = try StandardsCatalogue.bundled()
        let found = try found(in: standards)
        switch output.format {
        case .json:
            let frame = ResultFrame(asOf: try days.day(), inputs: [])
            try output.write(
                StandardsList.document(
                    found.editions, rules: found.rules, version: standards.version, frame: frame
                ).buffer.bytes)
        case .markdown: try output.write(Array(StandardsMarkdown.text([found.page]).utf8))
        case .html: try output.write(StandardsPageHTML.page(found.page))
        case .text:
            let layout = console.layout(toTerminal: output.goesToTerminal)
            try output.write(Array(StandardsText.text([found.page], layout: layout).utf8))
        }
    }

    /// What the id names.
    private func found(in standards: StandardsCatalogue) throws -> StandardsPage.Found {
        if let found = StandardsPage.found(id, in: standards) { return found }
        let hint =
            NearestWord.nearest(to: id, in: StandardsPage.ids(in: standards)).map { " Did you mean \($0)?" } ?? ""
        throw ValidationError(
            "There is no edition, requirement or rule \"\(id)\".\(hint) `ogp standards list` lists them.")
    }
}
