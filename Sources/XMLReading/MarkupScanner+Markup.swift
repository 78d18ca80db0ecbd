import ByteReading

/// Markup that begins with `<`.
extension MarkupScanner {
    /// Decides what begins at a `<` in the text.
    @inline(__always)
    mutating func open(_ bytes: Span<UInt8>, at index: Int, _ place: inout Place) -> Step {
        if !checkText(to: index, place) { return .stop }
        if index &+ 1 < place.end {
            let next = bytes[index &+ 1]
            if next | 0x20 >= 0x61 && next | 0x20 <= 0x7A || next == 0x2F || next >= 0x80 || next == 0x5F
                || next == 0x3A
            {
                return .tag
            }
        }
        return special(bytes, at: index, &place)
    }

    /// A `<` that begins no tag.
    @inline(never)
    private mutating func special(_ bytes: Span<UInt8>, at index: Int, _ place: inout Place) -> Step {
        if index + 1 == place.end { return incomplete(.tag, place) }
        switch bytes[index + 1] {
        case 0x21: return declaration(bytes, at: index, &place)
        case 0x3F: return instruction(bytes, at: index, &place)
        case 0x30...0x39:
            // The whole name is wanted for the message.
            let limit = min(place.end, index + 64)
            if bytes.firstIndex(of: 0x3E, from: index, to: limit) == nil && limit - index < 64 && !place.isFinal {
                return .stop
            }
            return stop(.digitName, at: index, place)
        default: return stop(.bareAngle, at: index, place)
        }
    }

    mutating func stop(_ kind: MarkupFault.Kind, at index: Int, _ place: Place) -> Step {
        fault = MarkupFault(kind: kind, offset: place.base + index)
        return .stop
    }

    /// Asks for more text, or says that the document ends inside a construct.
    mutating func incomplete(_ construct: MarkupFault.Construct, _ place: Place) -> Step {
        if place.isFinal { fault = MarkupFault(kind: .truncated(construct), offset: place.base + place.end) }
        return .stop
    }

    /// Whether the text from an index begins with a word, in any case of its letters; `nil` where it ends too early.
    func matches(_ word: String, _ bytes: Span<UInt8>, at index: Int, _ place: Place) -> Bool? {
        for (offset, expected) in word.utf8.enumerated() {
            if index + offset >= place.end { return nil }
            let byte = bytes[index + offset]
            let folded = byte >= 0x41 && byte <= 0x5A ? byte | 0x20 : byte
            if folded != expected { return false }
        }
        return true
    }

    /// A comment, a CDATA section or a document type.
    private mutating func declaration(_ bytes: Span<UInt8>, at index: Int, _ place: inout Place) -> Step {
        if index + 2 == place.end { return incomplete(.declaration, place) }
        switch bytes[index + 2] {
        case 0x2D:
            guard let isComment = matches("--", bytes, at: index + 2, place) else {
                return incomplete(.declaration, place)
            }
            return isComment ? comment(bytes, at: index, &place) : stop(.unknownMarkup, at: index, place)
        case 0x5B:
            guard let isSection = matches("[cdata[", bytes, at: index + 2, place) else {
                return incomplete(.declaration, place)
            }
            return isSection ? section(bytes, at: index, &place) : stop(.unknownMarkup, at: index, place)
        default:
            guard let isType = matches("doctype", bytes, at: index + 2, place) else {
                return incomplete(.declaration, place)
            }
            return isType ? documentType(bytes, at: index, place) : stop(.unknownMarkup, at: index, place)
        }
    }

    private mutating func documentType(_ bytes: Span<UInt8>, at index: Int, _ place: Place) -> Step {
        var name = index + 9
        while name < place.end, bytes[name] == 0x20 || (0x09...0x0D).contains(bytes[name]) {
            if name - index > 256 { return stop(.doctype(isHTML: false), at: index, place) }
            name += 1
        }
        if let isHTML = matches("html", bytes, at: name, place) {
            return stop(.doctype(isHTML: isHTML), at: index, place)
        }
        return place.isFinal ? stop(.doctype(isHTML: false), at: index, place) : .stop
    }

