import OGPCatalogues
import OGPModel

/// Writes a review sheet as GitHub-flavoured Markdown.
public enum QuestionSheetMarkdown {
    /// The document, ending in a line feed.
    public static func text(_ sheet: QuestionSheet) -> String {
        var page = MarkdownWriter()
        page.heading(1, "Questions on safeguards")
        page.paragraph(.text(QuestionSheetWords.summary(sheet)))
        for part in sheet.parts {
            page.heading(2, "\(part.commitment) \(ShortText.cut(part.title))")
            if !part.themes.isEmpty { page.paragraph(.text(part.themes.joined(separator: ", "))) }
            page.list(
                part.questions.map { question in
                    [.strong(question.check.question(sheet.language))]
                        + QuestionSheetWords.lines(question).map { .text(" \($0).") }
                })
        }
        page.paragraph(.text(QuestionSheetWords.next))
        return page.buffer.text
    }
}
