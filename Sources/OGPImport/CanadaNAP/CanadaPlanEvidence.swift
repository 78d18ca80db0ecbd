/// Which plan a table is of, as far as its columns and periods tell.
enum CanadaPlanEvidence {
    /// They tell it.
    case told(CanadaPlan)
    /// They do not; the clause says why and follows "The plan cannot be told: ".
    case untold(String)

    /// Weighs columns and periods. Nothing is guessed: what they leave open or contradict stays untold.
    ///
    /// - Parameters:
    ///   - columns: The columns of the table.
    ///   - periods: The periods that its rows name.
    init(_ columns: CanadaColumns, _ periods: some Sequence<CanadaPeriod>) {
        let possible = CanadaPlan.allCases.filter { plan in columns.fields.keys.allSatisfy(plan.mayHave) }
        var named: Set<CanadaPlan> = []
        for period in periods { named.formUnion(CanadaPlan.allCases.filter { $0.holds(period) }) }
        if let only = possible.first, possible.count == 1, named.isEmpty || named.contains(only) {
            self = .told(only)
        } else if possible.isEmpty {
            self = .untold("no plan has all of its columns")
        } else if named.isEmpty {
            self = Self.byColumns(columns)
        } else if named.count > 1 {
            let plans = named.map { String($0.rawValue) }.sorted().joined(separator: " and ")
            self = .untold("its periods are those of the plans \(plans)")
        } else if let plan = named.first, possible.contains(plan) {
            self = .told(plan)
        } else {
            let plan = named.first.map { String($0.rawValue) } ?? ""
            self = .untold("its periods are those of plan \(plan) and its columns are not")
        }
    }

    /// The plan of a table that names no period of any plan.
    private static func byColumns(_ columns: CanadaColumns) -> CanadaPlanEvidence {
        let hasDeadlines = columns.has(.deadlineEN) || columns.has(.deadlineFR)
        if hasDeadlines { return columns.has(.dueDate) ? .told(.five) : .told(.six) }
        return .untold("no row names a period of a plan, and several plans may have its columns")
    }
}
