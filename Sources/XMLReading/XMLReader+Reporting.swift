import ByteReading
import CLibXML2
import Findings

/// What is irregular becomes findings, each handed over with the event at its place.
extension XMLReader {
    /// Hands over what belongs to the current event or stands before it, or everything before an offset.
    @inline(never)
    mutating func report<Sink: FindingSink>(_ sink: inout Sink, before limit: Int?) {
        while let item = pending.take(upTo: limit ?? currentOffset) {
            let isInside = item.offset >= rootOffset
            sink.report(item.code, item.finding(file: fileName, element: isInside ? elementPath : nil))
        }
    }

    /// Makes findings of what was met up to a place of the text.
    mutating func collectFindings(before limit: Int) {
        if rootOffset == Int.max, tagCount > 0 { rootOffset = tags[0].offset }
        let end = scanner.fault.map { $0.offset } ?? (isEnded ? Int.max : limit)
        if let event = textEvents.first, event.offset < end { collectTextEvents(before: end) }
        var walk = LineWalk(windowPlace, at: stream.offset)
        for patch in scanner.patches where replaced.insert(patch.name).inserted {
            let (line, column) = walk.place(of: patch.offset, stream.bytes, base: stream.baseOffset)
            let finding = Finding(
                .htmlEntity, "The entity &\(patch.name); is known to HTML only; it is read as its character.",
                at: SourcePosition(file: fileName), value: "&\(patch.name);")
            pending.add(.init(offset: patch.place, line: line, column: column, content: .finding(finding)))
        }
        scanner.patches.removeAll(keepingCapacity: true)
        if parser.problemCount > 0 { collectProblems() }
    }

    private mutating func collectTextEvents(before end: Int) {
        var walk = LineWalk(windowPlace, at: stream.offset)
        let count = textEvents.firstIndex { $0.offset >= end } ?? textEvents.count
        for event in textEvents[..<count] {
            let (line, column) = walk.place(of: event.offset, stream.bytes, base: stream.baseOffset)
            pending.add(.init(offset: event.offset, line: line, column: column, content: .decoding(event)))
        }
        textEvents.removeFirst(count)
    }

    /// So many prefixes and kinds of breaches are listed.
    private static let mostTold = 16

    /// Breaches of the rules of namespaces, once for each prefix or kind.
    private mutating func collectProblems() {
        var walk = LineWalk(windowPlace, at: stream.offset)
        for index in 0..<parser.problemCount {
            let problem = parser.problem(index)
            guard problem.domain == Int32(XML_FROM_NAMESPACE.rawValue), problem.level == .error else { continue }
            let isPrefix = problem.code == Int32(XML_NS_ERR_UNDEFINED_NAMESPACE.rawValue)
            let subject = parser.subject(of: problem)
            let key = isPrefix ? "prefix \(subject)" : "code \(problem.code)"
            if told.count >= Self.mostTold || !told.insert(key).inserted { continue }
            let more = told.count == Self.mostTold ? " Further breaches of these rules are not listed." : ""
            let message =
                isPrefix
                ? "The prefix \"\(subject)\" is not declared; names with it are read by their local part.\(more)"
                : "A rule of namespaces is broken: \(parser.message(of: problem))\(more)"
            let finding = Finding(
                isPrefix ? .undeclaredPrefix : .namespaceFault, message, at: SourcePosition(file: fileName),
                value: isPrefix ? subject : nil)
            let offset = tagOffset(ofEvent: problem.event)
            let (line, column) = walk.place(of: offset, stream.bytes, base: stream.baseOffset)
            pending.add(.init(offset: offset, line: line, column: column, content: .finding(finding)))
        }
    }

    /// Where the tag begins that the parser was at when there were so many events.
    private func tagOffset(ofEvent event: Int) -> Int {
        var tag = 0
        for index in 0..<event {
            let kind = Int(parser.event(index).kind)
            if kind == clibxml2_text { continue }
            let isEmptyStart = kind == clibxml2_start && tags[tag].kind == .empty
            if !isEmptyStart { tag += 1 }
        }
        return tag < tagCount ? tags[tag].offset : parsed
    }
}
