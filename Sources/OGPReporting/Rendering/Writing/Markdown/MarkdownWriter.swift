/// Writes GitHub-flavoured Markdown, block by block, one blank line between blocks.
///
/// Text of an input file stays text: see ``MarkdownInline``. Raw HTML is never written.
public struct MarkdownWriter: Sendable {
    /// What has been written; drain it when it is ready.
    public var buffer = OutputBuffer()
    private var hasBlocks = false

    /// A writer that has written nothing.
    public init() {}

    /// Writes a heading of level 1 to 6.
    public mutating func heading(_ level: Int, _ text: String) {
        precondition((1...6).contains(level), "a heading has a level from 1 to 6")
        beginBlock()
        buffer.append(String(repeating: "#", count: level) + " ")
        var line = OutputBuffer()
        MarkdownEscaping.append(MarkdownEscaping.oneLine(text), at: .cellStart, to: &line)
        appendHeading(line.bytes)
        endLine()
    }

    /// Writes a paragraph.
    public mutating func paragraph(_ content: MarkdownInline...) { paragraph(content) }

    /// Writes a paragraph.
    public mutating func paragraph(_ content: [MarkdownInline]) {
        beginBlock()
        append(content)
        endLine()
    }

    /// Writes a list, with a dash for each item.
    public mutating func list(_ items: [[MarkdownInline]]) {
        beginBlock()
        for item in items {
            buffer.append("- ")
            append(item)
            endLine()
        }
    }

    /// Writes a numbered list.
    public mutating func numberedList(_ items: [[MarkdownInline]]) {
        beginBlock()
        for (index, item) in items.enumerated() {
            buffer.append(decimal: index + 1)
            buffer.append(". ")
            append(item)
            endLine()
        }
    }

    /// Writes a longer text of the source as a quotation, paragraph by paragraph.
    public mutating func quotation(_ text: String) {
        beginBlock()
        var needsBlank = false
        for line in text.utf8.split(whereSeparator: { $0 == 0x0A || $0 == 0x0D }) {
            let words = MarkdownEscaping.oneLine(String(decoding: line, as: UTF8.self))
            if words.isEmpty { continue }
            if needsBlank { buffer.append(">\n") }
            buffer.append("> ")
            MarkdownEscaping.append(words, at: .blockStart, to: &buffer)
            endLine()
            needsBlank = true
        }
        if !needsBlank { buffer.append(">\n") }
    }

    /// Writes a table, one cell a column in each row; long texts belong outside tables.
    public mutating func table(_ columns: [MarkdownTableColumn], rows: [[[MarkdownInline]]]) {
        precondition(!columns.isEmpty, "a table has at least one column")
        beginBlock()
        row(columns.map { [.text($0.title)] })
        buffer.append("|")
        for column in columns { buffer.append(column.alignment == .trailing ? " ---: |" : " --- |") }
        endLine()
        for cells in rows {
            precondition(cells.count == columns.count, "a row of a table has one cell a column")
            row(cells)
        }
    }

    private mutating func row(_ cells: [[MarkdownInline]]) {
        buffer.append("|")
        for cell in cells {
            buffer.append(" ")
            append(cell, startingAt: .cellStart)
            buffer.append(" |")
        }
        endLine()
    }

    private mutating func append(_ content: [MarkdownInline], startingAt start: MarkdownEscaping.Place = .blockStart) {
        for (index, piece) in content.enumerated() {
            let place = index == 0 ? start : .inside
            switch piece {
            case .text(let text): MarkdownEscaping.append(text, at: place, to: &buffer)
            case .strong(let text):
                let words = MarkdownEscaping.oneLine(text)
                if words.isEmpty { continue }
                buffer.append("**")
                MarkdownEscaping.append(words, at: .inside, to: &buffer)
                buffer.append("**")
            case .code(let text): MarkdownEscaping.appendCode(text, to: &buffer)
            case .link(let words, let address): appendLink(words, address, at: place)
            }
        }
    }

    private mutating func appendLink(_ words: String, _ address: String, at place: MarkdownEscaping.Place) {
        guard let target = WebAddress(address) else {
            let text = words == address ? words : words + " (" + address + ")"
            return MarkdownEscaping.append(text, at: place, to: &buffer)
        }
        buffer.append("[")
        MarkdownEscaping.append(MarkdownEscaping.oneLine(words), at: .inside, to: &buffer)
        buffer.append("](<")
        for byte in target.text.utf8 {
            if byte == UInt8(ascii: "&") { buffer.append("&amp;") } else { buffer.append(byte) }
        }
        buffer.append(">)")
    }

    /// Trailing `#` signs would close the heading.
    private mutating func appendHeading(_ line: [UInt8]) {
        let hashes = line.reversed().prefix { $0 == UInt8(ascii: "#") }.count
        for byte in line.dropLast(hashes) { buffer.append(byte) }
        for _ in 0..<hashes { buffer.append("\\#") }
    }

    private mutating func beginBlock() {
        if hasBlocks { buffer.append(0x0A) }
        hasBlocks = true
    }

    private mutating func endLine() { buffer.append(0x0A) }
}
