import ByteReading
public import Findings
public import OGPModel

extension RecordsXMLReader: SourceReading {
    /// Reads the next commitment, with its milestones where the export has records for them.
    ///
    /// - Parameter sink: takes what is irregular.
    /// - Returns: the commitment; `nil` at the end.
    /// - Throws: what reading the table throws.
    public mutating func next<Sink: FindingSink>(_ sink: inout Sink) throws -> Commitment? {
        let commitment = try records.next(&found)
        found.drain(into: &sink, map)
        return commitment.map { map.mapped($0) }
    }

    /// What the document has shown itself to be so far.
    public var summary: SourceSummary {
        let table = records.summary
        var document = layout
        document.unknownNames = records.unknownHeaders.sorted()
        var summary = SourceSummary(
            name: name, kind: table.kind, format: RecordsXMLFormat.id, layout: .document(document), encoding: encoding,
            encodingChoice: encodingChoice)
        summary.generation = table.generation
        summary.dateConvention = table.dateConvention
        summary.records = table.records
        summary.commitments = table.commitments
        summary.milestones = table.milestones
        summary.newest = table.newest
        summary.choices = [choice]
        summary.digest = digest
        summary.isPartial = isPartial || table.isPartial
        return summary
    }
}
