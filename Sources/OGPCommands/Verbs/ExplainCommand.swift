import ArgumentParser
import OGPReporting
import OGPVerbs

/// `ogp explain`.
struct ExplainCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "explain",
        abstract: "Where a number, label or gap comes from: rule, denominator, source rows and cells.",
        discussion: """
            ogp explain KE0901.highCompletion fixtures/ogp-commitments/2024.csv
            ogp explain region=Europe.completion fixtures/ogp-commitments/2024.csv

            The ref stands in front of the files. Every figure and gap in JSON and HTML carries its ref.
            """)

    enum Format: String, ResultFormat {
        case text, json
    }

    @Argument(
        help: ArgumentHelp(
            """
            <commitment id>.<field>, <by>=<key>.<measure>, plan=<id>.requirement.<number> or gap:<rule>:<id>.
            """, valueName: "ref"))
    var ref: String

    @OptionGroup(title: "Milestones and changes") var milestones: GapOptions
    @OptionGroup(title: "Coverage") var coverage: CoverageOptions
    @OptionGroup(title: "Themes") var acceptance: AcceptanceOptions
    @OptionGroup(title: "Safeguards") var answers: AnswerOptions
    @OptionGroup var question: QuestionOptions
    @OptionGroup(title: "Output") var output: OutputOptions<Format>
    @OptionGroup var console: ConsoleOptions

    mutating func run() throws {
        try output.destination.check()
        try question.expect(ref, isNamed: "ref", in: "explain")
        var request = try question.request()
        try acceptance.apply(to: &request, console)
        let parameters = try milestones.parameters(&request.selectionRecord)
        let before = try milestones.earlierVersion(&request.selectionRecord)
        let menu = try coverage.menu(&request)
        let context = try coverage.files(&request.selectionRecord)
        let sheets = try answers.files(&request.selectionRecord)
        let answer = try ExplainVerb.run(
            request, ref: ref, parameters: parameters, before: before, menu: menu, context: context, answers: sheets)
        if output.format == .json {
            try output.write(ExplanationJSON.document(answer.explanations, frame: answer.frame).buffer.bytes)
        } else if answer.explanations.isEmpty {
            console.say("Nothing in the input is named \(ref); `ogp export` lists ids, `ogp score` groups.")
        } else {
            let layout = console.layout(toTerminal: output.goesToTerminal)
            try output.write(Array(ExplanationText.text(answer.explanations, layout: layout).utf8))
        }
    }
}
