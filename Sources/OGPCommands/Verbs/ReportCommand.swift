import ArgumentParser
import OGPReporting
import OGPVerbs

/// `ogp report`.
struct ReportCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "report",
        abstract: "A document for people: the reasoned response to the contributions on a plan.",
        discussion: """
            ogp report reasoned-response fixtures/consultation-log/log.csv --format json
            ogp report reasoned-response fixtures/consultation-log/log.csv --format html -o response.html

            People stand in it by role or pseudonym; addresses, telephone numbers and what looks like the name of a member of the
            public are left out unless --private is given.
            """)

    enum Format: String, ResultFormat {
        case text, json, markdown, html
    }

    /// What a document is of.
    enum Kind: String, CaseIterable {
        case reasonedResponse = "reasoned-response"
    }

    @Argument(help: ArgumentHelp("What to report: reasoned-response.", valueName: "kind"))
    var kind: String

    @OptionGroup var question: QuestionOptions
    @OptionGroup(title: "Output") var output: OutputOptions<Format>
    @OptionGroup var console: ConsoleOptions

    mutating func run() throws {
        guard Kind(rawValue: kind) != nil else {
            let kinds = Kind.allCases.map(\.rawValue).joined(separator: ", ")
            throw ValidationError("There is no report \"\(kind)\". There is one for: \(kinds).")
        }
        try output.destination.check()
        let answer = try ReasonedResponseVerb.run(try question.request())
        Announcement.say(answer.frame, console)
        switch output.format {
        case .json:
            try output.write(ReasonedResponseJSON.document(answer.reports, frame: answer.frame).buffer.bytes)
        case _ where answer.reports.isEmpty: console.say("No input records a contribution to a selected plan.")
        case .text:
            let layout = console.layout(toTerminal: output.goesToTerminal)
            try output.write(Array(ReasonedResponseWriting.text(answer.reports, layout: layout).utf8))
        case .markdown: try output.write(Array(ReasonedResponseWriting.markdown(answer.reports).utf8))
        case .html: try output.write(ReasonedResponseWriting.html(answer.reports))
        }
    }
}
