import ArgumentParser
import OGPReporting
import OGPVerbs

/// `ogp standards status`.
struct StandardsStatusCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "status",
        abstract:
            "What a plan's process record shows of the standards: what is due next, what is missing, what would show it.",
        discussion: """
            ogp standards status fixtures/standards --as-of 2024-06-01
            ogp standards status fixtures/standards --format html -o status.html

            What is dated after the day asked for does not count. The record is taken to be kept up to that day, whatever its
            newest row; with --data-as-of nothing is decided of the time after that day.
            """)

    enum Format: String, ResultFormat {
        case text, json, csv, markdown, html
    }

    @OptionGroup var question: QuestionOptions
    @OptionGroup(title: "Output") var output: OutputOptions<Format>
    @OptionGroup(title: "Output") var table: TableOptions
    @OptionGroup var console: ConsoleOptions

    mutating func run() throws {
        try table.check(output.destination)
        let answer = try StandardsVerb.run(try question.request())
        Announcement.say(answer.frame, console)
        switch output.format {
        case .json: try output.write(StandardsJSON.document(answer.assessments, frame: answer.frame).buffer.bytes)
        case .csv: try output.write(StandardsCSV.table(answer.assessments, style: table.csvStyle).buffer.bytes)
        case .markdown:
            let pages = answer.assessments.map { StandardsPage($0) }
            try output.write(Array(StandardsMarkdown.text(pages).utf8))
        case .html: try output.write(StandardsHTML.page(answer.assessments, frame: answer.frame))
        case .text:
            if answer.assessments.isEmpty {
                console.say(
                    "The inputs state no plan with a process record; `ogp template process` makes one to fill in.")
            }
            let layout = console.layout(toTerminal: output.goesToTerminal)
            let pages = answer.assessments.map { StandardsPage($0) }
            try output.write(Array(StandardsText.text(pages, layout: layout).utf8))
        }
        try table.writeManifest(answer.frame, schema: StandardsJSON.schema, output.destination)
    }
}
