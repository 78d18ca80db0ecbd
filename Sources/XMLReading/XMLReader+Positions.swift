import ByteReading
public import Findings

/// Where things are. Lines are counted once, on the way; the column only where it is asked for.
extension XMLReader {
    /// Where the tag of the current event begins, or the first byte of its text, with the path of its element.
    public var position: SourcePosition { position(at: currentOffset) }

    /// The path of the innermost element: names without prefixes, each but the root's with its number among the siblings of
    /// the same name; `nil` outside the root.
    public var elementPath: String? { Self.text(of: steps[..<level], names) }

    static func text(of path: ArraySlice<PathStep>, _ names: XMLNames) -> String? {
        guard let root = path.first else { return nil }
        var text = "/" + names.texts[Int(root.name)]
        for step in path.dropFirst() { text += "/\(names.texts[Int(step.name)])[\(step.sibling)]" }
        return text
    }

    /// The position of a byte of the text that is still in the buffer.
    func position(at offset: Int) -> SourcePosition {
        let cursor = lineCursor(at: offset)
        return SourcePosition(file: fileName, line: cursor.line, column: cursor.column, element: elementPath)
    }

    /// The line and column of a byte.
    func lineCursor(at offset: Int) -> LineCursor {
        if let earlyText, earlyText.offset == offset { return earlyText.place }
        let base = stream.baseOffset
        var cursor = offset >= placeOffset ? place : windowPlace
        let from = offset >= placeOffset ? placeOffset - base : stream.start
        let to = min(offset - base, stream.end)
        if to > from { cursor.advance(over: stream.bytes.span, from: from, to: to) }
        return cursor
    }

    /// Counts lines on to a byte.
    @inline(never)
    mutating func movePlace(to offset: Int) {
        let (base, bytes) = (stream.baseOffset, stream.bytes)
        place.advance(over: bytes.span, from: placeOffset - base, to: offset - base)
        placeOffset = offset
    }
}
