import ArgumentParser
import OGPReporting
import OGPVerbs

/// `ogp themes coverage`.
struct ThemesCoverageCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "coverage",
        abstract: "How each plan stands in each area: the commitments that make it, and what is not determinable.",
        discussion: """
            ogp themes coverage fixtures/ogp-commitments/2024.csv --member "Kyrgyz Republic"
            ogp themes coverage fixtures/ogp-commitments/2016.csv --menu open-data,whistleblower-protection --format json

            No commitment is said only of plans that are known or declared (--complete) to be whole.
            """)

    enum Format: String, ResultFormat {
        case text, json, csv, markdown, html
    }

    @OptionGroup(title: "Coverage") var coverage: CoverageOptions
    @OptionGroup(title: "Themes") var acceptance: AcceptanceOptions
    @OptionGroup var question: QuestionOptions
    @OptionGroup(title: "Output") var output: OutputOptions<Format>
    @OptionGroup(title: "Output") var table: TableOptions
    @OptionGroup var console: ConsoleOptions

    mutating func run() throws {
        try table.check(output.destination)
        var request = try question.request()
        try acceptance.apply(to: &request, console)
        let menu = try coverage.menu(&request)
        let context = try coverage.files(&request.selectionRecord)
        let answer = try CoverageVerb.run(request, menu: menu, context: context)
        Announcement.say(answer.frame, console)
        Announcement.say(answer.report.context, console)
        switch output.format {
        case .json: try output.write(CoverageJSON.document(answer.report, frame: answer.frame).buffer.bytes)
        case .csv: try output.write(CoverageCSV.table(answer.report, style: table.csvStyle).buffer.bytes)
        case .markdown: try output.write(Array(CoverageMarkdown.text(answer.report, frame: answer.frame).utf8))
        case .html: try output.write(CoverageHTML.page(answer.report, frame: answer.frame))
        case .text:
            let layout = console.layout(toTerminal: output.goesToTerminal)
            try output.write(Array(CoverageText.text(answer.report, frame: answer.frame, layout: layout).utf8))
        }
        try table.writeManifest(answer.frame, schema: CoverageJSON.schema, output.destination)
    }
}
