import ArgumentParser
import OGPModel
import OGPReporting
import OGPScoring
import OGPVerbs

/// `ogp score`.
struct ScoreCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "score",
        abstract: "How far the commitments are, by the IRM's measures.",
        discussion: """
            ogp score fixtures/ogp-commitments/2024.csv --by all --by region
            ogp score fixtures/ogp-commitments/2016.csv --by member --format csv

            Groups stand by name, never by rate. A rate is given only where something was assessed.
            """)

    enum Format: String, ResultFormat {
        case text, json, csv, markdown, html
    }

    @Option(
        help: ArgumentHelp(
            "Group by all, plan, member, region, year, era, theme, area, lead or kind; several with commas, or repeated.",
            valueName: "by"))
    var by: [String] = []

    @OptionGroup var missing: MissingOptions
    @OptionGroup(title: "Themes") var acceptance: AcceptanceOptions
    @OptionGroup var question: QuestionOptions
    @OptionGroup(title: "Output") var output: OutputOptions<Format>
    @OptionGroup(title: "Output") var table: TableOptions
    @OptionGroup var console: ConsoleOptions

    mutating func run() throws {
        try table.check(output.destination)
        let dimensions = try dimensions()
        var request = try question.request()
        try acceptance.apply(to: &request, console)
        request.missing = try missing.policy()
        let answer = try ScoreVerb.run(request, by: dimensions)
        Announcement.say(answer.frame, console)
        switch output.format {
        case .json: try output.write(ScoreJSON.document(answer.groups, frame: answer.frame).buffer.bytes)
        case .csv:
            let table = ScoreCSV.table(answer.groups, style: table.csvStyle, missing: request.missing)
            try output.write(table.buffer.bytes)
        case .markdown: try output.write(Array(ScoreMarkdown.text(answer.groups, frame: answer.frame).utf8))
        case .html: try output.write(ScoreHTML.page(answer.groups, frame: answer.frame))
        case .text:
            let layout = console.layout(toTerminal: output.goesToTerminal)
            try output.write(Array(ScoreText.text(answer.groups, frame: answer.frame, layout: layout).utf8))
        }
        try table.writeManifest(answer.frame, schema: ScoreJSON.schema, output.destination)
    }

    private func dimensions() throws -> [ScoreDimension] {
        if by.isEmpty { return [.all] }
        return try by.flatMap { $0.split(separator: ",").map(String.init) }.map { word in
            guard let dimension = ScoreDimension(rawValue: word) else {
                let names = ScoreDimension.allCases.map(\.rawValue)
                let hint = NearestWord.nearest(to: word, in: names).map { " Did you mean \($0)?" } ?? ""
                throw ValidationError("--by \(word) is not one of \(names.joined(separator: ", ")).\(hint)")
            }
            return dimension
        }
    }
}
