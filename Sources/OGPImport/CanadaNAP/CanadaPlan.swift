import OGPModel

/// The plans that the tracker holds. Their codes overlap and mean something else in each.
///
/// Periods and numbers of commitments are those of the tracker's public schema.
enum CanadaPlan: Int, CaseIterable {
    case four = 4
    case five
    case six

    /// The generation of the format, such as `nap5`.
    var generation: String { "nap\(rawValue)" }

    /// How many commitments the plan has; their codes begin at `C01`.
    var commitments: Int {
        switch self {
        case .four: 10
        case .five: 5
        case .six: 4
        }
    }

    /// Whether a month is one of the plan's reporting periods.
    func holds(_ period: CanadaPeriod) -> Bool {
        let (year, month) = (period.lastDay.year, period.lastDay.month)
        switch self {
        case .four: return (2019...2021).contains(year) && month.isMultiple(of: 3)
        case .five: return (2022...2024).contains(year) && month.isMultiple(of: 3)
        case .six: return (year == 2025 && month == 12) || ((2026...2029).contains(year) && month.isMultiple(of: 6))
        }
    }

    /// The codes of its commitments.
    var codes: Set<String> { Set((1...commitments).map(Self.code)) }

    /// The code of its last commitment.
    var lastCommitment: String { Self.code(commitments) }

    private static func code(_ number: Int) -> String { number < 10 ? "C0\(number)" : "C\(number)" }

    /// When the plan reports, in words.
    var reporting: String {
        switch self {
        case .four: "every quarter from 2019-03 to 2021-12"
        case .five: "every quarter from 2022-03 to 2024-12"
        case .six: "in 2025-12 and then every June and December to 2029-12"
        }
    }

    /// Whether the tracker of the plan refuses rows whose evidence or challenges stand in one language only, and rows that are
    /// not started or of limited progress without challenges.
    var asksForChallenges: Bool { self == .six }

    /// Whether the plan's rows may have a column.
    func mayHave(_ field: CanadaField) -> Bool {
        switch (self, field) {
        case (.four, .deadlineEN), (.four, .deadlineFR), (.four, .service): false
        case (.six, .dueDate), (.six, .service): false
        default: true
        }
    }
}
