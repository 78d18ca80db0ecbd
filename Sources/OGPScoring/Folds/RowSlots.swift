import OGPModel

/// Where the groups of an input's members, plans, years and kinds stand, remembered so that a row costs no look-up by text.
struct RowSlots: Sendable {
    private var places: [[Int]] = Array(repeating: [], count: ScoreDimension.allCases.count)

    /// A small number that stands for the row's value of a dimension; `nil` for a year that is too odd to be remembered.
    func index(of row: RatedRow, _ dimension: ScoreDimension) -> Int? {
        switch dimension {
        case .all: 0
        case .plan: row.plan.map { $0 + 1 } ?? 0
        case .member, .region: row.member
        case .year:
            switch row.submitted {
            case nil: 0
            case let year? where (2000..<2200).contains(year): year - 1999
            default: nil
            }
        case .era: row.submitted.flatMap(Era.init(submitted:)).map { $0.ordinal + 1 } ?? 0
        case .kind: row.kind.ordinal
        case .theme, .area, .lead: 0
        }
    }

    /// The place remembered for a value.
    func place(_ dimension: ScoreDimension, _ index: Int) -> Int? {
        let row = places[dimension.ordinal]
        guard index < row.count, row[index] >= 0 else { return nil }
        return row[index]
    }

    /// Remembers a place.
    mutating func remember(_ dimension: ScoreDimension, _ index: Int, _ place: Int) {
        while places[dimension.ordinal].count <= index { places[dimension.ordinal].append(-1) }
        places[dimension.ordinal][index] = place
    }
}

extension ScoreDimension {
    /// The dimension's place in the order of cases.
    var ordinal: Int {
        switch self {
        case .all: 0
        case .plan: 1
        case .member: 2
        case .region: 3
        case .year: 4
        case .era: 5
        case .theme: 6
        case .lead: 7
        case .kind: 8
        case .area: 9
        }
    }
}

extension Era {
    /// The era's place in the order of time.
    var ordinal: Int {
        switch self {
        case .first: 0
        case .second: 1
        case .third: 2
        case .fourth: 3
        }
    }
}

extension CommitmentKind {
    /// The kind's place in the order of cases.
    var ordinal: Int {
        switch self {
        case .actionPlan: 0
        case .openParliament: 1
        case .openJustice: 2
        case .standalone: 3
        case .other: 4
        }
    }
}
