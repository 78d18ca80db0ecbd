/// Writes commitment pages for the terminal.
public enum CommitmentPageText {
    /// The text.
    public static func text(_ pages: [CommitmentPage], layout: TextLayout) -> String {
        pages.map { text($0, layout) }.joined(separator: "\n")
    }

    private static func text(_ page: CommitmentPage, _ layout: TextLayout) -> String {
        var text = layout.line(page.title, .heading)
        for section in page.sections where !section.facts.isEmpty {
            text += "\n" + layout.line(section.title, .heading)
            for fact in section.facts {
                text += layout.paragraph("\(fact.name): \(fact.value)", first: "  ", hanging: "    ")
            }
        }
        if !page.text.isEmpty {
            text += "\n" + layout.line("Description, as the plan words it", .heading)
            for part in page.text.split(separator: "\n") { text += layout.paragraph(String(part), first: "  ") }
        }
        text += "\n" + layout.line("Gaps", .heading)
        let own = page.gaps.filter { $0.kind != .assessment && $0.kind != .data }
        if own.isEmpty { text += layout.line("  No rule fires.") }
        text += lines(own, layout)
        for (title, kind) in [
            ("Owed by the assessor, not by the government", GapKind.assessment), ("About the record", .data),
        ] {
            let gaps = page.gaps.filter { $0.kind == kind }
            if !gaps.isEmpty { text += "\n" + layout.line(title, .heading) + lines(gaps, layout) }
        }
        return text + "\n" + layout.line("Source: \(page.sourceText)", .faint)
    }

    private static func lines(_ gaps: [Gap], _ layout: TextLayout) -> String {
        gaps.map { layout.paragraph("\($0.message) [\($0.ref)]", first: "  \($0.severity.rawValue): ") }.joined()
    }
}
