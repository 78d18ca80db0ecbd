import ArgumentParser
import OGPModel
import OGPReporting
import OGPVerbs

/// `ogp gaps`.
struct GapsCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "gaps",
        abstract: "Where promise, delivery, evidence, coverage and process fall short.",
        discussion: """
            ogp gaps fixtures/ogp-commitments/2024.csv --member "Kyrgyz Republic" --current
            ogp gaps fixtures/ogp-commitments/2016.csv --rules delivery --format json

            Delivery is judged no later than the day up to which the data speak. What is owed by the assessor stands apart. \
            --before holds the plan beside an earlier version of it: what moved, above all after it was due.
            """)

    enum Format: String, ResultFormat {
        case text, json, csv, markdown, html
    }

    @Option(help: ArgumentHelp("Only these rules or kinds, separated by commas (see `ogp rules`).", valueName: "list"))
    var rules: String?

    @Option(
        help: ArgumentHelp(
            "Exit with 1 if a gap of this severity or above is found: high, medium, low, never.", valueName: "level"))
    var failOn: String = "never"

    @OptionGroup(title: "Milestones and changes") var milestones: GapOptions
    @OptionGroup(title: "Coverage") var coverage: CoverageOptions
    @OptionGroup(title: "Themes") var acceptance: AcceptanceOptions
    @OptionGroup(title: "Safeguards") var answers: AnswerOptions
    @OptionGroup var question: QuestionOptions
    @OptionGroup(title: "Output") var output: OutputOptions<Format>
    @OptionGroup(title: "Output") var table: TableOptions
    @OptionGroup var console: ConsoleOptions

    mutating func run() throws {
        try table.check(output.destination)
        let threshold = try threshold()
        let rules = try ruleSet()
        try milestones.check(rules)
        try coverage.check(rules)
        var request = try question.request()
        try acceptance.apply(to: &request, console)
        if !rules.isEmpty {
            request.selectionRecord.parts.append(SelectionRecord.Part("rules", .texts(rules.sorted())))
        }
        let parameters = try milestones.parameters(&request.selectionRecord)
        let before = try milestones.earlierVersion(&request.selectionRecord)
        let menu = try coverage.menu(&request)
        let context = try coverage.files(&request.selectionRecord)
        let sheets = try answers.files(&request.selectionRecord)
        let answer = try GapsVerb.run(
            request, rules: rules, parameters: parameters, before: before, menu: menu, context: context, answers: sheets
        )
        Announcement.say(answer.frame, console)
        Announcement.say(answer.report.context, console)
        Announcement.say(answer.report.answers, console)
        switch output.format {
        case .json: try output.write(GapsJSON.document(answer.report, frame: answer.frame).buffer.bytes)
        case .csv: try output.write(GapsCSV.table(answer.report, style: table.csvStyle).buffer.bytes)
        case .markdown:
            let text = GapsMarkdown.text(answer.report, groups: answer.groups, frame: answer.frame)
            try output.write(Array(text.utf8))
        case .html: try output.write(GapsHTML.page(answer.report, groups: answer.groups, frame: answer.frame))
        case .text:
            let layout = console.layout(toTerminal: output.goesToTerminal)
            try output.write(Array(GapsText.text(answer.report, frame: answer.frame, layout: layout).utf8))
        }
        try table.writeManifest(answer.frame, schema: GapsJSON.schema, output.destination)
        if let threshold, answer.report.gaps.contains(where: { $0.severity >= threshold }) { throw Stop(.found, "") }
    }

    private func threshold() throws -> GapSeverity? {
        switch failOn {
        case "never": return nil
        case "high", "medium", "low": return GapSeverity(rawValue: failOn)
        default: throw ValidationError("--fail-on takes high, medium, low or never.")
        }
    }

    private func ruleSet() throws -> Set<String> {
        let words = (rules ?? "").split(separator: ",").map { $0.filter { !$0.isWhitespace } }
        let known = GapRules.descriptions.map(\.id) + GapKind.allCases.map(\.rawValue)
        for word in words where !known.contains(word) {
            let hint = NearestWord.nearest(to: word, in: known).map { " Did you mean \($0)?" } ?? ""
            throw ValidationError(
                "--rules \(word) is neither a rule nor a kind of rule.\(hint) `ogp rules` lists them.")
        }
        return Set(words)
    }
}
