import ByteReading
import CLibXML2
import Findings

/// What is irregular becomes findings, each handed over with the event at its place.
extension XMLReader {
    /// Hands over what belongs to the current event or stands before it, or everything before an offset.
    mutating func report<Sink: FindingSink>(_ sink: inout Sink, before limit: Int?) {
        for (offset, finding) in pending.take(upTo: limit ?? currentOffset) {
            var finding = finding
            if offset >= rootOffset { finding.position.element = elementPath }
            sink.report(finding)
        }
    }

    /// Makes findings of what was met up to a place of the text.
    mutating func collectFindings(before limit: Int) {
        if rootOffset == Int.max, tagCount > 0 { rootOffset = tags[0].offset }
        let end = scanner.fault.map { $0.offset } ?? (isEnded ? Int.max : limit)
        while let event = textEvents.first, event.offset < end {
            textEvents.removeFirst()
            pending.add(event.finding(at: place(at: event.offset)), at: event.offset)
        }
        for patch in scanner.patches where replaced.insert(patch.name).inserted {
            let finding = Finding(
                .htmlEntity, "The entity &\(patch.name); is known to HTML only; it is read as its character.",
                at: place(at: patch.offset), value: "&\(patch.name);")
            pending.add(finding, at: patch.place)
        }
        scanner.patches.removeAll(keepingCapacity: true)
        if parser.problemCount > 0 { collectProblems() }
    }

    /// So many prefixes and kinds of breaches are listed.
    private static let mostTold = 16

    /// Breaches of the rules of namespaces, once for each prefix or kind.
    private mutating func collectProblems() {
        for index in 0..<parser.problemCount {
            let problem = parser.problem(index)
            guard problem.domain == Int32(XML_FROM_NAMESPACE.rawValue), problem.level == .error else { continue }
            let isPrefix = problem.code == Int32(XML_NS_ERR_UNDEFINED_NAMESPACE.rawValue)
            let key = isPrefix ? "prefix \(problem.subject)" : "code \(problem.code)"
            if told.count >= Self.mostTold || !told.insert(key).inserted { continue }
            let offset = tagOffset(ofEvent: problem.event)
            let more = told.count == Self.mostTold ? " Further breaches of these rules are not listed." : ""
            let message =
                isPrefix
                ? "The prefix \"\(problem.subject)\" is not declared; names with it are read by their local part.\(more)"
                : "A rule of namespaces is broken: \(problem.message)\(more)"
            let code = isPrefix ? FindingCode.undeclaredPrefix : .namespaceFault
            let value = isPrefix ? problem.subject : nil
            pending.add(Finding(code, message, at: place(at: offset), value: value), at: offset)
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

    private func place(at offset: Int) -> SourcePosition {
        let cursor = lineCursor(at: offset)
        return SourcePosition(file: fileName, line: cursor.line, column: cursor.column)
    }
}
