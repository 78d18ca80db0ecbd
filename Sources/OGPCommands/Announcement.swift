import Findings
import OGPJoining
import OGPModel
import OGPReporting

/// Says on the standard error what was detected and what was left out.
enum Announcement {
    static func say(_ frame: ResultFrame, _ console: ConsoleOptions) {
        for input in frame.inputs {
            var line =
                "\(input.file): \(input.format) \(input.generation), \(CountedNoun.commitment.counted(input.commitments))"
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
        if !frame.withheld.isEmpty {
            console.say("\(CountedNoun.contactDetail.counted(frame.withheld.total)) left out (--private writes them).")
        }
    }
}
