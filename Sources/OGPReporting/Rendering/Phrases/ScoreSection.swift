import OGPModel
import OGPScoring

/// The groups of one dimension, in the order of their names, and what is to be said with them.
struct ScoreSection {
    let dimension: ScoreDimension
    let rows: [CompletionRow]
    /// What roll-ups of milestones do with what is not known.
    let missing: MissingPolicy

    /// A section for each dimension, in the order in which they first occur.
    static func all(_ groups: [ScoreGroup], _ frame: ResultFrame) -> [ScoreSection] {
        var dimensions: [ScoreDimension] = []
        for group in groups where !dimensions.contains(group.key.by) { dimensions.append(group.key.by) }
        return dimensions.map { dimension in
            let sorted = groups.filter { $0.key.by == dimension }.sorted { $0.key < $1.key }
            return ScoreSection(
                dimension: dimension, rows: sorted.map { CompletionRow($0, names: frame.names) },
                missing: frame.missing ?? .bounds)
        }
    }

    /// What the document says, of what, as of when.
    static func title(_ sections: [ScoreSection], _ frame: ResultFrame) -> Passage {
        let subjects = sections.filter { $0.dimension != .all }.map { $0.subject.lowercased() }
        let by = subjects.isEmpty ? "" : " by " + subjects.joined(separator: " and by ")
        let members = frame.selection.members
        let who: Passage = (1...3).contains(members.count) ? " of \(data: members.joined(separator: ", "))" : ""
        let what =
            sections.isEmpty || sections.contains(where: \.hasRatings)
            ? "completion, ambition and results" : "what is reported"
        return "\(words: noun(frame))\(who)\(words: by): \(words: what), \(frame.when(frame.speaksUpTo))"
    }

    private static func noun(_ frame: ResultFrame) -> String {
        frame.selection.picksCommitments ? "Selected commitments" : "Commitments"
    }

    /// What the figures are and are not, in a document about figures only.
    static let reading: Passage = """
        How far commitments are, as the Independent Reporting Mechanism (IRM) of the Open Government Partnership rated them; \
        no rating is added. What is not assessed does not count as not done. What was withdrawn is in no count of completion \
        and is named beside it.
        """

    /// The same for documents whose sources hold no ratings.
    static let readingWithoutRatings: Passage = """
        What those who keep the record report about commitments and milestones. The sources hold no ratings of the Independent \
        Reporting Mechanism (IRM) of the Open Government Partnership, and none is added. What nobody reports does not count as not \
        done.
        """

    /// What the figures are, as far as any section holds ratings.
    static func reading(_ sections: [ScoreSection]) -> Passage {
        sections.isEmpty || sections.contains(where: \.hasRatings) ? reading : readingWithoutRatings
    }

    /// The definitions of what the sections show.
    static func definitions(_ sections: [ScoreSection]) -> [MethodNotes.Note] {
        let ratings = sections.isEmpty || sections.contains(where: \.hasRatings) ? MethodNotes.measures : []
        return ratings + (sections.contains(where: \.hasMilestones) ? MethodNotes.milestones : [])
    }

    /// Whether any row has milestones.
    private var hasMilestones: Bool { rows.contains { !$0.tally.progress.speakers.isEmpty } }

    /// Whether any row has a rating of the IRM, or a word on why there is none.
    var hasRatings: Bool { rows.contains { $0.tally.holdsRatings } }

    /// What stands in place of completion, ambition and results where no row has ratings.
    static let noRatings: Passage = """
        The sources hold no ratings of completion, ambition or results by the IRM or another assessor of commitments.
        """

    /// The heading.
    var title: String { dimension == .all ? "All commitments selected" : "By \(subject.lowercased())" }

    /// What a row is.
    var subject: String {
        switch dimension {
        case .all: "Selection"
        case .plan: "Action plan"
        case .member: "Member"
        case .region: "Region"
        case .year: "Year of submission"
        case .era: "Era"
        case .theme: "Theme"
        case .area: "Area"
        case .lead: "Lead institution"
        case .kind: "Kind"
        }
    }

    /// The tables.
    var tables: ScoreTables { ScoreTables(subject: subject, rows: rows, missing: missing) }

    /// What to mind when reading the figures.
    var cautions: [Passage] {
        var cautions: [Passage] = []
        if dimension.overlaps {
            cautions.append(
                "A commitment counts in each group it belongs to; the rows do not add up to all commitments.")
        }
        if hasRatings, dimension != .plan, dimension != .year, dimension != .era {
            cautions.append(
                """
                A row may hold plans of several eras, which the IRM rated in different ways; \(code: "--by era") keeps them \
                apart.
                """)
        }
        if rows.count > 1 { cautions.append("The rows stand in the order of their names; they are no ranking.") }
        return cautions
    }
}
