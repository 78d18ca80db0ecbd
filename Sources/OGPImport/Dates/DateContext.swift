public import OGPModel

/// What is known about a date before its cell is read: the member, its fiscal year and the habits of the export.
public struct DateContext: Sendable, Hashable {
    /// The hemisphere of the member, which decides the months of a season.
    public var hemisphere: Hemisphere

    /// The month in which the member's fiscal year begins, 1 to 12, if it is known.
    public var fiscalYearStart: Int?

    /// The order of day, month and year that a person pinned for the file; a cell that proves another order wins.
    public var pinnedOrder: DateOrder?

    /// The order the export's generation is known to use. Reading a cell does not look at it: it settles what is left
    /// ambiguous once the whole plan is known.
    public var convention: DateOrder?

    /// Whether years of two digits are read as 20xx (and marked so), or left uninterpreted.
    public var readsTwoDigitYears: Bool

    /// Whether a number of five digits may be a spreadsheet's day number.
    public var readsSerials: Bool

    /// Makes a context; without arguments one that assumes nothing.
    ///
    /// - Parameters:
    ///   - hemisphere: The hemisphere of the member.
    ///   - fiscalYearStart: The month in which the member's fiscal year begins, 1 to 12.
    ///   - pinnedOrder: The order of day, month and year that a person pinned.
    ///   - convention: The order the export's generation is known to use.
    ///   - readsTwoDigitYears: Whether years of two digits are read as 20xx.
    ///   - readsSerials: Whether a number of five digits may be a spreadsheet's day number.
    public init(
        hemisphere: Hemisphere = .unknown, fiscalYearStart: Int? = nil, pinnedOrder: DateOrder? = nil,
        convention: DateOrder? = nil, readsTwoDigitYears: Bool = false, readsSerials: Bool = false
    ) {
        self.hemisphere = hemisphere
        self.fiscalYearStart = fiscalYearStart.flatMap { (1...12).contains($0) ? $0 : nil }
        self.pinnedOrder = pinnedOrder
        self.convention = convention
        self.readsTwoDigitYears = readsTwoDigitYears
        self.readsSerials = readsSerials
    }
}
