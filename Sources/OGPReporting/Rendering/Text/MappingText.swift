/// Writes a proposed mapping for the terminal, for a person who sees the tool for the first time.
public enum MappingText {
    /// The page.
    public static func text(_ sheet: MappingSheet, layout: TextLayout) -> String {
        overview(sheet, layout: layout) + questions(sheet, layout) + "\n" + closing(sheet, layout: layout)
    }

    /// The page up to the questions.
    public static func overview(_ sheet: MappingSheet, layout: TextLayout) -> String {
        opening(sheet, layout) + columns(sheet, layout) + words(sheet, layout)
    }

    /// The command to try next.
    public static func closing(_ sheet: MappingSheet, layout: TextLayout) -> String {
        let command = layout.style.applied(.command, to: TextLayout.safeLine(sheet.next))
        return "Next        " + command + "\n"
    }

    /// One question with its answers.
    public static func question(_ question: MappingSheet.Question, number: String, layout: TextLayout) -> String {
        var text = layout.paragraph(question.text, first: number + " ")
        for (index, choice) in question.choices.enumerated() {
            let mark = index == question.proposed ? " * " : "   "
            text += layout.paragraph(choice, first: "  \(mark)\(String(index + 1).leftPadded(to: 2))  ")
        }
        return text
    }

    private static func opening(_ sheet: MappingSheet, _ layout: TextLayout) -> String {
        let size = "\(CountedNoun.row.counted(sheet.rows)), \(CountedNoun("column").counted(sheet.columns.count))"
        var text = layout.paragraph("\(sheet.file), \(size)", first: "File        ")
        text += layout.paragraph(sheet.rowsWhy, first: "A row is    ")
        for note in sheet.notes { text += layout.paragraph(note, first: "            ") }
        if !sheet.changes.isEmpty {
            text += "\n" + layout.line("Changed since the mapping was made", .heading)
            for change in sheet.changes { text += layout.item(change) }
        }
        return text
    }

    private static func columns(_ sheet: MappingSheet, _ layout: TextLayout) -> String {
        var text = ""
        let read = sheet.columns.filter { !$0.reading.isEmpty }
        if !read.isEmpty { text += "\n" + layout.line("Columns that are read (? = you decide)", .heading) }
        for column in read {
            let title = "\(column.header) \(layout.glyphs.arrow) \(column.reading)\(column.isOpen ? " ?" : "")"
            text += layout.wrapped(title, first: String(column.place).leftPadded(to: 4) + "  ")
                .map { layout.style.applied(column.isOpen ? .medium : .plain, to: $0) + "\n" }.joined()
            text += layout.paragraph(column.why, first: "        ")
            if !column.samples.isEmpty {
                let samples = column.samples.map { "\"\($0)\"" }.joined(separator: ", ")
                text += layout.paragraph("Such as: \(samples)", first: "        ")
            }
        }
        let kept = sheet.columns.filter { $0.reading.isEmpty }
        if kept.isEmpty { return text }
        text += "\n" + layout.line("Columns that are kept as they are", .heading)
        let plain = kept.filter { $0.why.isEmpty }
        for column in kept where !column.why.isEmpty {
            text += layout.paragraph(
                "\(column.header): \(column.why)", first: String(column.place).leftPadded(to: 4) + "  ")
        }
        if !plain.isEmpty {
            let names = plain.map { $0.header.isEmpty ? "(column \($0.place))" : $0.header }.joined(separator: ", ")
            text += layout.paragraph((plain.count == kept.count ? "" : "And: ") + names, first: "      ")
        }
        return text
    }

    private static func words(_ sheet: MappingSheet, _ layout: TextLayout) -> String {
        if sheet.words.isEmpty { return "" }
        var table = TextTable([
            TextColumn("Status in the table"), TextColumn("Cells", .trailing), TextColumn("Read as"),
        ])
        for word in sheet.words {
            let reading = word.isOpen ? "? \(word.reading)" : word.reading
            table.addRow([
                TextCell(word.said), TextCell(CountPhrase.grouped(word.count)),
                TextCell(reading, word.isOpen ? .medium : .plain),
            ])
        }
        return "\n" + table.text(layout)
    }

    private static func questions(_ sheet: MappingSheet, _ layout: TextLayout) -> String {
        if sheet.questions.isEmpty { return "" }
        var text =
            "\n" + layout.line("Open questions: \(sheet.questions.count) (* = what the tool would take)", .heading)
        for (index, question) in sheet.questions.enumerated() {
            text += layout.paragraph(question.text, first: String(index + 1).leftPadded(to: 2) + ". ")
            let choices = question.choices.enumerated().map { ($0.offset == question.proposed ? "*" : "") + $0.element }
            text += layout.paragraph("Answers: " + choices.joined(separator: " / "), first: "    ")
        }
        return text
    }
}

extension String {
    /// The text with spaces in front, at least so many columns wide.
    fileprivate func leftPadded(to width: Int) -> String { String(repeating: " ", count: max(0, width - count)) + self }
}
