import OGPModel
import OGPScoring

/// What one way of reading says of a commitment, as words by the names of the exported row.
struct RatedCells {
    var cells: [String: String]

    /// The ratings and everything that the library derives from them.
    init(_ ratings: CommitmentRatings, submitted: Int?, member: MemberReference) {
        cells = [
            "member": member.name, "submitted": submitted.map(String.init) ?? "null",
            "era": submitted.flatMap(Era.init(submitted:))?.rawValue ?? "unknown",
            "completionMidTerm": ratings.completionMidTerm.label,
            "completionEndOfTerm": ratings.completionEndOfTerm.label, "completion": ratings.completion.label,
            "specificity": ratings.specificity.label, "potentialImpact": ratings.potentialImpact.label,
            "potentialForResults": ratings.potentialForResults.label,
            "openedGovernment": ratings.openedGovernment.label, "earlyResults": ratings.earlyResults.label,
            "results": ratings.results.label,
            "bindingConstraint": BindingConstraint(ratings, submitted: submitted).rawValue,
        ]
        let flags: [(String, Coded<Bool>)] = [
            ("highCompletion", ratings.highCompletion), ("verifiable", ratings.verifiability),
            ("relevant", ratings.relevant), ("strongResults", ratings.strongResults),
            ("highAmbition", ratings.highAmbition),
            ("starPreJune2014", StarFormula.preJune2014.isStarred(ratings)),
            ("star2015", StarFormula.year2015.isStarred(ratings)),
            ("starMidTerm", StarFormula.midTerm.isStarred(ratings)),
            ("starEndOfTerm", StarFormula.endOfTerm.isStarred(ratings)),
        ]
        for (name, flag) in flags { cells[name] = Self.word(flag.value) }
    }

    /// Cells that were read elsewhere.
    init(cells: [String: String]) { self.cells = cells }

    /// A flag as a word.
    static func word(_ flag: Bool?) -> String { flag.map { $0 ? "true" : "false" } ?? "null" }

    /// Where another answer differs, cell by cell; cells that only the other one has are not compared.
    func differences(from other: RatedCells) -> [String] {
        cells.sorted { $0.key < $1.key }.compactMap { name, value in
            guard let expected = other.cells[name], expected != value else { return nil }
            return "\(name) is \(value), the oracle says \(expected)"
        }
    }
}
