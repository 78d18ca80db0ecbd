import ByteReading
import CLibXML2
import Findings

/// Why reading ends early.
extension XMLReader {
    /// What ends the reading behind the events that were delivered, if anything.
    @inline(never)
    func foundFailure() -> XMLFailure? {
        if let stop = parser.stop { return failure(for: stop) }
        if parser.isBroken { return failure(for: parser.fatalProblem) }
        if let fault = scanner.fault { return failure(for: fault) }
        if isEnded && nextTag < tagCount {
            return XMLFailure(.notWellFormed, "The parser passed over a tag.", at: nextTagPosition)
        }
        return nil
    }

    /// The name of the innermost element that is open.
    private var openName: String? { level > 0 ? name : nil }

    /// Where the tag begins behind the last event; the end of what was parsed where there is none.
    private var nextTagPosition: SourcePosition {
        position(at: nextTag < tagCount ? tags[nextTag].offset : scanner.textOffset)
    }

    /// Where the text begins behind the last tag.
    private var nextTextPosition: SourcePosition {
        position(at: nextTag < tagCount ? tags[nextTag].textOffset : scanner.textOffset)
    }

    private func failure(for stop: PushParser.Stop) -> XMLFailure {
        switch stop {
        case .noMemory:
            XMLFailure(.noMemory, "No memory is left for this part of the document.", at: nextTagPosition)
        case .manyNames:
            XMLFailure(
                .manyNames,
                "Here begins the distinct name number \(limits.distinctNames + 1), and the limit is "
                    + "\(limits.distinctNames).", at: nextTagPosition)
        case .doctype:
            XMLFailure(.doctype, "The document has a document type declaration.", at: nextTagPosition)
        }
    }

    private func failure(for problem: PushParser.Problem?) -> XMLFailure {
        guard let problem else {
            return XMLFailure(.notWellFormed, "The document is not well-formed here.", at: nextTagPosition)
        }
        let fault = ParserFault(
            problem, words: parser.message(of: problem), tag: nextTagText, open: openName)
        if fault.mayBeCharacter, let found = illegalCharacter() {
            return failure(for: MarkupFault(kind: .illegalCharacter(found.value), offset: found.offset))
        }
        let isOutside = fault.code == .contentOutsideRoot
        return XMLFailure(fault.code, fault.message, at: isOutside ? nextTextPosition : nextTagPosition)
    }

    /// The tag behind the last event as it stands in the text, or the beginning of it.
    private var nextTagText: String {
        guard nextTag < tagCount else { return "" }
        let start = tags[nextTag].offset - stream.baseOffset
        guard start >= stream.start, start < stream.end else { return "" }
        let rest = stream.bytes[start..<min(stream.end, start + 200)]
        return String(decoding: rest.prefix { $0 != 0x3E } + [0x3E], as: UTF8.self)
    }

    /// The first character that XML does not allow, between the last tag that was read and the end of the next one.
    private func illegalCharacter() -> (value: UInt32, offset: Int)? {
        let base = stream.baseOffset
        var index = max(stream.start, nextTag > 0 ? tags[nextTag - 1].offset - base : 0)
        let end = (nextTag + 1 < tagCount ? tags[nextTag + 1].textOffset : parsed) - base
        while index < end {
            let byte = stream.bytes[index]
            if byte < 0x20 && byte != 0x09 && byte != 0x0A && byte != 0x0D { return (UInt32(byte), base + index) }
            if byte == 0xEF, index + 2 < end, stream.bytes[index + 1] == 0xBF, stream.bytes[index + 2] >= 0xBE {
                return (0xFFC0 + UInt32(stream.bytes[index + 2] & 0x3F), base + index)
            }
            index += 1
        }
        return nil
    }

    private func failure(for fault: MarkupFault) -> XMLFailure {
        var at = position(at: fault.offset)
        if case .truncated(.prolog) = fault.kind { at.element = nil }
        let text = fault.offset >= stream.offset ? tagText(at: fault.offset) : ""
        if case .angleInValue = fault.kind, let name = SpacedName(text) {
            return XMLFailure(.badName, name.message, at: at)
        }
        return XMLFailure(
            fault.kind.code, fault.kind.message(limits, open: openName, text), at: at, fix: fault.kind.fix)
    }

    private func tagText(at offset: Int) -> String {
        let start = offset - stream.baseOffset
        return String(decoding: stream.bytes[start..<min(stream.end, start + 200)], as: UTF8.self)
    }
}
