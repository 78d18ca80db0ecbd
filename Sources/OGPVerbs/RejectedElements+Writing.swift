import ByteReading

extension RejectedElements {
    /// What a comment with a reason begins with.
    private static let mark = "<!-- ogp:reason "
    private static let markEnd = "-->"

    /// Writes the document with the rejected records alone, each behind a comment with the reason, in the encoding of the input.
    ///
    /// - Throws: what reading the input and `write` throw.
    func write(_ write: ([UInt8]) throws -> Void) throws {
        try copy(keeping: \.isRejected, write) { element in
            element.reason.isEmpty ? "" : "\(Self.mark)\(Self.inComment(element.reason)) \(Self.markEnd)"
        }
    }

    /// Writes the document without the rejected records.
    ///
    /// - Throws: what reading the input and `write` throw.
    func writeOthers(_ write: ([UInt8]) throws -> Void) throws {
        try copy(keeping: { !$0.isRejected }, write) { _ in "" }
    }

    private func copy(
        keeping isKept: (Element) -> Bool, _ write: ([UInt8]) throws -> Void, comment: (Element) -> String
    ) throws {
        var text = try DocumentCopy(input, encoding: encoding)
        try write(text.mark)
        for element in elements {
            let (context, space) = Self.parted(try text.take(to: element.bytes.lowerBound))
            try write(encoding.bytes(context))
            let record = try text.take(to: element.bytes.upperBound)
            guard isKept(element) else { continue }
            let comment = comment(element)
            try write(encoding.bytes(space + (comment.isEmpty ? "" : comment + space) + record))
        }
        while let rest = try text.takePiece() { try write(encoding.bytes(rest)) }
    }

    /// What stands in front of a record: first what stays, then the white space that goes with the record. Comments with
    /// reasons of an earlier check are in neither.
    private static func parted(_ gap: String) -> (context: String, space: String) {
        var context = Substring(gap)
        var space: Substring?
        while true {
            let end = context.lastIndex { !$0.isWhitespace }.map(context.index(after:)) ?? context.startIndex
            if space == nil { space = context[end...] }
            let body = context[..<end]
            guard body.hasSuffix(markEnd), let start = body.ranges(of: "<!--").last?.lowerBound,
                body[start...].hasPrefix(mark)
            else { return (String(body), String(space ?? "")) }
            context = body[..<start]
        }
    }

    /// A text as it may stand in a comment, where two hyphens in a row mean its end.
    private static func inComment(_ text: String) -> String {
        var result = ""
        for character in text {
            if character == "-", result.last == "-" { result.append(" ") }
            result.append(character)
        }
        return result
    }
}
