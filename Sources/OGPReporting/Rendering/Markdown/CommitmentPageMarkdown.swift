/// Writes commitment pages as Markdown.
public enum CommitmentPageMarkdown {
    /// The text.
    public static func text(_ pages: [CommitmentPage]) -> String {
        var markdown = MarkdownWriter()
        for page in pages { write(page, &markdown) }
        return markdown.buffer.text
    }

    private static func write(_ page: CommitmentPage, _ markdown: inout MarkdownWriter) {
        markdown.heading(1, page.title)
        for section in page.sections where !section.facts.isEmpty {
            markdown.heading(2, section.title)
            markdown.list(section.facts.map { [.strong($0.name), .text(": \($0.value)")] })
        }
        if !page.text.isEmpty {
            markdown.heading(2, "Description, as the plan words it")
            markdown.quotation(page.text)
        }
        write(page.gaps.filter { $0.kind.standsWithCommitment }, "Gaps", nil, &markdown)
        let owed = page.gaps.filter { $0.kind == .assessment }
        if !owed.isEmpty { write(owed, "Owed by the assessor, not by the government", ReplyNotes.owed, &markdown) }
        let record = page.gaps.filter { $0.kind == .data }
        if !record.isEmpty { write(record, "About the record", ReplyNotes.record, &markdown) }
        markdown.paragraph([.text("Source: \(page.sourceText)")])
    }

    private static func write(_ gaps: [Gap], _ title: String, _ note: Passage?, _ markdown: inout MarkdownWriter) {
        markdown.heading(2, title)
        if let note { markdown.paragraph(note) }
        if gaps.isEmpty {
            markdown.paragraph("No gap was found, as far as the rules could judge.")
        } else {
            markdown.list(gaps.map(entry))
        }
    }

    private static func entry(_ gap: Gap) -> Passage {
        """
        \(Passage([.severity(gap.severity)])). \(words: gap.message) Why it matters: \(words: gap.why) \
        What would mend it: \(words: gap.fix) \(code: gap.ref)
        """
    }
}
