import ArgumentParser
import OGPReporting
import OGPVerbs

/// `ogp themes questions`.
struct ThemesQuestionsCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "questions",
        abstract: "The questions on safeguards that go with each commitment, as a sheet to hand out and take back.",
        discussion: """
            ogp themes questions fixtures/ogp-commitments/2024.csv -o sheet.csv
            ogp gaps fixtures/ogp-commitments/2024.csv --answers sheet.csv

            Questions go with the themes that tags mean, and with those that --decisions or --accept-suggestions accept. \
            The tool only looks for words: found, or not found in the text given. Everything else a person answers, with name, \
            day and source.
            """)

    enum Format: String, ResultFormat {
        case text, csv, json, markdown

        /// The form asked for, otherwise that of the file's ending; text where it says nothing.
        static func of(_ destination: DestinationOptions, asked: Format?) -> Format {
            if let asked { return asked }
            let endings: [(String, Format)] = [(".csv", .csv), (".json", .json), (".md", .markdown)]
            let path = (destination.output ?? "").lowercased()
            return endings.first { path.hasSuffix($0.0) }?.1 ?? .text
        }
    }

    @Option(help: ArgumentHelp("The language of the questions: en, es, fr or pt.", valueName: "code"))
    var lang = "en"

    @OptionGroup(title: "Answers") var answers: AnswerOptions
    @OptionGroup(title: "Themes") var acceptance: AcceptanceOptions
    @OptionGroup var question: QuestionOptions

    @Option(
        help: ArgumentHelp(
            "text, csv, json or markdown (default: by the ending of the file, else text).", valueName: "format"))
    var format: Format?

    @OptionGroup(title: "Output") var destination: DestinationOptions
    @OptionGroup(title: "Output") var table: TableOptions
    @OptionGroup var console: ConsoleOptions

    mutating func run() throws {
        try table.check(destination)
        guard ["en", "es", "fr", "pt"].contains(lang) else { throw ValidationError("--lang takes en, es, fr or pt.") }
        var request = try question.request()
        try acceptance.apply(to: &request, console)
        let files = try answers.files(&request.selectionRecord)
        let answer = try QuestionsVerb.run(request, language: lang, answers: files)
        Announcement.say(answer.frame, console)
        Announcement.say(answer.sheet.answers, console)
        switch Format.of(destination, asked: format) {
        case .csv: try destination.write(QuestionSheetCSV.table(answer.sheet, style: table.csvStyle).buffer.bytes)
        case .json: try destination.write(QuestionSheetJSON.document(answer.sheet, frame: answer.frame).buffer.bytes)
        case .markdown: try destination.write(Array(QuestionSheetMarkdown.text(answer.sheet).utf8))
        case .text:
            let layout = console.layout(toTerminal: destination.goesToTerminal)
            try destination.write(Array(QuestionSheetText.text(answer.sheet, layout: layout).utf8))
        }
        try table.writeManifest(answer.frame, schema: QuestionSheetJSON.schema, destination)
    }
}