    private mutating func comment(_ bytes: Span<UInt8>, at index: Int, _ place: inout Place) -> Step {
        switch find(0x2D, 0x2D, bytes, from: index + 4, place) {
        case .tooFar: return stop(.longComment, at: index, place)
        case .notYet: return incomplete(.comment, place)
        case .at(let hyphen):
            if hyphen + 2 == place.end { return incomplete(.comment, place) }
            if bytes[hyphen + 2] != 0x3E { return stop(.doubleHyphen, at: hyphen, place) }
            pass(from: index, to: hyphen + 3, addingText: nil, &place)
            return .done(hyphen + 3)
        }
    }

    private mutating func section(_ bytes: Span<UInt8>, at index: Int, _ place: inout Place) -> Step {
        if depth == 0 { return stop(.sectionOutsideRoot, at: index, place) }
        var from = index + 9
        while true {
            switch find(0x5D, 0x5D, bytes, from: from, limit: index + 9, place) {
            case .tooFar: return stop(.longCDATA, at: index, place)
            case .notYet: return incomplete(.cdata, place)
            case .at(let bracket):
                if bracket + 2 == place.end { return incomplete(.cdata, place) }
                from = bracket + 1
                if bytes[bracket + 2] != 0x3E { continue }
                pass(from: index, to: bracket + 3, addingText: bracket - index - 9, &place)
                return checkText(to: bracket + 3, place) ? .done(bracket + 3) : .stop
            }
        }
    }

    private mutating func instruction(_ bytes: Span<UInt8>, at index: Int, _ place: inout Place) -> Step {
        switch find(0x3F, 0x3E, bytes, from: index + 2, place) {
        case .tooFar: return stop(.longInstruction, at: index, place)
        case .notYet: return incomplete(.instruction, place)
        case .at(let mark): return finishInstruction(bytes, from: index, to: mark, &place)
        }
    }

    private enum Search { case at(Int), notYet, tooFar }

    /// The first pair of bytes from an index that is not farther from `limit` than a text may be long.
    private func find(
        _ first: UInt8, _ second: UInt8, _ bytes: Span<UInt8>, from start: Int, limit: Int? = nil, _ place: Place
    ) -> Search {
        let farthest = (limit ?? start) + limits.textBytes
        var from = start
        while from < place.end, let found = bytes.firstIndex(of: first, from: from, to: place.end) {
            if found > farthest { return .tooFar }
            if found + 1 == place.end { return .notYet }
            if bytes[found + 1] == second { return .at(found) }
            from = found + 1
        }
        return place.end - 1 > farthest ? .tooFar : .notYet
    }

    private mutating func finishInstruction(
        _ bytes: Span<UInt8>, from index: Int, to mark: Int, _ place: inout Place
    ) -> Step {
        let content = ((index + 2)..<mark).map { bytes[$0] }
        let target = content.prefix { $0 != 0x20 && !(0x09...0x0D).contains($0) }
        let name = String(decoding: target, as: UTF8.self)
        if name.lowercased() == "xml" {
            if place.base + index != documentStart || name != "xml" { return stop(.lateDeclaration, at: index, place) }
            if !XMLDeclaration.isWellFormed(content[3...]) { return stop(.badDeclaration, at: index, place) }
        } else {
            if target.count > limits.nameBytes { return stop(.longInstruction, at: index, place) }
            if !Self.isName(target) { return stop(.badInstruction, at: index, place) }
            if !note(target: name) { return stop(.manyTargets, at: index, place) }
        }
        if name == "xml-stylesheet" {
            let text = content[target.endIndex...].drop { $0 == 0x20 || (0x09...0x0D).contains($0) }
            note(stylesheet: String(decoding: text, as: UTF8.self))
        }
        pass(from: index, to: mark + 2, addingText: nil, &place)
        return .done(mark + 2)
    }

    /// Whether some bytes are a name, as far as ASCII is concerned.
    private static func isName(_ bytes: ArraySlice<UInt8>) -> Bool {
        guard let first = bytes.first else { return false }
        let isStart = { (byte: UInt8) in
            (0x61...0x7A).contains(byte | 0x20) || byte >= 0x80 || byte == 0x5F || byte == 0x3A
        }
        return isStart(first)
            && bytes.allSatisfy { isStart($0) || (0x30...0x39).contains($0) || $0 == 0x2D || $0 == 0x2E }
    }
}
