/// Which findings each damaged fixture must give: the words of `expected.json` in the codes of the tool.
enum DamagedFindings {
    /// A finding at one of a fixture's spots.
    struct Wanted: Sendable {
        /// The code.
        let code: String
        /// The spot, as its place in the list of the fixture.
        let spot: Int
        /// Whether the finding points at the exact spot of the damage, not at the beginning of its cell.
        var isAtDamage = false
    }

    /// By file; a file that is not named gives no finding of its own.
    static let wanted: [String: [Wanted]] = [
        "bad-dates.csv": (0...6).map { Wanted(code: "PLAN003", spot: $0) } + [Wanted(code: "PLAN007", spot: 8)],
        "blank-rows.csv": [
            Wanted(code: "CSV007", spot: 0), Wanted(code: "CSV020", spot: 1), Wanted(code: "CSV020", spot: 2),
        ],
        "duplicate-headers.csv": [Wanted(code: "CSV015", spot: 0)],
        "duplicate-ids.csv": [Wanted(code: "PLAN001", spot: 0), Wanted(code: "PLAN001", spot: 1)],
        "empty-headers.csv": [Wanted(code: "CSV016", spot: 0), Wanted(code: "CSV017", spot: 1)],
        "foreign-table.csv": [Wanted(code: "INPUT001", spot: 0)],
        "invalid-utf-8.csv": [
            Wanted(code: "ENC004", spot: 0, isAtDamage: true), Wanted(code: "ENC004", spot: 1, isAtDamage: true),
        ],
        "mac-roman-lf.csv": [Wanted(code: "INPUT002", spot: 0, isAtDamage: true)],
        "mac-roman.csv": [Wanted(code: "INPUT002", spot: 0, isAtDamage: true)],
        "name-errors.csv": (0...2).map { Wanted(code: "OGP003", spot: $0) },
        "not-a-table.html": [Wanted(code: "INPUT001", spot: 0)],
        "not-a-table.json": [Wanted(code: "INPUT001", spot: 0)],
        "not-a-table.pdf": [Wanted(code: "INPUT001", spot: 0)],
        "nul-bytes.csv": [
            Wanted(code: "ENC009", spot: 0, isAtDamage: true), Wanted(code: "ENC009", spot: 1, isAtDamage: true),
        ],
        "ragged-long.csv": [Wanted(code: "CSV013", spot: 0)],
        "ragged-short.csv": [
            Wanted(code: "CSV012", spot: 0, isAtDamage: true), Wanted(code: "CSV012", spot: 1, isAtDamage: true),
        ],
        "repeated-header.csv": [Wanted(code: "CSV019", spot: 0)],
        "stray-quotes.csv": [Wanted(code: "CSV005", spot: 0, isAtDamage: true)],
        "totals-row.csv": [Wanted(code: "OGP007", spot: 0)],
        "truncated-mid-quote.csv": [Wanted(code: "CSV001", spot: 0)],
        "unclosed-quote-in-the-middle.csv": [Wanted(code: "CSV001", spot: 0)],
        "unclosed-quote-then-quotes.csv": [Wanted(code: "CSV003", spot: 0)],
        "unknown-label.csv": (0...3).map { Wanted(code: "OGP001", spot: $0) },
        "unknown-member.csv": [Wanted(code: "OGP005", spot: 0), Wanted(code: "OGP005", spot: 2)],
        "utf-8-bom.csv": [Wanted(code: "ENC001", spot: 0)],
        "windows-1252.csv": [Wanted(code: "ENC005", spot: 0, isAtDamage: true)],
    ]

    /// Codes of files whose damage is not at one place, and the row where they are said.
    static let atRow: [String: (code: String, row: Int?)] = [
        "empty.csv": ("INPUT001", nil), "only-newlines.csv": ("INPUT001", nil), "header-only.csv": ("CSV018", 1),
        "cr-only.csv": ("CSV022", 1), "crlf-mixed.csv": ("CSV023", 2), "utf-16be.csv": ("ENC002", 1),
        "utf-16le.csv": ("ENC002", 1), "utf-16le-no-bom.csv": ("ENC003", 1),
    ]

    /// Codes that follow from the damage: a cell that is lost takes what was derived from it along.
    static let consequences: [String: Set<String>] = [
        "name-errors.csv": ["SCORE001"], "unknown-label.csv": ["SCORE001"],
        // The cell that is cut off ends its record, and the lines behind it are no records.
        "truncated-mid-quote.csv": ["CSV012", "CSV023", "PLAN003", "OGP017"],
    ]

    /// Codes that the undamaged rows give as well.
    static let usual: Set<String> = ["OGP011", "PLAN002"]
}
