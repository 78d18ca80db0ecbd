import OGPCatalogues
import OGPModel

/// Writes a review sheet for a terminal.
public enum QuestionSheetText {
    /// The text, ending in a line feed.
    public static func text(_ sheet: QuestionSheet, layout: TextLayout = TextLayout()) -> String {
        let words = sheet.words
        var text = layout.line(words.word(.title), .heading)
        text += layout.paragraph(words.summary(sheet))
        for part in sheet.parts {
            text += "\n" + layout.line("\(part.commitment) \(ShortText.cut(part.title))", .heading)
            if !part.themes.isEmpty { text += layout.paragraph(part.themes.joined(separator: ", "), first: "  ") }
            for question in part.questions {
                text += layout.paragraph(
                    question.check.question(sheet.language), first: "  \(layout.glyphs.bullet) ", hanging: "    ")
                for line in words.lines(question, unused: sheet.unused(question, part)) {
                    text += layout.paragraph(line, first: "      ")
                }
            }
        }
        let apart = words.apart(sheet)
        if !apart.isEmpty { text += "\n" + layout.line(words.word(.apart), .heading) }
        for line in apart { text += layout.paragraph(line, first: "  \(layout.glyphs.bullet) ", hanging: "    ") }
        return text + "\n" + layout.paragraph(words.next)
    }
}
