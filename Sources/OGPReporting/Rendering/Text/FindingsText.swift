public import Findings

/// Writes findings for the terminal: the first of each kind, then how many more, the summary last.
public enum FindingsText {
    /// How many findings of one kind are printed unless all are asked for.
    public static let shownPerCode = 5

    /// The text.
    public static func text(_ findings: [Finding], all: Bool, layout: TextLayout) -> String {
        var printed: [FindingCode: Int] = [:]
        var text = ""
        for finding in findings {
            let count = printed[finding.code, default: 0] + 1
            printed[finding.code] = count
            if all || count <= shownPerCode { text += line(finding, layout) }
        }
        for (code, count) in printed.sorted(by: { $0.key.id < $1.key.id }) {
            let hidden = all ? 0 : count - shownPerCode
            if hidden > 0 {
                text += layout.line(
                    "[\(code.id)] \(code.title): and \(CountPhrase.grouped(hidden)) more (--all prints each)", .faint)
            }
        }
        return text + advice(printed, layout) + summary(findings, layout)
    }

    private static func line(_ finding: Finding, _ layout: TextLayout) -> String {
        let position = finding.position
        var place = position.file
        if let line = position.line { place += ":\(line)" }
        if position.line != nil, let column = position.column { place += ":\(column)" }
        var details: [String] = []
        if let row = position.row { details.append("row \(row)") }
        if let element = position.element { details.append("element \(element)") }
        if let field = finding.field { details.append("field \"\(field)\"") }
        if let value = finding.value { details.append("value \"\(layout.shortened(value, to: 60))\"") }
        let suffix = details.isEmpty ? "" : " (\(details.joined(separator: ", ")))"
        let role: TextRole = finding.severity == .error ? .high : finding.severity == .warning ? .medium : .faint
        let head = layout.style.applied(role, to: "\(finding.severity.rawValue):")
        return "\(TextLayout.safeLine(place)): \(head) [\(finding.code.id)] "
            + TextLayout.safeLine(finding.message + suffix) + "\n"
    }

    private static func advice(_ printed: [FindingCode: Int], _ layout: TextLayout) -> String {
        if printed.isEmpty { return "" }
        var text = "\n"
        for code in printed.keys.sorted(by: { $0.id < $1.id }) {
            text += layout.paragraph("\(code.title). \(code.fix)", first: "[\(code.id)] ")
        }
        return text
    }

    private static func summary(_ findings: [Finding], _ layout: TextLayout) -> String {
        if findings.isEmpty { return layout.line("No findings.") }
        let counts = [Severity.error, .warning, .note].map { severity in
            CountedNoun(severity.rawValue).counted(findings.count { $0.severity == severity })
        }
        return "\n" + layout.line(counts.joined(separator: ", ") + ".", .heading)
    }
}
