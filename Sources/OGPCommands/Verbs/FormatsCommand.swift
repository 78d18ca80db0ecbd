import ArgumentParser
import OGPReporting
import OGPVerbs

/// `ogp formats`.
struct FormatsCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "formats",
        abstract: "What it reads.",
        discussion: """
            ogp formats
            ogp formats --format json
            """)

    @OptionGroup(title: "Output") var output: OutputOptions
    @OptionGroup var console: ConsoleOptions

    mutating func run() throws {
        let format = try output.format(among: [.text, .json])
        if format == .json {
            try output.write(CatalogueJSON.formats(Formats.all).buffer.bytes)
        } else {
            let layout = console.layout(toTerminal: output.goesToTerminal)
            try output.write(Array(CatalogueText.formats(Formats.all, layout: layout).utf8))
        }
    }
}
