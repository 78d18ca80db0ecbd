/// Attributes and texts of a subtree.
extension XMLSubtree {
    /// The attributes of an element, in the order of the document.
    public func attributes(of node: Node) -> [XMLAttribute] {
        attributeRange(node).map { index in
            let attribute = attributes[index]
            return XMLAttribute(
                name: names.texts[Int(attribute.name)], namespace: names.text(attribute.namespace),
                value: string(attribute.start, attribute.count))
        }
    }

    /// The value of an attribute by its local name; one without a prefix is preferred.
    public func attribute(_ name: String, of node: Node) -> String? {
        let range = attributeRange(node)
        guard !range.isEmpty, let number = names.number(of: name) else { return nil }
        let candidates = range.filter { Int(attributes[$0].name) == number }
        guard let index = candidates.first(where: { attributes[$0].prefix < 0 }) ?? candidates.first else { return nil }
        return string(attributes[index].start, attributes[index].count)
    }

    /// The text directly inside an element, verbatim; texts between its children are put together.
    public func text(of node: Node) -> String {
        let range = runRange(node)
        if range.count == 1, let index = range.first {
            return Int(runs[index].element) == node.index ? string(runs[index].start, runs[index].count) : ""
        }
        return string(range.filter { Int(runs[$0].element) == node.index })
    }

    /// All text inside an element and its descendants, verbatim, in the order of the document.
    public func deepText(of node: Node) -> String { string(Array(runRange(node))) }

    /// Calls a function with the UTF-8 of the text directly inside an element, without making a string of it.
    public func withText<Result, Failure: Error>(
        of node: Node, _ body: (Span<UInt8>) throws(Failure) -> Result
    ) throws(Failure) -> Result {
        let range = runRange(node)
        if range.count == 1, Int(runs[range.lowerBound].element) == node.index {
            let run = runs[range.lowerBound]
            return try body(bytes.span.extracting(run.start..<(run.start + run.count)))
        }
        var joined: [UInt8] = []
        for index in range where Int(runs[index].element) == node.index {
            joined += bytes[runs[index].start..<(runs[index].start + runs[index].count)]
        }
        return try body(joined.span)
    }

    /// Whether an element holds nothing: no text and no value of an attribute, in it or in its descendants, but white space
    /// and no-break spaces.
    public func isBlank(_ node: Node) -> Bool {
        for index in runRange(node) where !isBlank(runs[index].start, runs[index].count) { return false }
        let last = elements[Int(elements[node.index].end) - 1]
        let first = Int(elements[node.index].firstAttribute)
        for index in first..<Int(last.firstAttribute + last.attributeCount)
        where !isBlank(attributes[index].start, attributes[index].count) { return false }
        return true
    }

    private func attributeRange(_ node: Node) -> Range<Int> {
        let element = elements[node.index]
        return Int(element.firstAttribute)..<Int(element.firstAttribute + element.attributeCount)
    }

    /// The texts of an element and its descendants.
    private func runRange(_ node: Node) -> Range<Int> {
        Int(elements[node.index].firstRun)..<Int(elements[node.index].endRun)
    }

    private func string(_ start: Int, _ count: Int) -> String {
        String(decoding: bytes[start..<(start + count)], as: UTF8.self)
    }

    private func string(_ parts: [Int]) -> String {
        var text = ""
        for index in parts { text += string(runs[index].start, runs[index].count) }
        return text
    }

    private func isBlank(_ start: Int, _ count: Int) -> Bool {
        var index = start
        while index < start + count {
            let byte = bytes[index]
            if byte == 0xC2 && index + 1 < start + count && bytes[index + 1] == 0xA0 {
                index += 2
            } else if byte == 0x20 || (0x09...0x0D).contains(byte) {
                index += 1
            } else {
                return false
            }
        }
        return true
    }
}
