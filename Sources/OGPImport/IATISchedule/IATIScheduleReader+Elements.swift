import ByteReading
public import Findings
public import OGPModel
import XMLReading

extension IATIScheduleReader: SourceReading {
    /// Reads the next commitment.
    ///
    /// - Parameter sink: takes what is irregular.
    /// - Returns: the commitment; `nil` at the end.
    /// - Throws: what reading the document throws.
    public mutating func next<Sink: FindingSink>(_ sink: inout Sink) throws -> Commitment? {
        while let event = try reader.next(&sink) {
            if event == .end, reader.depth == 2 { section = nil }
            guard event == .start, reader.depth > 1 else { continue }
            if reader.depth == 2 {
                try open(&sink)
            } else if let section {
                try reader.readSubtree(into: &tree, &sink)
                if let commitment = take(IATIScheduleElement(DocumentElement(tree), section: section), &sink) {
                    return commitment
                }
            }
        }
        if !isFinished { reportEnd(&sink) }
        isFinished = true
        return nil
    }

    /// Enters a part of the schedule, or reads it where it holds no data elements.
    private mutating func open<Sink: FindingSink>(_ sink: inout Sink) throws {
        if Self.sections.contains(reader.name) {
            section = reader.name
            return
        }
        try reader.readSubtree(into: &tree, &sink)
        unknown.note(tree)
        if tree.name(of: tree.root) == "publishing" { publishing += DocumentElement(tree).children }
    }

    private mutating func take<Sink: FindingSink>(_ item: IATIScheduleElement, _ sink: inout Sink) -> Commitment? {
        elements += 1
        for child in item.element.children { unknown.note(child.name, at: child.position) }
        if item.isEmpty {
            empty.note(item.element.position)
            return nil
        }
        let commitment = decoder.commitment(item)
        commitments += 1
        report(item, commitment, &sink)
        return commitment
    }

    /// What the schedule has shown itself to be so far.
    public var summary: SourceSummary {
        let layout = DocumentLayout(
            root: head.root.local, namespace: head.root.namespace, xmlVersion: reader.xmlVersion,
            declaredEncoding: reader.declaredEncoding, elements: reader.elements,
            counts: [("data element", elements), ("publishing row", publishing.count)], unknownNames: unknown.names)
        var summary = SourceSummary(
            name: input.name, kind: "commitments", format: IATIScheduleFormat.id, layout: .document(layout),
            encoding: reader.encoding, encodingChoice: reader.encodingChoice)
        summary.generation = IATIScheduleFormat.generation
        summary.snapshotDay = head.day
        summary.records = elements
        summary.commitments = commitments
        summary.newest = head.day.map { NewestDate(day: $0, evidence: "schedule of \($0)") }
        summary.plans = decoder.plan.map { [decoder.plan($0, rows: publishing, at: position)] } ?? []
        summary.isWholePlan = true
        summary.digest = reader.digest
        summary.isPartial = reader.isPartial
        return summary
    }
}
