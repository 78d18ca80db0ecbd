import ArgumentParser
import Findings
import OGPImport
import OGPModel
import OGPReporting
import OGPThemes
import OGPVerbs

/// Which themes count beside those that the sources' tags mean.
struct AcceptanceOptions: ParsableArguments {
    @Flag(help: "Count themes that `ogp themes suggest` offers (strong and suggested) as if they were tagged.")
    var acceptSuggestions = false

    @Option(
        help: ArgumentHelp(
            "A table of decisions on suggested themes: commitment, theme, decision (accept or reject), by (who decides), date.",
            valueName: "file"),
        completion: .file())
    var decisions: String?

    /// Adds what is accepted to a request, and says what is wrong with the table.
    func apply(to request: inout ReadRequest, _ console: ConsoleOptions) throws {
        guard acceptSuggestions || decisions != nil else { return }
        var decided: [ThemeDecision] = []
        if let decisions {
            guard let file = try InputPaths.open([decisions]).first else { return }
            var findings = FindingList()
            try request.rest(on: [file], option: "decisions")
            let table = try ThemeDecisionsFile(
                file, themes: request.catalogues.policyAreas, dates: request.catalogues.dateWords,
                order: request.options.dateOrder, asOf: request.asOf, sink: &findings)
            decided = table.decisions
            for finding in request.printable(findings.findings) {
                let line = [finding.position.line, finding.position.column].compactMap { $0 }.map { ":\($0)" }.joined()
                console.say(
                    "\(finding.position.file)\(line): \(finding.severity.rawValue): [\(finding.code.id)] \(finding.message)"
                )
            }
            request.selectionRecord.parts.append(SelectionRecord.Part("decisions", .texts([table.name])))
        }
        if acceptSuggestions {
            request.selectionRecord.parts.append(SelectionRecord.Part("acceptSuggestions", .chosen))
        }
        request.acceptance = ThemeAcceptance(
            decisions: decided, accepting: acceptSuggestions ? try ThemeSuggester.bundled() : nil)
    }
}
