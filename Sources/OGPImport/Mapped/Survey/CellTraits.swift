/// What the text of a cell looks like. A cell may look like several things.
struct CellTraits: OptionSet, Sendable, Hashable {
    let rawValue: UInt32

    /// A date or a period of any precision.
    static let date = CellTraits(rawValue: 1 << 0)
    /// A date whose order of day and month the cell leaves open.
    static let ambiguousDate = CellTraits(rawValue: 1 << 1)
    /// A date that can only be read day first.
    static let dayFirst = CellTraits(rawValue: 1 << 2)
    /// A date that can only be read month first.
    static let monthFirst = CellTraits(rawValue: 1 << 3)
    /// A number with a percent sign.
    static let percent = CellTraits(rawValue: 1 << 4)
    /// A number.
    static let number = CellTraits(rawValue: 1 << 5)
    /// A whole number.
    static let integer = CellTraits(rawValue: 1 << 6)
    /// A web address, alone or with others.
    static let address = CellTraits(rawValue: 1 << 7)
    /// A word for how far something is.
    static let status = CellTraits(rawValue: 1 << 8)
    /// A code such as `C01.1`, `1.2` or `M3`.
    static let code = CellTraits(rawValue: 1 << 9)
    /// An id such as `KE0902`, as OGP gives them.
    static let commitmentID = CellTraits(rawValue: 1 << 10)
    /// The name of a member of the partnership.
    static let member = CellTraits(rawValue: 1 << 11)
    /// An e-mail address or telephone number.
    static let contact = CellTraits(rawValue: 1 << 12)
    /// A word that stands for no value, such as `n/a` or a dash.
    static let nothing = CellTraits(rawValue: 1 << 13)
    /// A word for new or continued, as columns of origin use it.
    static let origin = CellTraits(rawValue: 1 << 14)
    /// The name of an institution or of its kind.
    static let institution = CellTraits(rawValue: 1 << 15)
    /// A name of somebody who judges, such as the IRM or civil society.
    static let assessor = CellTraits(rawValue: 1 << 16)
    /// A word for what is under way, which columns of origin use beside "new".
    static let ongoing = CellTraits(rawValue: 1 << 17)
}
