public import OGPCatalogues
import OGPModel

/// A form to fill in for those who prepare or judge a promise.
public enum FillInForm: String, Sendable, Hashable, CaseIterable {
    /// Stories of what made commitments work, read back with `--stories`.
    case stories
    /// A checklist on the situation.
    case checklist
    /// A map of who has a stake.
    case stakeholderMap = "stakeholder-map"

    /// The columns of the form.
    var columns: [String] {
        switch self {
        case .stories:
            ["commitment", "challenge", "response", "impact"]
                + (1...SuccessStory.mostGenes).flatMap { ["gene \($0)", "reason \($0)"] } + ["assessor", "date"]
        case .checklist: ["part", "question", "asks", "asked by", "answer", "source", "answered by", "date"]
        case .stakeholderMap:
            [
                "stakeholder group", "regional group", "name", "stake", "influence", "position", "who speaks with them",
                "note",
            ]
        }
    }

    /// The rows of the form: questions and groups stand in it, everything else is left open.
    func rows(_ forms: AdvocacyForms, language: String) -> [[String]] {
        let rows: [[String]] =
            switch self {
            case .stories: []
            case .checklist: forms.checklist.map { [$0.part, $0.id, $0.question(language), forms.askedBy] }
            case .stakeholderMap: forms.stakeholderGroups.map { [$0.name] }
            }
        return rows.map { $0 + Array(repeating: "", count: columns.count - $0.count) }
    }

    /// What the form is for, and how to fill it in.
    var title: String {
        switch self {
        case .stories: "Stories of what made commitments work"
        case .checklist: "Checklist on the situation"
        case .stakeholderMap: "Map of stakeholders"
        }
    }

    /// What a person has to know who fills it in.
    func remark(_ forms: AdvocacyForms, genes: SuccessGenes?) -> String {
        switch self {
        case .stories:
            let names = (genes?.items ?? []).map { "\($0.letter) \($0.name)" }.joined(separator: ", ")
            return "One row a commitment and assessor; up to three genes, the most important first, each with a "
                + "reason. "
                + "The genes: \(names). Their letters and names are those of the source; what they mean is this "
                + "project's "
                + "reading. No numbers."
        case .checklist: return forms.source
        case .stakeholderMap:
            let regions = forms.regionalGroups.map(\.name).joined(separator: ", ")
            return "One row a stakeholder; copy a row for another one of the group. Influence is high, medium or "
                + "low; position "
                + "is ally, neutral, opposed or unknown. Regional groups of the United Nations: \(regions). "
                + "\(forms.source)"
        }
    }

    /// The form as a table.
    public func csv(_ forms: AdvocacyForms, language: String = "en", style: CSVStyle = .machine) -> CSVRowWriter {
        var csv = CSVRowWriter(style)
        csv.row(columns)
        for row in rows(forms, language: language) { csv.row(row) }
        return csv
    }

    /// The form as GitHub-flavoured Markdown, with a remark for the person who fills it in.
    public func markdown(_ forms: AdvocacyForms, genes: SuccessGenes?, language: String = "en") -> String {
        var page = MarkdownWriter()
        page.heading(1, title)
        page.paragraph(.text(remark(forms, genes: genes)))
        var rows = rows(forms, language: language)
        if rows.isEmpty { rows = [Array(repeating: "", count: columns.count)] }
        page.table(columns.map { MarkdownTableColumn($0) }, rows: rows.map { row in row.map { [.text($0)] } })
        return page.buffer.text
    }
}
