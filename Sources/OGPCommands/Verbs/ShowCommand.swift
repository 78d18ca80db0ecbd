import ArgumentParser
import OGPReporting
import OGPVerbs

/// `ogp show`.
struct ShowCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "show",
        abstract: "One commitment on a page.",
        discussion: """
            ogp show KE0901 fixtures/ogp-commitments/2024.csv
            ogp show KE0901 fixtures/ogp-commitments/2024.csv --format markdown
            """)

    enum Format: String, ResultFormat {
        case text, json, markdown
    }

    @Argument(help: ArgumentHelp("The commitment's id.", valueName: "id"))
    var id: String

    @OptionGroup(title: "Safeguards and stories") var answers: AnswerOptions

    @Option(
        help: ArgumentHelp(
            "A table of stories of what made commitments work, as `ogp template stories` writes it. Repeatable.",
            valueName: "file"),
        completion: .file())
    var stories: [String] = []

    @OptionGroup(title: "Themes") var acceptance: AcceptanceOptions
    @OptionGroup var missing: MissingOptions
    @OptionGroup var question: QuestionOptions
    @OptionGroup(title: "Output") var output: OutputOptions<Format>
    @OptionGroup var console: ConsoleOptions

    mutating func run() throws {
        try output.destination.check()
        try question.expect(id, isNamed: "id", in: "show")
        var request = try question.request()
        try acceptance.apply(to: &request, console)
        request.missing = try missing.policy()
        let sheets = try answers.files(&request.selectionRecord)
        let told = stories.isEmpty ? [] : try InputPaths.open(stories)
        let answer = try ShowVerb.run(request, id: id, answers: sheets, stories: told)
        Announcement.sayWithheld(answer.frame, console)
        Announcement.say(answer.frame.accepted, console)
        Announcement.say(answer.answers, console)
        Announcement.say(answer.storyFindings, console)
        switch output.format {
        case .json: try output.write(CommitmentPageJSON.document(answer.pages, frame: answer.frame).buffer.bytes)
        case .markdown: try output.write(Array(CommitmentPageMarkdown.text(answer.pages).utf8))
        case .text:
            if answer.pages.isEmpty {
                console.say("No commitment in the input has the id \(id); `ogp export` lists ids.")
            } else {
                let layout = console.layout(toTerminal: output.goesToTerminal)
                try output.write(Array(CommitmentPageText.text(answer.pages, layout: layout).utf8))
            }
        }
    }
}
