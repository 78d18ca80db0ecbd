import ArgumentParser
import OGPCatalogues
import OGPModel
import OGPReporting
import OGPVerbs

/// `ogp standards show`.
struct StandardsShowCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "show",
        abstract: "What an edition of the standards or one requirement asks for, with its source.",
        discussion: """
            ogp standards show 2022
            ogp standards show 5.1
            """)

    enum Format: String, ResultFormat {
        case text, json, markdown, html
    }

    @Argument(help: ArgumentHelp("An edition, such as 2022, or a requirement, such as 5.1.", valueName: "id"))
    var id: String

    @OptionGroup(title: "Output") var output: OutputOptions<Format>
    @OptionGroup var days: DayOptions
    @OptionGroup var console: ConsoleOptions

    mutating func run() throws {
        try output.destination.check()
        let standards = try StandardsCatalogue.bundled()
        let (page, editions) = try found(in: standards)
        switch output.format {
        case .json:
            let frame = ResultFrame(asOf: try days.day(), inputs: [])
            try output.write(
                StandardsList.document(editions, version: standards.version, frame: frame).buffer.bytes)
        case .markdown: try output.write(Array(StandardsMarkdown.text([page]).utf8))
        case .html: try output.write(StandardsPageHTML.page(page))
        case .text:
            let layout = console.layout(toTerminal: output.goesToTerminal)
            try output.write(Array(StandardsText.text([page], layout: layout).utf8))
        }
    }

    /// The page of what the id names, with the editions it stands in.
    private func found(in standards: StandardsCatalogue) throws -> (StandardsPage, [StandardsEdition]) {
        if let edition = standards.edition(id) { return (StandardsPage(edition), [edition]) }
        for edition in standards.editions {
            guard let requirement = edition.requirement(id) else { continue }
            return (StandardsPage(requirement, of: edition), [edition])
        }
        let known = standards.editions.map(\.id) + standards.editions.flatMap(\.requirements).map(\.id)
        let hint = NearestWord.nearest(to: id, in: known).map { " Did you mean \($0)?" } ?? ""
        throw ValidationError("There is no edition or requirement \"\(id)\".\(hint) `ogp standards list` lists them.")
    }
}
