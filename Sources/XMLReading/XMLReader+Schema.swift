import CLibXML2
import Findings

/// Checking against a schema on the way.
extension XMLReader {
    /// Has every element checked against a schema. It must be asked for before the first event, and the schema must live as
    /// long as the reader.
    mutating func check(against schema: borrowing CompiledSchema) throws(XMLFailure) {
        if !parser.check(against: schema) {
            throw XMLFailure(.noMemory, "No memory is left for the check.", at: SourcePosition(file: fileName))
        }
    }

    /// Takes the breaches of the schema up to the current event.
    ///
    /// - Throws: `XMLFailure` where the schema takes too much work.
    mutating func takeBreaches(_ breaches: inout SchemaBreaches) throws(XMLFailure) {
        while nextBreach < parser.problemCount {
            let problem = parser.problem(nextBreach)
            if problem.event > cursor { return }
            nextBreach += 1
            if problem.domain != Int32(XML_FROM_SCHEMASV.rawValue) { continue }
            let previous = lastBreach
            lastBreach = (problem.code, elements)
            if SchemaMessage.isRepetition(problem.code, after: previous.code) && previous.element == elements {
                continue
            }
            if problem.code == Int32(XML_SCHEMAV_INTERNAL.rawValue) {
                unevaluated += 1
                if unevaluated > 2 { throw stopCheck() }
            }
            if breaches.count(problem.kind) { continue }
            let message = SchemaMessage(code: problem.code, message: parser.message(of: problem), element: name)
            breaches.add(message, element: name, kind: problem.kind, at: position)
        }
    }

    private mutating func stopCheck() -> XMLFailure {
        let found = XMLFailure(
            .unusableSchema, "A pattern of the schema takes too much work to be applied to this value.", at: position)
        failure = found
        (cursor, eventCount) = (0, 0)
        return found
    }
}
