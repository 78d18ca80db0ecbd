import Findings
import OGPJoining
public import OGPModel

/// Writes inspections for the terminal, with the command to try next.
public enum InspectionText {
    /// The text.
    ///
    /// - Parameters:
    ///   - inspections: What the files are.
    ///   - asOf: The day the question is asked for, up to which the age of the data is counted.
    ///   - layout: Width, signs and colours.
    /// - Returns: The same text for the same arguments.
    public static func text(_ inspections: [Inspection], asOf: CivilDate, layout: TextLayout) -> String {
        inspections.map { text($0, asOf, layout) }.joined(separator: "\n")
    }

    private static func text(_ inspection: Inspection, _ asOf: CivilDate, _ layout: TextLayout) -> String {
        let record = inspection.record
        let file = "\(record.file), \(CountPhrase.grouped(inspection.size)) bytes"
        var text = line("File", file, .heading, layout)
        if let digest = record.sha256 { text += line("SHA-256", digest, .plain, layout) }
        text += line("Format", format(inspection), inspection.problem == nil ? .plain : .high, layout)
        var lines: [(String, String)] = []
        if let document = inspection.document { lines += documentLines(document, record) }
        if let table = inspection.table { lines += tableLines(table, isKnown: inspection.contents != nil) }
        if inspection.contents == nil, inspection.table != nil {
            lines.append(("Records", CountPhrase.grouped(record.records)))
        }
        if let contents = inspection.contents { lines += contentLines(contents, inspection.record) }
        lines.append(("As of", asOf.description))
        if inspection.contents != nil { lines.append(("Data up to", dataDay(inspection, asOf))) }
        text += lines.map { line($0.0, $0.1, .plain, layout) }.joined()
        text += line("Findings", findings(inspection), role(record.findings), layout)
        let command = layout.style.applied(.command, to: TextLayout.safeLine(next(inspection)))
        return text + "Next".padded(to: 12) + command + "\n"
    }

    /// A name and what is known, on as many lines as it takes, each in the colour of its role.
    private static func line(_ name: String, _ words: String, _ role: TextRole, _ layout: TextLayout) -> String {
        layout.wrapped(words, first: name.padded(to: 12)).map { layout.style.applied(role, to: $0) + "\n" }.joined()
    }

    private static func role(_ tally: FindingTally) -> TextRole {
        tally.count(.error) > 0 ? .high : tally.count(.warning) > 0 ? .medium : .plain
    }

    private static func format(_ inspection: Inspection) -> String {
        if let problem = inspection.problem { return problem }
        let record = inspection.record
        return inspection.formatTitle + (record.generation.isEmpty ? "" : ", generation \(record.generation)")
    }

    private static func documentLines(
        _ document: Inspection.Document, _ record: InputRecord
    ) -> [(String, String)] {
        let declared = document.declaredEncoding.map {
            $0.lowercased() == document.encoding ? "" : ", declared as \($0)"
        }
        let counts = document.counts.map { "\(CountPhrase.grouped($0.count)) \($0.name)" }.joined(separator: ", ")
        var lines = [
            ("Root", document.root + (document.namespace.map { " in \($0)" } ?? ", in no namespace")),
            ("XML", document.xmlVersion.map { "version \($0)" } ?? "no declaration"),
            ("Encoding", document.encoding + (declared ?? ", none declared")),
            ("Elements", CountPhrase.grouped(document.elements) + (counts.isEmpty ? "" : ": \(counts)")),
        ]
        if !document.unknown.isEmpty { lines.append(("Not known", document.unknown.prefix(8).joined(separator: ", "))) }
        for choice in record.choices {
            lines.append(("Chosen", "\(choice.option) \(choice.value), because \(choice.because)"))
        }
        return lines
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

    private static func contentLines(_ contents: Inspection.Contents, _ record: InputRecord) -> [(String, String)] {
        let facts = contents.facts
        var counts = [
            CountedNoun.commitment.counted(facts.commitments),
            CountedNoun.actionPlan.counted(facts.plans.count),
            CountedNoun("member").counted(facts.memberNames.count),
        ]
        if record.milestoneParts > 0 {
            let parts = CountedNoun("part").counted(record.milestoneParts)
            counts.append("\(CountedNoun.milestone.counted(record.milestones)) with \(parts) that are counted")
        } else if facts.milestones > 0 {
            counts.append(CountedNoun.milestone.counted(facts.milestones))
        }
        let years = facts.plans.values.compactMap(\.submitted)
        if let first = years.min(), let last = years.max() { counts.append("submitted \(first) to \(last)") }
        let words = [
            "unbroken": "known to be whole", "partial": "with commitments missing", "unknown": "not known to be whole",
            "declared": "declared whole", "stated": "whole, as the file is the plan itself",
        ]
        return [
            ("Holds", counts.joined(separator: ", ")),
            ("Languages", list(contents.languages.map { ($0.name, $0.count) })),
            ("Dates", "plans by order of day and month: " + list(contents.dateOrders.map { ($0.name, $0.count) })),
            ("Plans", list(contents.completeness.map { (words[$0.label] ?? $0.label, $0.count) })),
        ].filter { !$0.1.isEmpty }
    }

    private static func list(_ counts: [(String, Int)]) -> String {
        counts.map { "\($0.0) \(CountPhrase.grouped($0.1))" }.joined(separator: ", ")
    }

    private static func dataDay(_ inspection: Inspection, _ asOf: CivilDate) -> String {
        let day = inspection.record.dataDay
        guard let date = day.day, let age = inspection.age(on: asOf) else {
            return "not known (--data-as-of declares it)"
        }
        if day.basis == .declared { return "\(date), as declared; \(age.words)" }
        return "\(date) at least, from \(day.evidence); \(age.words) (--data-as-of declares another)"
    }

    private static func findings(_ inspection: Inspection) -> String {
        let tally = inspection.record.findings
        return "\(CountedNoun("error").counted(tally.count(.error))), "
            + "\(CountedNoun("warning").counted(tally.count(.warning))), "
            + "\(CountedNoun("note").counted(tally.count(.note))) while reading"
    }

    private static func next(_ inspection: Inspection) -> String {
        var file = ShellWord.quoted(inspection.path)
        guard inspection.contents != nil else { return inspection.table == nil ? "ogp formats" : "ogp map \(file)" }
        if let mapping = inspection.mapping { file += " --mapping \(ShellWord.quoted(mapping))" }
        let isToCheck = inspection.record.findings.count(.error) > 0 || inspection.record.recordsProcess
        return isToCheck ? "ogp check \(file)" : "ogp gaps \(file) --current"
    }
}

extension String {
    fileprivate func padded(to width: Int) -> String {
        self + String(repeating: " ", count: max(1, width - count))
    }
}
