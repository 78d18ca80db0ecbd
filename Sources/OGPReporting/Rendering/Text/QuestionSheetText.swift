import OGPCatalogues
import OGPModel

/// Writes a review sheet for a terminal.
public enum QuestionSheetText {
    /// The text, ending in a line feed.
    public static func text(_ sheet: QuestionSheet, layout: TextLayout = TextLayout()) -> String {
        var text = layout.line("Questions on safeguards", .heading)
        text += layout.paragraph(QuestionSheetWords.summary(sheet))
        for part in sheet.parts {
            text += "\n" + layout.line("\(part.commitment) \(ShortText.cut(part.title))", .heading)
            if !part.themes.isEmpty { text += layout.paragraph(part.themes.joined(separator: ", "), first: "  ") }
            for question in part.questions {
                text += layout.paragraph(
                    question.check.question(sheet.language), first: "  \(layout.glyphs.bullet) ", hanging: "    ")
                for line in QuestionSheetWords.lines(question) { text += layout.paragraph(line, first: "      ") }
            }
        }
        return text + "\n" + layout.paragraph(QuestionSheetWords.next)
    }
}
