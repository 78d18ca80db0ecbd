/// A seat in the forum: a person by role, or an institution.
public struct ForumMember: Sendable, Hashable {
    /// The name or role.
    public var name: String
    /// The group that it belongs to.
    public var group: ParticipantGroup
    /// The source's own words for the group, such as a stakeholder group or a region; empty where it has none.
    public var said: String
    /// How many seats the entry stands for; 0 where the source says that the group has none.
    public var seats: Int
    /// Whether it can take decisions at a high level of government; `nil` where the source does not say.
    public var isHighLevel: Bool?
    /// Since when.
    public var from: ProcessDate
    /// Until when; not stated while it lasts.
    public var until: ProcessDate
    /// Where it stands, and who says so.
    public var attribution: ProcessAttribution

    /// A seat.
    public init(
        name: String, group: ParticipantGroup, said: String = "", seats: Int = 1, isHighLevel: Bool? = nil,
        from: ProcessDate = .notStated, until: ProcessDate = .notStated, attribution: ProcessAttribution
    ) {
        self.name = name
        self.group = group
        self.said = said
        self.seats = seats
        self.isHighLevel = isHighLevel
        self.from = from
        self.until = until
        self.attribution = attribution
    }

    /// Whether the seat is held on a day, as far as the dates say; dates that are not stated leave it open.
    public func isSeated(on day: CivilDate) -> Bool {
        (from.day.map { $0 <= day } ?? true) && (until.day.map { day <= $0 } ?? true)
    }
}
