import OGPModel
import OGPScoring

/// Names the fields of the outputs, and quotes their values, for people.
enum FieldWords {
    /// The field's name for people; the name in the outputs where there is no better one.
    static func label(_ field: String) -> String {
        switch field {
        case "verifiable": "Verifiable"
        case "specificity": "Specificity"
        case "relevant": "Relevant to OGP values"
        case "potentialImpact": "Potential impact"
        case "potentialForResults": "Potential for results"
        case "completionMidTerm": "Completion at mid-term"
        case "completionEndOfTerm": "Completion at end of term"
        case "results": "Results"
        case "carriedForward": "Carried forward"
        case "lead": "Lead institution"
        case "start": "Start date"
        case "end": "End date"
        case "submitted": "Year of submission"
        case "planEndYear": "End year of the plan"
        case "plan": "Action plan"
        case "policyAreas": "Policy areas"
        case "fullText": "Full text"
        case "milestones": "Milestones"
        case "milestone": "Milestone"
        case "milestoneTitle": "Title of the milestone"
        case "milestoneStart": "Start of the milestone"
        case "deadline": "Deadline"
        case "status": "Status"
        case "statuses": "Statements"
        case "evidence": "Evidence"
        case "number": "Number"
        case "parent": "Stands under"
        default: EvidenceRow.Kind(rawValue: field)?.words ?? field
        }
    }

    /// The fields that hold a rating by the IRM, in the order of an assessment: design, completion, results.
    static let ratings = [
        "verifiable", "specificity", "relevant", "potentialImpact", "potentialForResults", "completionMidTerm",
        "completionEndOfTerm", "results",
    ]

    /// Whether a rating says something: a label, or that a review is still to come.
    static func isInformative(_ value: String) -> Bool {
        guard let missing = Missing(rawValue: value) else { return !value.isEmpty }
        return missing == .notReviewed || missing == .unrecognised
    }

    /// The value: ratings in words, everything else as the source has it, between quotes.
    static func value(_ source: GapSource) -> Passage {
        if source.value.isEmpty { return "blank" }
        if ratings.contains(source.field) || source.field == "carriedForward" || Missing(rawValue: source.value) != nil
        {
            return Passage(words: LabelWords.words(source.value))
        }
        return "\u{201C}\(data: ShortText.cut(source.value))\u{201D}"
    }

    /// Where a cell stands: "row 14 of plans.csv".
    static func place(_ source: GapSource, naming isFileNamed: Bool = true) -> Passage {
        var words = ""
        if let row = source.row {
            words = "row \(row)"
        } else if let line = source.line {
            words = "line \(line)"
        }
        guard isFileNamed else { return Passage(words: words) }
        return words.isEmpty ? Passage(data: source.file) : "\(words: words) of \(data: source.file)"
    }

    /// The cells that a gap rests on, with their place: "Completion at mid-term: limited (row 14 of plans.csv)".
    static func cells(_ sources: [GapSource], naming isFileNamed: Bool = true) -> Passage {
        var all = Passage()
        for (index, source) in sources.enumerated() {
            if index > 0 { all.append(words: "; ") }
            all.append(words: label(source.field) + ": ")
            all += value(source)
            if index + 1 < sources.count, isSamePlace(source, sources[index + 1]) { continue }
            let place = place(source, naming: isFileNamed)
            if place.isEmpty { continue }
            all.append(words: " (")
            all += place
            all.append(words: ")")
        }
        return all
    }

    private static func isSamePlace(_ left: GapSource, _ right: GapSource) -> Bool {
        left.row == right.row && left.line == right.line && left.element == right.element && left.file == right.file
    }
}
