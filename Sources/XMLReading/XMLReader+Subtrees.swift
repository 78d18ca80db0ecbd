import ByteReading
public import Findings

/// Elements that are read or skipped as a whole.
extension XMLReader {
    /// Reads the element that begins with everything inside it; the current event is its end then.
    ///
    /// - Parameters:
    ///   - tree: takes the element; its memory is used again.
    ///   - sink: takes what is irregular up to that end.
    /// - Throws: what `next` throws, and `XMLFailure` where the element exceeds `XMLLimits.subtreeBytes`.
    public mutating func readSubtree<Sink: FindingSink>(into tree: inout XMLSubtree, _ sink: inout Sink) throws {
        precondition(kind == .start, "a subtree is read where an element begins")
        begin(&tree)
        defer { finish(&tree) }
        let outer = level
        while true {
            keep(in: &tree)
            if tree.size > limits.subtreeBytes { throw stop(tree) }
            if kind == .end && level == outer { return }
            if try next(&sink) == nil { return }
        }
    }

    /// Passes over the element that begins with everything inside it; the current event is its end then.
    ///
    /// - Parameter sink: takes what is irregular up to that end.
    /// - Throws: what `next` throws.
    public mutating func skipSubtree<Sink: FindingSink>(_ sink: inout Sink) throws {
        precondition(kind == .start, "a subtree is skipped where an element begins")
        let outer = level
        while try next(&sink) != nil {
            if kind == .end && level == outer { return }
        }
    }

    private mutating func begin(_ tree: inout XMLSubtree) {
        tree.clear()
        tree.fileName = fileName
        tree.ancestors.append(contentsOf: steps[..<(level - 1)])
        swap(&tree.lines, &lines)
        lines.begin(at: currentOffset, lineCursor(at: currentOffset))
    }

    /// Adds the current event.
    @inline(__always)
    private func keep(in tree: inout XMLSubtree) {
        switch kind {
        case .start: tree.open(steps[level - 1], current, at: currentOffset, parser)
        case .text: tree.add(text: current, parser)
        case .end: tree.close()
        case nil: break
        }
    }

    private mutating func finish(_ tree: inout XMLSubtree) {
        lines.extend(to: max(lines.reached, currentOffset), stream.bytes, base: stream.baseOffset)
        lines.close()
        swap(&tree.lines, &lines)
        tree.names = names
    }

    private mutating func stop(_ tree: borrowing XMLSubtree) -> XMLFailure {
        let found = XMLFailure(
            .largeSubtree,
            "The element <\(names.texts[tree.nameID(of: tree.root)])> has more than "
                + "\(limits.subtreeBytes) bytes with everything inside it.", at: position)
        failure = found
        (cursor, eventCount) = (0, 0)
        return found
    }
}
