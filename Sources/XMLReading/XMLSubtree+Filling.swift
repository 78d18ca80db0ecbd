import CLibXML2

/// How a reader fills a subtree.
extension XMLSubtree {
    /// How much memory it takes, roughly.
    var size: Int { bytes.count &+ elements.count &* 64 }

    /// Forgets everything but the memory.
    mutating func clear() {
        elements.removeAll(keepingCapacity: elements.count < 65_536)
        runs.removeAll(keepingCapacity: runs.count < 65_536)
        attributes.removeAll(keepingCapacity: attributes.count < 65_536)
        bytes.removeAll(keepingCapacity: bytes.count < 1_048_576)
        ancestors.removeAll(keepingCapacity: true)
        innermost = -1
    }

    /// Begins an element inside the innermost one.
    @inline(__always)
    mutating func open(_ step: PathStep, _ event: clibxml2_event, at offset: Int, _ parser: borrowing PushParser) {
        let first = attributes.count
        for index in 0..<Int(event.count) {
            let attribute = parser.attribute(Int(event.first) + index)
            attributes.append(
                Attribute(
                    name: attribute.name, prefix: attribute.prefix, namespace: attribute.uri, start: bytes.count,
                    count: Int(attribute.count)))
            parser.append(attribute.first, attribute.count, to: &bytes)
        }
        let index = Int32(elements.count)
        elements.append(
            Element(
                step: step, parent: innermost, end: index + 1, firstRun: Int32(runs.count), endRun: Int32(runs.count),
                firstAttribute: Int32(first), attributeCount: Int32(event.count), offset: offset))
        innermost = index
    }

    /// Adds a text to the innermost element.
    @inline(__always)
    mutating func add(text event: clibxml2_event, _ parser: borrowing PushParser) {
        runs.append(Run(element: innermost, start: bytes.count, count: Int(event.count)))
        parser.append(event.first, event.count, to: &bytes)
    }

    /// Ends the innermost element.
    @inline(__always)
    mutating func close() {
        innermost = elements[Int(innermost)].close(end: Int32(elements.count), endRun: Int32(runs.count))
    }
}

extension XMLSubtree.Element {
    /// Notes where the element ends, and returns the one it stands in.
    @inline(__always)
    fileprivate mutating func close(end: Int32, endRun: Int32) -> Int32 {
        (self.end, self.endRun) = (end, endRun)
        return parent
    }
}
