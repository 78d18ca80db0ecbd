public import Findings
public import OGPCatalogues

/// Writes what the tool reads and what it checks, for the terminal.
public enum CatalogueText {
    /// The formats.
    public static func formats(_ formats: [FormatDescription], layout: TextLayout) -> String {
        formats.map { format in
            layout.line("\(format.id)  \(format.title)", .heading)
                + layout.paragraph(
                    format.generations.joined(separator: ", "), first: "  Generations: ", hanging: "    ")
                + layout.paragraph(format.recognisedBy, first: "  Recognised by: ", hanging: "    ")
                + layout.paragraph(format.read, first: "  Reads: ", hanging: "    ")
                + layout.paragraph(format.notRead, first: "  Leaves out: ", hanging: "    ")
        }.joined(separator: "\n")
    }

    /// The rules and findings.
    public static func rules(_ rules: [RuleDescription], _ findings: [FindingCode], layout: TextLayout) -> String {
        var text = layout.line("Gap rules (ogp gaps --rules LIST takes ids and kinds)", .heading) + "\n"
        for rule in rules {
            text += layout.line("\(rule.id)  \(rule.kind.rawValue), \(rule.severity.rawValue)", .heading)
            text += layout.paragraph("\(rule.title). \(rule.rationale)", first: "  ")
            text += layout.paragraph(rule.severityReason, first: "  Why \(rule.severity.rawValue): ", hanging: "    ")
            text += layout.paragraph(rule.source, first: "  Source: ", hanging: "    ")
        }
        text += "\n" + layout.line("Findings (ogp check)", .heading) + "\n"
        for code in findings {
            text += layout.line("\(code.id)  \(code.severity.rawValue)  \(code.title)", .heading)
            text += layout.paragraph(code.explanation, first: "  ")
            text += layout.paragraph(code.fix, first: "  To mend: ", hanging: "    ")
        }
        return text
    }
}
