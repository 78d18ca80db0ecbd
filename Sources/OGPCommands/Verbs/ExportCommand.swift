import ArgumentParser
import ByteWriting
import OGPReporting
import OGPVerbs

/// `ogp export`.
struct ExportCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "export",
        abstract: "One normalised row a commitment (or milestone), with the derived labels.",
        discussion: """
            ogp export fixtures/ogp-commitments/2024.csv --format csv
            ogp export fixtures/ogp-commitments/2016-test.csv --level milestone --format ndjson

            Commitments stand in input order. Contact details are left out and counted unless --private is given.
            """)

    enum Level: String, ExpressibleByArgument, CaseIterable {
        case commitment, milestone
    }

    @Option(help: "One row a commitment, or one a milestone.")
    var level = Level.commitment

    @OptionGroup var question: QuestionOptions
    @OptionGroup(title: "Output") var output: OutputOptions
    @OptionGroup var console: ConsoleOptions

    mutating func run() throws {
        if output.format == .text { output.format = .json }
        let format = try output.format(among: [.json, .ndjson, .csv])
        let rows: ExportVerb.Format =
            switch format {
            case .csv: .csv(output.csvStyle)
            case .ndjson: .ndjson
            default: .json
            }
        var file = try output.open()
        let frame = try ExportVerb.run(
            try question.request(), level: level == .milestone ? .milestone : .commitment, as: rows
        ) { bytes in
            try file.write(bytes)
        }
        try file.finish()
        Announcement.say(frame, console)
        try output.writeManifest(frame, schema: ExportVerb.schema)
    }
}
