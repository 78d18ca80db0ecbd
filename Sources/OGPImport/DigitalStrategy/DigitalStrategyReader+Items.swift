import ByteReading
public import Findings
public import OGPModel
import XMLReading

extension DigitalStrategyReader: SourceReading {
    /// Reads the next commitment, with all its milestones.
    ///
    /// - Parameter sink: takes what is irregular.
    /// - Returns: the commitment; `nil` at the end.
    /// - Throws: what reading the document throws.
    public mutating func next<Sink: FindingSink>(_ sink: inout Sink) throws -> Commitment? {
        while true {
            if let complete = takeComplete() { return complete }
            guard try readItem(&sink) else {
                if !isFinished { reportEnd(&sink) }
                isFinished = true
                return nil
            }
        }
    }

    /// Lets go of the next commitment in the order of the document, if everything of it was read.
    private mutating func takeComplete() -> Commitment? {
        guard let index = queue.last, let held = pending[index], held.missing == 0, var commitment = held.commitment
        else { return nil }
        queue.removeLast()
        pending[index] = nil
        commitment.milestones = held.milestones
        commitments += 1
        milestones += held.milestones.count { !$0.isPart }
        parts += held.milestones.count { $0.isPart }
        return commitment
    }

    /// Reads on to the end of the next item.
    private mutating func readItem<Sink: FindingSink>(_ sink: inout Sink) throws -> Bool {
        while let event = try reader.next(&sink) {
            guard event == .start else { continue }
            if !DigitalStrategyOutline.isItem(reader) {
                unknown.note(reader.name, at: reader.position)
                continue
            }
            try reader.readSubtree(into: &tree, &sink)
            unknown.note(tree)
            take(DigitalStrategyItem(DocumentElement(tree)), &sink)
            item += 1
            return true
        }
        return false
    }

    private mutating func take<Sink: FindingSink>(_ item: DigitalStrategyItem, _ sink: inout Sink) {
        let index = self.item
        let place = places.places[index]
        let id = decoder.id(of: item)
        fields += item.fields.count
        report(item, place, id: id, &sink)
        var held = pending[place.commitment] ?? Pending(missing: places.sizes[place.commitment] ?? 1)
        let found: [Milestone]
        if place.commitment == index {
            held.commitment = decoder.commitment(item, &sink)
            found = decoder.records(item, above: nil, &sink)
            noteEmptyRecords(of: item, kept: found.count)
        } else {
            let parent = place.parent.flatMap { $0 == place.commitment ? nil : outline.items[$0].id }
            found = decoder.milestones(item, parent: parent, &sink)
            noteEmptyRecords(of: item, kept: found.count - 1)
        }
        held.milestones += found
        held.missing -= 1
        pending[place.commitment] = held
    }

    private mutating func noteEmptyRecords(of item: DigitalStrategyItem, kept: Int) {
        for _ in 0..<max(0, item.records - kept) { emptyRecords.note(item.position) }
    }

    /// What the report has shown itself to be so far.
    public var summary: SourceSummary {
        let layout = DocumentLayout(
            root: outline.root.local, namespace: outline.root.namespace, xmlVersion: reader.xmlVersion,
            declaredEncoding: reader.declaredEncoding, elements: reader.elements,
            counts: [("item", item), ("field", fields)], unknownNames: unknown.names)
        var summary = SourceSummary(
            name: input.name, kind: "commitments", format: DigitalStrategyFormat.id, layout: .document(layout),
            encoding: reader.encoding, encodingChoice: reader.encodingChoice)
        summary.generation = DigitalStrategyFormat.generation
        summary.snapshotDay = decoder.day
        summary.records = item
        summary.commitments = commitments
        summary.milestones = milestones
        summary.milestoneParts = parts
        summary.newest = decoder.day.map { NewestDate(day: $0, evidence: "generated \(outline.generated)") }
        summary.plans = plan.map { [$0] } ?? []
        summary.isWholePlan = true
        summary.digest = reader.digest
        summary.isPartial = reader.isPartial
        return summary
    }
}
