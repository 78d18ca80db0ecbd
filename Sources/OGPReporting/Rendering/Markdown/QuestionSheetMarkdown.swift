import OGPCatalogues
import OGPModel

/// Writes a review sheet as GitHub-flavoured Markdown.
public enum QuestionSheetMarkdown {
    /// The document, ending in a line feed.
    public static func text(_ sheet: QuestionSheet) -> String {
        var page = MarkdownWriter()
        let words = sheet.words
        page.heading(1, words.word(.title))
        page.paragraph(.text(words.summary(sheet)))
        for part in sheet.parts {
            page.heading(2, "\(part.commitment) \(ShortText.cut(part.title))")
            if !part.themes.isEmpty { page.paragraph(.text(part.themes.joined(separator: ", "))) }
            page.list(
                part.questions.map { question in
                    [.strong(question.check.question(sheet.language))]
                        + words.lines(question, unused: sheet.unused(question, part)).map { .text(" \($0).") }
                })
        }
        let apart = words.apart(sheet)
        if !apart.isEmpty {
            page.heading(2, words.word(.apart))
            page.list(apart.map { [.text($0)] })
        }
        page.paragraph(.text(words.next))
        return page.buffer.text
    }
}
