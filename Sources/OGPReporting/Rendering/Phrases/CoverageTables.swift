import OGPJoining
import OGPModel
import OGPScoring

/// The tables of coverage, for every format that people read.
enum CoverageTables {
    /// How many plans stand on each step, area by area.
    static func ladder(_ report: CoverageReport, id: String, caption: Passage) -> ReadyTable {
        var table = ReadyTable(
            id: id, caption: caption,
            columns: [.words("Area")] + CoverageState.all.map { .numbers(LabelWords.capitalised($0.words)) })
        table.rows = report.menu.areas.map { area in
            [Passage(words: area.name)] + report.ladder(of: area.id).map { Passage($0.plans) }
        }
        return table
    }

    /// The areas of one plan: the state, the commitments that make it, what is not determinable and why.
    static func plan(_ plan: CoverageReport.Plan, id: String, caption: Passage) -> ReadyTable {
        var table = ReadyTable(
            id: id, caption: caption, columns: [.words("Area"), .words("State"), .words("Rests on")])
        table.rows = plan.areas.map { standing in
            [
                Passage(words: standing.area.name), Passage(words: standing.state.words), ground(of: standing),
            ]
        }
        return table
    }

    /// The commitments, the strongest first, or the reason.
    static func ground(of standing: CoverageReport.Standing) -> Passage {
        if let because = standing.because { return Passage(words: because) }
        return Passage.joined(
            standing.cell.commitments.sorted { $0.isStronger(than: $1) }.map { commitment($0) }, by: "; ")
    }

    /// "KG0012 Open budget (complete)".
    static func commitment(_ commitment: CoveredCommitment, naming member: Bool = false) -> Passage {
        let rung = CoverageState.reached(commitment.rung).words
        let place: Passage = member ? ", \(data: commitment.member)" : ""
        let basis = commitment.isAccepted ? "; by an accepted theme" : ""
        return """
            \(code: commitment.id.text) \(data: ShortText.cut(commitment.title, to: 70))\(place) (\(words: rung + basis))
            """
    }

    /// The areas against members or plans.
    static func matrix(_ matrix: CoverageMatrix, id: String, caption: Passage, asSigns: Bool) -> ReadyTable {
        let columns = matrix.menu.areas.enumerated().map { index, area in
            ReadyTable.Column.words(asSigns ? letter(index) : area.name)
        }
        var table = ReadyTable(
            id: id, caption: caption,
            columns: [.words(matrix.by == .plan ? "Action plan" : "Member"), .numbers("Plans")] + columns)
        table.rows = matrix.rows.map { row in
            [Passage(data: row.name), Passage(row.plans.count)]
                + row.cells.map { Passage(words: asSigns ? $0.state.sign : $0.state.words) }
        }
        return table
    }

    /// "A" for the first column, "B" for the second, "AA" for the 27th.
    static func letter(_ index: Int) -> String {
        let last = String(UnicodeScalar(UInt8(65 + index % 26)))
        return index < 26 ? last : letter(index / 26 - 1) + last
    }

    /// What the states mean.
    static var states: [MethodNotes.Note] {
        CoverageState.all.map {
            MethodNotes.Note(term: LabelWords.capitalised($0.words), text: Passage(words: $0.definition))
        }
    }

    /// How coverage is counted and what is not judged.
    static let reading: Passage = """
        An area is covered by the commitments that carry one of its tags, or for which a theme of it was accepted. The state is the highest step that one of them reaches; \
        each step is judged by itself. \u{201C}No commitment\u{201D} is said only of plans that are known or declared to be whole, \
        and only where the area's tags were coded. Members and plans stand by name; the table is no ranking.
        """
}
