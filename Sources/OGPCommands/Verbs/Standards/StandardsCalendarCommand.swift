import ArgumentParser
import OGPReporting
import OGPVerbs

/// `ogp standards calendar`.
struct StandardsCalendarCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "calendar",
        abstract: "What is due when: by the standards, the cycle of the plan and its reports; also as a calendar file.",
        discussion: """
            ogp standards calendar fixtures/standards --as-of 2024-06-01
            ogp standards calendar fixtures/standards -o obligations.ics

            A file that ends in .ics is written as a calendar unless --format says otherwise.
            """)

    enum Format: String, ResultFormat {
        case text, json, csv, html, ics
    }

    @OptionGroup var question: QuestionOptions
    @Option(help: "The format of the result (default: ics for a file that ends in .ics, else text).")
    var format: Format?
    @OptionGroup(title: "Output") var destination: DestinationOptions
    @OptionGroup(title: "Output") var table: TableOptions
    @OptionGroup var console: ConsoleOptions

    mutating func run() throws {
        try table.check(destination)
        let request = try question.request()
        let answer = try StandardsVerb.run(request)
        Announcement.say(answer.frame, console)
        let obligations = PlanObligation.all(answer.assessments)
        switch format ?? (destination.output?.hasSuffix(".ics") == true ? .ics : .text) {
        case .json: try destination.write(CalendarJSON.document(obligations, frame: answer.frame).buffer.bytes)
        case .csv: try destination.write(CalendarCSV.table(obligations, style: table.csvStyle).buffer.bytes)
        case .html: try destination.write(CalendarHTML.page(obligations, asOf: request.asOf))
        case .ics: try destination.write(Array(CalendarFile.text(obligations, asOf: request.asOf).utf8))
        case .text:
            let layout = console.layout(toTerminal: destination.goesToTerminal)
            let text = CalendarText.text(obligations, asOf: request.asOf, layout: layout)
            try destination.write(Array(text.utf8))
        }
        try table.writeManifest(answer.frame, schema: CalendarJSON.schema, destination)
    }
}
