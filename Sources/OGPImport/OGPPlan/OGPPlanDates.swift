public import OGPCatalogues
public import OGPModel

/// How dates of plan files are read: by their words alone, the same in XML and CSV.
public struct OGPPlanDates: Sendable {
    private let reader: DateTextReader
    private let members: MemberCatalogue
    private let pinnedOrder: DateOrder?

    /// A reader of dates.
    ///
    /// - Parameters:
    ///   - words: The words of dates.
    ///   - members: The members, whose hemisphere decides the months of a season and whose fiscal year is used where it is known.
    ///   - pinnedOrder: The order of day and month that a person pinned.
    public init(words: DateWords, members: MemberCatalogue, pinnedOrder: DateOrder? = nil) {
        reader = DateTextReader(words: words)
        self.members = members
        self.pinnedOrder = pinnedOrder
    }

    /// What a date's words say.
    ///
    /// - Parameters:
    ///   - text: The words.
    ///   - member: The member whose plan it is.
    /// - Returns: The reading, and the kind of missing that the words name: the codes `NR`, `ND` and `NA`, or words that
    ///   say that no date is stated.
    public func read(_ text: String, of member: MemberReference) -> (reading: DateReading, missing: Missing?) {
        if text.isEmpty { return (DateReading(.notStated(text: "")), nil) }
        if let code = CellText.missing(text) { return (DateReading(.notStated(text: text)), code) }
        let known = known(member)
        let context = DateContext(
            hemisphere: known?.hemisphere.seasons ?? .unknown,
            fiscalYearStart: reader.fiscalYearStart(ofMember: known?.code), pinnedOrder: pinnedOrder,
            readsTwoDigitYears: true, readsSerials: true)
        let reading = reader.read(text, in: context)
        if case .notStated = reading.meaning { return (reading, .blank) }
        return (reading, nil)
    }

    private func known(_ member: MemberReference) -> Member? {
        member.code.flatMap { members.member(code: $0) } ?? members.resolve(member.name).member
    }
}
