public import Findings
public import OGPModel

extension ContextRecords {
    /// The records with each row told once: an indicator or a pledge whose row says in every cell what an earlier one says, in the
    /// same file or another, is reported and left out.
    ///
    /// - Parameter sink: Takes a finding for every row that is left out.
    public mutating func tellRowsOnce<Sink: FindingSink>(_ sink: inout Sink) {
        indicators = Self.once(indicators, \.identity, \.source, &sink)
        pledges = Self.once(pledges, \.identity, \.source, &sink)
    }

    private static func once<Record, Sink: FindingSink>(
        _ records: [Record], _ identity: (Record) -> [String], _ source: (Record) -> SourcePosition, _ sink: inout Sink
    ) -> [Record] {
        var first: [[String]: SourcePosition] = [:]
        return records.filter { record in
            let (key, position) = (identity(record), source(record))
            guard let before = first[key] else {
                first[key] = position
                return true
            }
            let row = before.row.map { "row \($0)" } ?? "an earlier row"
            let place = before.file == position.file ? row : "\(row) of \(before.file)"
            sink.report(
                Finding(.contextIdentical, "The row says what \(place) says; it is counted once.", at: position))
            return false
        }
    }
}

extension DatedIndicator {
    fileprivate var identity: [String] {
        [member.code ?? member.nameInSource, theme, name, value, threshold, date.text, saidBy]
    }
}

extension Pledge {
    fileprivate var identity: [String] {
        [member.code ?? member.nameInSource, name, theme ?? "", date.text, saidBy]
    }
}
