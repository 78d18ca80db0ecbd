import Findings
import OGPJoining

/// Writes inspections for the terminal, with the command to try next.
public enum InspectionText {
    /// The text.
    public static func text(_ inspections: [Inspection], layout: TextLayout) -> String {
        inspections.map { text($0, layout) }.joined(separator: "\n")
    }

    private static func text(_ inspection: Inspection, _ layout: TextLayout) -> String {
        var lines = [("File", "\(inspection.record.file), \(CountPhrase.grouped(inspection.size)) bytes")]
        if let digest = inspection.record.sha256 { lines.append(("SHA-256", digest)) }
        lines.append(("Format", format(inspection)))
        if let table = inspection.table { lines += tableLines(table, isKnown: inspection.contents != nil) }
        if inspection.contents == nil, inspection.table != nil {
            lines.append(("Records", CountPhrase.grouped(inspection.record.records)))
        }
        if let contents = inspection.contents { lines += contentLines(contents) }
        if inspection.contents != nil { lines.append(("Data up to", dataDay(inspection))) }
        lines.append(("Findings", findings(inspection)))
        lines.append(("Next", next(inspection)))
        return lines.map { layout.paragraph($0.1, first: $0.0.padded(to: 12)) }.joined()
    }

    private static func format(_ inspection: Inspection) -> String {
        if let problem = inspection.problem { return problem }
        return "OGP commitments export, generation \(inspection.record.generation)"
    }

    private static func tableLines(_ table: Inspection.Table, isKnown: Bool) -> [(String, String)] {
        let ends = table.lineEnds.map { "\($0.name) (\(CountPhrase.grouped($0.count)))" }.joined(separator: ", ")
        var lines = [
            ("Encoding", table.encoding), ("Line ends", ends.isEmpty ? "none" : ends), ("Delimiter", table.delimiter),
            ("Header", (["row \(table.headerRow)"] + table.headerNotes).joined(separator: "; ")),
        ]
        if isKnown {
            lines.append(
                (
                    "Columns",
                    "\(table.columns), of which \(table.recognised) recognised and \(table.policyAreas) are policy areas"
                ))
        } else {
            lines.append(("Columns", String(table.columns)))
        }
        if !table.unknown.isEmpty {
            let shown = table.unknown.prefix(8).map { "\"\($0)\"" }.joined(separator: ", ")
            let more = table.unknown.count > 8 ? " and \(table.unknown.count - 8) more" : ""
            lines.append((isKnown ? "Not known" : "Names", shown + more))
        }
        return lines
    }

    private static func contentLines(_ contents: Inspection.Contents) -> [(String, String)] {
        let facts = contents.facts
        var counts = [
            CountedNoun.commitment.counted(facts.commitments),
            CountedNoun.actionPlan.counted(facts.plans.count),
            CountedNoun("member").counted(facts.memberNames.count),
        ]
        if facts.milestones > 0 { counts.append(CountedNoun.milestone.counted(facts.milestones)) }
        let years = facts.plans.values.compactMap(\.submitted)
        if let first = years.min(), let last = years.max() { counts.append("submitted \(first) to \(last)") }
        let words = [
            "unbroken": "known to be whole", "partial": "with commitments missing", "unknown": "not known to be whole",
            "declared": "declared whole",
        ]
        return [
            ("Holds", counts.joined(separator: ", ")),
            ("Languages", list(contents.languages.map { ($0.name, $0.count) })),
            ("Dates", "plans by order of day and month: " + list(contents.dateOrders.map { ($0.name, $0.count) })),
            ("Plans", list(contents.completeness.map { (words[$0.label] ?? $0.label, $0.count) })),
        ]
    }

    private static func list(_ counts: [(String, Int)]) -> String {
        counts.map { "\($0.0) \(CountPhrase.grouped($0.1))" }.joined(separator: ", ")
    }

    private static func dataDay(_ inspection: Inspection) -> String {
        let day = inspection.record.dataDay
        guard let date = day.day else { return "not known (--data-as-of declares it)" }
        return "\(date) at least, from \(day.evidence) (--data-as-of declares another)"
    }

    private static func findings(_ inspection: Inspection) -> String {
        let tally = inspection.record.findings
        return "\(CountedNoun("error").counted(tally.count(.error))), "
            + "\(CountedNoun("warning").counted(tally.count(.warning))), "
            + "\(CountedNoun("note").counted(tally.count(.note))) while reading"
    }

    private static func next(_ inspection: Inspection) -> String {
        let file = inspection.path.contains(" ") ? "\"\(inspection.path)\"" : inspection.path
        guard inspection.contents != nil else { return "ogp formats" }
        return inspection.record.findings.count(.error) > 0 ? "ogp check \(file)" : "ogp gaps \(file) --current"
    }
}

extension String {
    fileprivate func padded(to width: Int) -> String {
        self + String(repeating: " ", count: max(1, width - count))
    }
}
