import Findings

/// Takes the findings of the table and hands them on with their places in the document.
struct RecordSink: FindingSink {
    private var findings: [Finding] = []

    mutating func report(_ code: FindingCode, _ finding: @autoclosure () -> Finding) { findings.append(finding()) }

    /// Hands on what was taken.
    mutating func drain<Sink: FindingSink>(into sink: inout Sink, _ map: RecordMap) {
        for finding in findings {
            var mapped = finding
            mapped.position = map.position(finding.position, field: finding.field)
            sink.report(mapped)
        }
        findings.removeAll(keepingCapacity: true)
    }
}
