import ArgumentParser
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

    @Option(
        help: ArgumentHelp(
            "Group by all, plan, member, region, year, era, theme, lead or kind. Repeatable.", valueName: "by"))
    var by: [String] = []

    @OptionGroup var question: QuestionOptions
    @OptionGroup(title: "Output") var output: OutputOptions
    @OptionGroup var console: ConsoleOptions

    mutating func run() throws {
        let format = try output.format(among: [.text, .json, .csv, .markdown, .html])
        let answer = try ScoreVerb.run(try question.request(), by: try dimensions())
        Announcement.say(answer.frame, console)
        switch format {
        case .json, .ndjson: try output.write(ScoreJSON.document(answer.groups, frame: answer.frame).buffer.bytes)
        case .csv: try output.write(ScoreCSV.table(answer.groups, style: output.csvStyle).buffer.bytes)
        case .markdown: try output.write(Array(ScoreMarkdown.text(answer.groups, frame: answer.frame).utf8))
        case .html: try output.write(ScoreHTML.page(answer.groups, frame: answer.frame))
        case .text:
            let layout = console.layout(toTerminal: output.goesToTerminal)
            try output.write(Array(ScoreText.text(answer.groups, frame: answer.frame, layout: layout).utf8))
        }
        try output.writeManifest(answer.frame, schema: ScoreJSON.schema)
    }

    private func dimensions() throws -> [ScoreDimension] {
        if by.isEmpty { return [.all] }
        return try by.flatMap { $0.split(separator: ",").map(String.init) }.map { word in
            guard let dimension = ScoreDimension(rawValue: word) else {
                let names = ScoreDimension.allCases.map(\.rawValue).joined(separator: ", ")
                throw ValidationError("--by \(word) is not one of \(names).")
            }
            return dimension
        }
    }
}
