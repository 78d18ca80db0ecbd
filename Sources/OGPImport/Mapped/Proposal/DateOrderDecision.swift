import OGPModel

/// The order of day and month in the dates of one column, from what its cells and those of the other columns prove.
struct DateOrderDecision {
    /// The order; `nil` where no cell needs one, or none is proven.
    let order: DateOrder?
    /// Whether a person has to say.
    let isOpen: Bool
    /// The evidence, as a clause; empty where no cell needs an order.
    let why: String

    /// Decides.
    ///
    /// - Parameters:
    ///   - profile: The column.
    ///   - table: What the cells of all columns of dates prove.
    ///   - pinned: The order that a person pinned for the file.
    init(_ profile: ColumnProfile, table: DateOrderEvidence, pinned: DateOrder?) {
        let proven = profile.orders
        let ambiguous = profile.count(.ambiguousDate)
        if let pinned {
            (order, isOpen, why) = (pinned, false, "the order \(Self.words(pinned)) was given")
        } else if proven.isMixed, ambiguous > 0 {
            order = nil
            isOpen = true
            why =
                "\(proven.dayFirst) cells fit only day/month and \(proven.monthFirst) only month/day, so \(ambiguous) that fit both "
                + "are open, such as \(profile.ambiguousDate ?? "")"
        } else if let settled = proven.settledOrder {
            order = settled
            isOpen = false
            let count = proven.dayFirst + proven.monthFirst
            why = "\(count) fit only \(Self.words(settled))" + (ambiguous > 0 ? ", \(ambiguous) fit both" : "")
        } else if ambiguous == 0 {
            (order, isOpen, why) = (nil, false, "")
        } else if let settled = table.settledOrder {
            order = settled
            isOpen = false
            why = "\(ambiguous) fit both orders; the other dates of the table prove \(Self.words(settled))"
        } else {
            order = nil
            isOpen = true
            why = "all \(ambiguous) that need an order fit both, such as \(profile.ambiguousDate ?? "")"
        }
    }

    /// An order in words.
    static func words(_ order: DateOrder) -> String {
        switch order {
        case .dayFirst: "day/month/year"
        case .monthFirst: "month/day/year"
        case .yearFirst: "year/month/day"
        }
    }
}
