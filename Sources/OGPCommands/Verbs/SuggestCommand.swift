import ArgumentParser
import ByteWriting
import OGPReporting
import OGPThemes
import OGPVerbs

/// `ogp themes suggest`.
struct SuggestCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "suggest",
        abstract: "The themes that commitments' texts speak of, with the words that say so.",
        discussion: """
            ogp themes suggest fixtures/ogp-commitments/2024.csv
            ogp themes suggest fixtures/ogp-commitments/2024.csv --format csv -o suggestions.csv

            OGP's own tags come first; a suggestion never counts before it is accepted. `strong` and `suggested` are offered \
            for acceptance, `mentioned` is not. The table has columns in which a person decides; --decisions takes it back.
            """)

    enum Format: String, ResultFormat {
        case text, json, ndjson, csv
    }

    @Flag(help: "Text: also print what is only mentioned.")
    var all = false

    @OptionGroup var question: QuestionOptions
    @OptionGroup(title: "Output") var output: OutputOptions<Format>
    @OptionGroup(title: "Output") var table: TableOptions
    @OptionGroup var console: ConsoleOptions

    mutating func run() throws {
        try table.check(output.destination)
        let request = try question.request()
        var file = try output.destination.open()
        let frame = try SuggestVerb.run(request, with: .bundled(), as: rows) { try file.write($0) }
        try file.finish()
        Announcement.say(frame, console)
        try table.writeManifest(frame, schema: SuggestionsWriter.schema, output.destination)
    }

    private var rows: SuggestionsWriter.Format {
        switch output.format {
        case .text: .text(console.layout(toTerminal: output.goesToTerminal), all: all)
        case .json: .json
        case .ndjson: .ndjson
        case .csv: .csv(table.csvStyle)
        }
    }
}
