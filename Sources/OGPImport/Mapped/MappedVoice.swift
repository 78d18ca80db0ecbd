import OGPModel

/// Who speaks of which day in a column: a row makes one statement for each.
struct MappedVoice: Hashable {
    /// The day that the header names; `nil` for columns without a day.
    let day: CivilDate?
    /// The side that speaks; `nil` where it is the one who speaks in the whole table.
    let role: AssessorRole?

    init(_ column: TableMapping.Column) {
        day = column.day
        role = column.role
    }

    /// The order of statements: by day, columns without a day last, who speaks in the whole table first.
    static func isBefore(_ left: MappedVoice, _ right: MappedVoice) -> Bool {
        if left.day == right.day { return left.rank < right.rank }
        guard let first = left.day, let second = right.day else { return right.day == nil }
        return first < second
    }

    private var rank: Int { role.flatMap { AssessorRole.allCases.firstIndex(of: $0) }.map { $0 + 1 } ?? 0 }
}
