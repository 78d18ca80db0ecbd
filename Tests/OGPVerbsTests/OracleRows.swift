/// The oracle's answer about each commitment.
struct OracleRows: Decodable {
    let generation: String
    let headerRow: Int
    let commitments: Int
    let milestones: Int
    let rows: [Row]

    /// One commitment.
    struct Row: Decodable {
        let row: Int
        let id: String?
        let member: String
        let region: String
        let year: Int?
        let era: String
        let midTerm: String
        let endOfTerm: String
        let final: String
        let highCompletion: Int?
        let specificity: String
        let verifiable: Int?
        let relevant: Int?
        let impact: String
        let highAmbition: Int?
        let potentialForResults: String
        let highPotentialForResults: Int?
        let openedGovernment: String
        let earlyResults: String
        let latestResults: String
        let strongResults: Int?
        let starPreJune2014: Int?
        let star2015: Int?
        let starMidTerm: Int?
        let starEndOfTerm: Int?
        let bindingConstraint: String
    }
}

extension OracleRows.Row {
    /// The row as the tool words it, by the names of the exported row.
    var cells: RatedCells {
        var cells: [String: String] = [
            "member": Self.renamed[member] ?? member, "submitted": year.map(String.init) ?? "null", "era": era,
            "completionMidTerm": Self.label(midTerm), "completionEndOfTerm": Self.label(endOfTerm),
            "completion": Self.label(final), "specificity": Self.label(specificity),
            "potentialImpact": Self.label(impact), "potentialForResults": Self.label(potentialForResults),
            "openedGovernment": Self.label(openedGovernment), "earlyResults": Self.label(earlyResults),
            "results": Self.label(latestResults), "bindingConstraint": bindingConstraint,
        ]
        let flags: [(String, Int?)] = [
            ("highCompletion", highCompletion), ("verifiable", verifiable), ("relevant", relevant),
            ("strongResults", strongResults), ("starPreJune2014", starPreJune2014), ("star2015", star2015),
            ("starMidTerm", starMidTerm), ("starEndOfTerm", starEndOfTerm),
            // Each commitment is judged on the scale that it was rated on.
            ("highAmbition", highPotentialForResults ?? highAmbition),
        ]
        for (name, flag) in flags { cells[name] = RatedCells.word(flag.map { $0 == 1 }) }
        if let id { cells["id"] = id }
        if region != "unknown" { cells["region"] = region }
        return RatedCells(cells: cells)
    }

    private static func label(_ word: String) -> String { words[word] ?? word }

    /// The oracle's words where the tool has others.
    private static let words = [
        "NR": "notReviewed", "ND": "notCollected", "NA": "notApplicable", "noResultsYet": "noEarlyResults",
    ]

    /// The names in older exports of members that are called otherwise today.
    private static let renamed = [
        "Macedonia": "North Macedonia", "UK": "United Kingdom", "USA": "United States", "Slovakia": "Slovak Republic",
        "South Korea": "Republic of Korea",
    ]
}
