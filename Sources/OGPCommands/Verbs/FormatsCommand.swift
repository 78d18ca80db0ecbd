import ArgumentParser
import OGPReporting
import OGPVerbs

/// `ogp formats`.
struct FormatsCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "formats",
        abstract: "The formats of files that can be read.",
        discussion: """
            ogp formats
            ogp formats --format json
            """)

    enum Format: String, ResultFormat {
        case text, json
    }

    @OptionGroup(title: "Output") var output: OutputOptions<Format>
    @OptionGroup var days: DayOptions
    @OptionGroup var console: ConsoleOptions

    mutating func run() throws {
        try output.destination.check()
        let frame = ResultFrame(asOf: try days.day(), inputs: [])
        switch output.format {
        case .json: try output.write(CatalogueJSON.formats(Formats.all, frame: frame).buffer.bytes)
        case .text:
            let layout = console.layout(toTerminal: output.goesToTerminal)
            try output.write(Array(CatalogueText.formats(Formats.all, layout: layout).utf8))
        }
    }
}
