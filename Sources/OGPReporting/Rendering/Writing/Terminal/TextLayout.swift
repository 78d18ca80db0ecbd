/// Lays text out for a terminal: how wide, with which signs, in which colours; and makes text of the input safe to print.
///
/// Nothing in it asks the terminal anything: the caller knows the width and whether the stream shows colours.
public struct TextLayout: Sendable, Hashable {
    /// The columns of a line, 20 or more.
    public var width: Int
    /// The signs tables and lists are drawn with.
    public var glyphs: TextGlyphs
    /// The colours.
    public var style: TextStyle

    /// A layout; without arguments 80 columns, signs beyond ASCII, no colours. Widths below 20 count as 20.
    public init(width: Int = 80, glyphs: TextGlyphs = .unicode, style: TextStyle = .plain) {
        self.width = max(20, width)
        self.glyphs = glyphs
        self.style = style
    }

    /// A text of the input as one line that is safe on a terminal: hidden characters and escape sequences shown as
    /// `[U+001B]`, line ends and tabs as spaces.
    public static func safeLine(_ text: String) -> String {
        let isClean = text.utf8.allSatisfy { $0 >= 0x20 && $0 < 0x7F }
        if isClean { return text }
        return HiddenCharacter.shown(in: spaced(text))
    }

    /// A text on as many lines as it takes, broken between words, longer words between characters.
    ///
    /// The text is made safe first, and its own line ends count as spaces. The first line begins with `first`, for example a
    /// bullet, every other one with `hanging`, by default as many spaces as `first` takes.
    public func wrapped(_ text: String, first: String = "", hanging: String? = nil) -> [String] {
        let rest = hanging ?? String(repeating: " ", count: DisplayWidth.of(first))
        let indent = max(DisplayWidth.of(first), DisplayWidth.of(rest))
        let lines = Self.lines(of: Self.safeLine(text), width: max(8, width - indent))
        return lines.enumerated().map { ($0.offset == 0 ? first : rest) + $0.element }
    }

    /// A paragraph, with a line feed after each line.
    public func paragraph(_ text: String, first: String = "", hanging: String? = nil) -> String {
        wrapped(text, first: first, hanging: hanging).joined(separator: "\n") + "\n"
    }

    /// A list item: a bullet, and the lines after the first indented below it.
    public func item(_ text: String) -> String { paragraph(text, first: glyphs.bullet + " ") }

    /// A line of the given role, on one line, without wrapping.
    public func line(_ text: String, _ role: TextRole = .plain) -> String {
        style.applied(role, to: Self.safeLine(text)) + "\n"
    }

    /// The text cut to so many columns, with an ellipsis where something was left out.
    public func shortened(_ text: String, to columns: Int) -> String {
        let line = Self.safeLine(text)
        if DisplayWidth.of(line) <= columns { return line }
        let room = max(0, columns - DisplayWidth.of(glyphs.ellipsis))
        return Self.prefix(of: line[...], columns: room) + glyphs.ellipsis
    }

    // MARK: Breaking lines

    /// The lines of a safe text; one empty line for an empty text.
    static func lines(of text: String, width: Int) -> [String] {
        var lines: [String] = []
        var line = ""
        var used = 0
        for word in text.utf8.split(separator: 0x20) {
            var rest = Substring(word)
            var columns = DisplayWidth.of(String(rest))
            if !line.isEmpty, used + 1 + columns <= width {
                line += " " + rest
                used += 1 + columns
                continue
            }
            if !line.isEmpty { lines.append(line) }
            while columns > width {
                let part = prefix(of: rest, columns: width)
                lines.append(String(part))
                rest = rest[part.endIndex...]
                columns -= DisplayWidth.of(String(part))
            }
            line = String(rest)
            used = columns
        }
        if !line.isEmpty || lines.isEmpty { lines.append(line) }
        return lines
    }

    /// The longest beginning that fits; at least one character, so that breaking always gets on.
    private static func prefix(of text: Substring, columns: Int) -> Substring {
        var used = 0
        var end = text.startIndex
        for index in text.indices {
            used += DisplayWidth.of(text[index])
            if used > columns, index > text.startIndex { break }
            end = text.index(after: index)
        }
        return text[..<end]
    }

    /// The text with tabs and line ends as spaces.
    private static func spaced(_ text: String) -> String {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(text.utf8.count)
        var previous: UInt8 = 0
        for byte in text.utf8 {
            let isLineEndPair = byte == 0x0A && previous == 0x0D
            if !isLineEndPair { bytes.append(byte == 0x0A || byte == 0x0D || byte == 0x09 ? 0x20 : byte) }
            previous = byte
        }
        return String(decoding: bytes, as: UTF8.self)
    }
}
