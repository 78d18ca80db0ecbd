import ArgumentParser
import OGPCatalogues
import OGPReporting
import OGPVerbs

/// `ogp standards list`.
struct StandardsListCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "list",
        abstract: "The editions of the standards with their requirements, and the rules beside them.",
        discussion: """
            ogp standards list
            ogp standards list --format csv
            """)

    enum Format: String, ResultFormat {
        case text, json, csv, markdown, html
    }

    @OptionGroup(title: "Output") var output: OutputOptions<Format>
    @OptionGroup(title: "Output") var table: TableOptions
    @OptionGroup var days: DayOptions
    @OptionGroup var console: ConsoleOptions

    mutating func run() throws {
        try table.check(output.destination)
        let standards = try StandardsCatalogue.bundled()
        switch output.format {
        case .json:
            let frame = ResultFrame(asOf: try days.day(), inputs: [])
            let document = StandardsList.document(
                standards.editions, rules: NamedRule.all(standards), version: standards.version, frame: frame)
            try output.write(document.buffer.bytes)
        case .csv: try output.write(StandardsList.table(standards, style: table.csvStyle).buffer.bytes)
        case .markdown: try output.write(Array(StandardsMarkdown.text([StandardsPage(standards)]).utf8))
        case .html: try output.write(StandardsPageHTML.page(StandardsPage(standards)))
        case .text:
            let layout = console.layout(toTerminal: output.goesToTerminal)
            try output.write(Array(StandardsList.text(standards, layout: layout).utf8))
        }
    }
}
