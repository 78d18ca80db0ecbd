import Findings
import OGPImport
import OGPJoining
import OGPModel
import OGPReporting

/// Says on the standard error what was detected and what was left out.
enum Announcement {
    static func say(_ frame: ResultFrame, _ console: ConsoleOptions) {
        for input in frame.inputs {
            let content =
                input.recordsProcess
                ? CountedNoun("record").counted(input.records) : CountedNoun.commitment.counted(input.commitments)
            let format = [input.format, input.generation].filter { !$0.isEmpty }.joined(separator: " ")
            var line = "\(input.file): \(format), \(content)"
            if let day = input.dataDay.day {
                line += ", data up to \(day) (\(input.dataDay.basis.rawValue))"
            }
            let errors = input.findings.count(.error)
            let warnings = input.findings.count(.warning)
            if errors + warnings > 0 {
                var counts: [String] = []
                if errors > 0 { counts.append(CountedNoun("error").counted(errors)) }
                if warnings > 0 { counts.append(CountedNoun("warning").counted(warnings)) }
                line += "; \(counts.joined(separator: " and ")), see `ogp check`"
            }
            if input.isPartial { line += "; part of the file could not be read" }
            console.say(line)
        }
        say(frame.accepted, console)
        sayWithheld(frame, console)
    }

    /// Says how many contact details were left out.
    static func sayWithheld(_ frame: ResultFrame, _ console: ConsoleOptions) {
        if frame.withheld.isEmpty { return }
        console.say("\(CountedNoun.contactDetail.counted(frame.withheld.total)) left out (--private writes them).")
    }

    /// Says how many themes count that no tag states, and which decisions change nothing.
    static func say(_ accepted: AcceptedThemesRecord?, _ console: ConsoleOptions) {
        guard let accepted else { return }
        console.say(
            "\(accepted.fromSuggestions) themes from suggestions and \(accepted.fromDecisions) from decisions count."
        )
        for id in accepted.unmatched {
            console.say(
                "warning: [\(FindingCode.decisionOnUnknownCommitment.id)] no selected commitment has the id \(id).")
        }
        for decision in accepted.overruled {
            console.say(
                "warning: [\(FindingCode.rejectionOfTag.id)] \(decision.commitment): a tag of the source means "
                    + "\(decision.theme); the tag stands, and the rejection changes nothing.")
        }
    }

    /// How many findings of a file of context are told here.
    private static let mostFindings = 10

    /// Says what the files of context hold, and the first things that are wrong in each.
    static func say(_ context: ContextReport?, _ console: ConsoleOptions) {
        for input in context?.inputs ?? [] {
            var line = "\(input.file): \(input.form), \(CountedNoun.row.counted(input.rows))"
            let counts = [
                (input.count(.error), "error"), (input.count(.warning), "warning"), (input.count(.note), "note"),
            ]
            let found = counts.filter { $0.0 > 0 }.map { CountedNoun($0.1).counted($0.0) }
            let told = input.findings.filter { $0.severity >= .warning }.prefix(mostFindings)
            let isMore = told.count < input.findings.count
            if !found.isEmpty { line += "; \(found.joined(separator: ", "))" }
            if isMore { line += told.isEmpty ? ", which --format json lists" : ", of which --format json lists all" }
            console.say(line)
            say(Array(told), console)
        }
    }

    /// Says what the review sheets hold, and what is wrong in them.
    static func say(_ answers: AnswerBook?, _ console: ConsoleOptions) {
        for sheet in answers?.sheets ?? [] {
            let notAsked = sheet.findings.count { $0.code == .answerNotAsked }
            let own = (answers?.answers.count { $0.source.file == sheet.file } ?? 0) - notAsked
            console.say("\(sheet.file): review sheet, \(CountedNoun.row.counted(sheet.rows)), \(own) answered.")
            say(sheet.findings, console)
        }
    }

    /// Says what is wrong in a filled-in table.
    static func say(_ findings: [Finding], _ console: ConsoleOptions) {
        for finding in findings where finding.severity >= .warning {
            let place = finding.position.row.map { ", row \($0)" } ?? ""
            console.say("\(finding.position.file)\(place): [\(finding.code.id)] \(finding.message) \(finding.fix)")
        }
    }
}
