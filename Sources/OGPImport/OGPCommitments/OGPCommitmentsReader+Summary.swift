extension OGPCommitmentsReader: SourceReading {
    /// What the export has shown itself to be so far.
    public var summary: SourceSummary {
        let layout = TableLayout(
            dialect: dialect, header: header, headers: headers, unknownHeaders: unknownHeaders,
            policyAreaHeaders: policyAreaHeaders)
        var summary = SourceSummary(
            name: name, kind: "commitments", format: OGPCommitmentsFormat.id, layout: .table(layout),
            encoding: encoding, encodingChoice: encodingChoice)
        summary.generation = generation.rawValue
        summary.dateConvention = generation.dateConvention
        summary.records = records
        summary.commitments = commitments
        summary.milestones = milestones
        summary.newest = newest
        summary.digest = digest
        summary.isPartial = isPartial
        return summary
    }
}
