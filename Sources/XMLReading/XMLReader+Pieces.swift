import ByteReading
import CLibXML2
import Findings

/// Text comes in, is scanned, and goes to the parser piece by piece.
extension XMLReader {
    /// The table of tags grows up to this many; a piece has no more.
    private static let mostTags = 16_384

    /// Scans and parses the next piece of the document that is complete.
    @inline(never)
    mutating func readPiece() throws {
        if scanner.isFull && tags.count < Self.mostTags {
            tags += repeatElement(TagRecord(), count: tags.count)
        }
        closePiece()
        if stream.baseOffset == 0 && stream.end == 0 { try skipBlankLines() }
        while true {
            let base = stream.baseOffset
            let end = barrier.map { min(stream.end, $0.offset - base) } ?? stream.end
            let isLast = barrier != nil || stream.isComplete
            if end > parsed - base || isLast {
                let cut = scanner.scan(
                    stream.bytes, from: parsed - base, to: end, base: base, isFinal: isLast && barrier == nil,
                    into: &tags, from: tagCount)
                tagCount = scanner.tagCount
                let isExhausted = isLast && !scanner.isFull && scanner.fault == nil
                if isExhausted { scanner.fault = barrier }
                if cut > parsed - base || scanner.fault != nil || isExhausted {
                    parse(to: isExhausted && barrier == nil ? end : cut, isLast: isExhausted && barrier == nil)
                    return
                }
            }
            _ = try stream.fill()
            takeTextEvents()
        }
    }

    /// Gives up the text of the piece before, but for tags that the parser has not come to.
    private mutating func closePiece() {
        let left = tagCount - nextTag
        for index in 0..<left { tags[index] = tags[nextTag + index] }
        (tagCount, nextTag) = (left, 0)
        let kept = left > 0 ? max(stream.offset, min(parsed, tags[0].textOffset)) : parsed
        if kept == stream.offset { return }
        if scanner.textOffset < kept && earlyText?.offset != scanner.textOffset {
            earlyText = (scanner.textOffset, lineCursor(at: scanner.textOffset))
        }
        if lines.isOpen { lines.extend(to: kept, stream.bytes, base: stream.baseOffset) }
        windowPlace = lineCursor(at: kept)
        if placeOffset < kept { (place, placeOffset) = (windowPlace, kept) }
        stream.giveUp(before: kept - stream.baseOffset)
    }

    /// Passes over blank lines before the declaration, which must come first.
    private mutating func skipBlankLines() throws {
        var index = 0
        while true {
            while index < stream.end, Self.isBlank(stream.bytes[index]) { index += 1 }
            if stream.end - index >= 6 || stream.isComplete || index > 1_048_576 { break }
            _ = try stream.fill()
            takeTextEvents()
        }
        let declaration = Array("<?xml".utf8)
        guard index > 0, stream.end - index >= 6, Array(stream.bytes[index..<(index + 5)]) == declaration,
            Self.isBlank(stream.bytes[index + 5])
        else { return }
        parsed = index
        scanner.begin(at: index)
        let finding = Finding(
            .linesBeforeDeclaration, "Blank lines stand before the XML declaration and are skipped.",
            at: SourcePosition(file: fileName, line: 1, column: 1))
        pending.add(.init(offset: 0, line: 1, column: 1, content: .finding(finding)))
    }

    private static func isBlank(_ byte: UInt8) -> Bool {
        byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09
    }

    /// Takes what the decoding has to say: a zero byte and half a character end the text, the rest is reported.
    private mutating func takeTextEvents() {
        while let event = stream.takeEvent(before: Int.max) {
            if barrier != nil { continue }
            switch event.kind {
            case .zeroByte:
                barrier = MarkupFault(kind: .illegalCharacter(0), offset: event.offset)
            case .brokenUTF16:
                barrier = MarkupFault(kind: .halfCharacter, offset: event.offset)
            case .invalidByte, .undefinedByte:
                isPartial = true
                textEvents.append(event)
            case .byteOrderMark, .utf16, .utf16WithoutMark, .legacy, .replacementCharacter:
                textEvents.append(event)
            }
        }
    }

    /// Hands the scanned piece to the parser.
    private mutating func parse(to end: Int, isLast: Bool) {
        let start = parsed - stream.baseOffset
        parser.begin()
        nextBreach = 0
        if scanner.patches.isEmpty && !keepsText {
            parser.parse(stream.bytes, from: start, to: end)
        } else {
            let patched = patchedText(from: start, to: end)
            parser.parse(patched, from: 0, to: patched.count)
            if keepsText { keptText += patched }
        }
        parsed = stream.baseOffset + end
        if isLast {
            if scanner.elements == 0 {
                scanner.fault = MarkupFault(kind: .truncated(.prolog), offset: parsed)
            } else {
                parser.finish()
            }
            isEnded = true
        }
        eventCount = parser.eventCount
        cursor = 0
        names.update(from: parser)
        collectFindings(before: parsed)
    }

    /// Some text of the window with the references of HTML replaced by their characters.
    private mutating func patchedText(from start: Int, to end: Int) -> [UInt8] {
        var text: [UInt8] = []
        var index = start
        for patch in scanner.patches {
            let place = patch.offset - stream.baseOffset
            text += stream.bytes[index..<place]
            text += String(patch.scalar).utf8
            index = place + patch.length
        }
        text += stream.bytes[index..<end]
        return text
    }
}
