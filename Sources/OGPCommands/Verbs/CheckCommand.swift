import ArgumentParser
import ByteReading
import Findings
import OGPImport
import OGPReporting
import OGPVerbs

/// `ogp check`.
struct CheckCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "check",
        abstract: "What is wrong with the input, where, and how to mend it.",
        discussion: """
            ogp check fixtures/ogp-commitments/2016.csv
            ogp check fixtures/damaged/ragged-short.csv --format json --fail-on never

            Scores and gaps are computed from ratings, never from the columns that the source derived itself; this verb \
            compares the two. With --before it also tells what moved since an earlier version of the plan.
            """)

    enum Format: String, ResultFormat {
        case text, json, csv
    }

    @Option(
        help: ArgumentHelp(
            "Exit with 1 if a finding of this severity or above is found: error, warning, note, never.",
            valueName: "level"))
    var failOn: String = "error"

    @Option(
        help: ArgumentHelp(
            "Also compare XML inputs with an XML Schema; it may import files of its own folder.", valueName: "file"),
        completion: .file(extensions: ["xsd"]))
    var schema: String?

    @OptionGroup(title: "Changes") var earlier: BeforeOptions
    @OptionGroup(title: "Rejected rows") var rejects: RejectsOptions

    @Flag(help: "Print every finding, not only the first five of a kind.")
    var all = false

    @OptionGroup var question: QuestionOptions
    @OptionGroup(title: "Output") var output: OutputOptions<Format>
    @OptionGroup(title: "Output") var table: TableOptions
    @OptionGroup var console: ConsoleOptions

    mutating func run() throws {
        try table.check(output.destination)
        let threshold = try threshold()
        var request = try question.request(keeping: .checked)
        request.schema = try schema.map { try InputFile(path: $0) }
        try rejects.check(request, output.destination)
        let before = try earlier.earlierVersion(&request.selectionRecord)
        let answer = try CheckVerb.run(request, before: before)
        Announcement.say(answer.frame, console)
        switch output.format {
        case .json: try output.write(FindingsJSON.document(answer.findings, frame: answer.frame).buffer.bytes)
        case .csv: try output.write(FindingsCSV.table(answer.findings, style: table.csvStyle).buffer.bytes)
        case .text:
            let layout = console.layout(toTerminal: output.goesToTerminal)
            try output.write(Array(FindingsText.text(answer.findings, all: all, layout: layout).utf8))
        }
        try table.writeManifest(answer.frame, schema: FindingsJSON.schema, output.destination)
        try rejects.write(request, answer, output.destination, console)
        if let stopped = answer.stopped { throw Stop(stopped) ?? Stop(.fault, "\(stopped)") }
        if let threshold, answer.findings.contains(where: { $0.severity >= threshold }) { throw Stop(.found, "") }
    }

    private func threshold() throws -> Severity? {
        if failOn == "never" { return nil }
        guard let severity = Severity(rawValue: failOn) else {
            throw ValidationError("--fail-on takes error, warning, note or never.")
        }
        return severity
    }
}
