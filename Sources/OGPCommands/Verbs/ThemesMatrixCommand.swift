import ArgumentParser
import OGPReporting
import OGPVerbs

/// `ogp themes matrix`.
struct ThemesMatrixCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "matrix",
        abstract: "Members against areas: one state a cell, by name and never by rank.",
        discussion: """
            ogp themes matrix fixtures/ogp-commitments/2024.csv --current
            ogp themes matrix fixtures/ogp-commitments/2016.csv --by plan --format csv
            """)

    enum Format: String, ResultFormat {
        case text, json, csv, markdown, html
    }

    @Option(help: ArgumentHelp("What the rows are: member or plan.", valueName: "by"))
    var by: String = CoverageMatrix.Rows.member.rawValue

    @OptionGroup(title: "Coverage") var coverage: CoverageOptions
    @OptionGroup(title: "Themes") var acceptance: AcceptanceOptions
    @OptionGroup var question: QuestionOptions
    @OptionGroup(title: "Output") var output: OutputOptions<Format>
    @OptionGroup(title: "Output") var table: TableOptions
    @OptionGroup var console: ConsoleOptions

    mutating func run() throws {
        try table.check(output.destination)
        guard let rows = CoverageMatrix.Rows(rawValue: by) else {
            throw ValidationError("--by takes member or plan.")
        }
        var request = try question.request()
        try acceptance.apply(to: &request, console)
        let menu = try coverage.menu(&request)
        let context = try coverage.files(&request.selectionRecord)
        let answer = try CoverageVerb.run(request, menu: menu, context: context)
        let matrix = CoverageMatrix(answer.report, by: rows)
        Announcement.say(answer.frame, console)
        Announcement.say(answer.report.context, console)
        try write(matrix, answer)
        try table.writeManifest(answer.frame, schema: MatrixJSON.schema, output.destination)
    }

    private func write(_ matrix: CoverageMatrix, _ answer: CoverageVerb.Answer) throws {
        let (frame, context) = (answer.frame, answer.report.context)
        switch output.format {
        case .json: try output.write(MatrixJSON.document(matrix, context: context, frame: frame).buffer.bytes)
        case .csv: try output.write(CoverageCSV.table(matrix, style: table.csvStyle).buffer.bytes)
        case .markdown:
            try output.write(Array(CoverageMarkdown.text(matrix, context: context, frame: frame).utf8))
        case .html: try output.write(CoverageHTML.page(matrix, context: context, frame: frame))
        case .text:
            let layout = console.layout(toTerminal: output.goesToTerminal)
            let text = CoverageText.text(matrix, context: context, frame: frame, layout: layout)
            try output.write(Array(text.utf8))
        }
    }
}
