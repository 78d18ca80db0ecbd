import ArgumentParser
import ByteWriting
import OGPReporting
import OGPVerbs

/// `ogp export`.
struct ExportCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "export",
        abstract: "One normalised row for each commitment or milestone, with the derived labels.",
        discussion: """
            ogp export fixtures/ogp-commitments/2024.csv --format csv
            ogp export fixtures/ogp-commitments/2016-test.csv --level milestone --format ndjson

            Commitments stand in input order. Contact details are left out and counted unless --private is given.
            """)

    enum Format: String, ResultFormat {
        case json, ndjson, csv
    }

    enum Level: String, ExpressibleByArgument, CaseIterable {
        case commitment, milestone
    }

    @Option(help: "What a row stands for.")
    var level = Level.commitment

    @OptionGroup(title: "Themes") var acceptance: AcceptanceOptions
    @OptionGroup var question: QuestionOptions
    @OptionGroup(title: "Output") var output: OutputOptions<Format>
    @OptionGroup(title: "Output") var table: TableOptions
    @OptionGroup var console: ConsoleOptions

    mutating func run() throws {
        try table.check(output.destination)
        var request = try question.request()
        try acceptance.apply(to: &request, console)
        var file = try output.destination.open()
        var isEmpty = true
        let frame = try ExportVerb.run(request, level: level == .milestone ? .milestone : .commitment, as: rows) {
            isEmpty = isEmpty && $0.isEmpty
            try file.write($0)
        }
        if isEmpty, output.format == .csv { try file.write(header) }
        try file.finish()
        Announcement.say(frame, console)
        if isEmpty { console.say("No \(level.rawValue) was selected, so there is no row.") }
        try table.writeManifest(frame, schema: ExportVerb.schema, output.destination)
    }

    private var rows: ExportVerb.Format {
        switch output.format {
        case .json: .json
        case .ndjson: .ndjson
        case .csv: .csv(table.csvStyle)
        }
    }

    /// A table without rows has its columns all the same.
    private var header: [UInt8] {
        ExportWriter.header(
            of: level == .milestone ? .milestones : .commitments, withContact: question.private,
            style: table.csvStyle)
    }
}
