/// How one group took part in a meeting, an event or an input period.
public struct Participation: Sendable, Hashable {
    /// The group.
    public var group: ParticipantGroup
    /// How many took part; `nil` where the source does not say.
    public var count: Int?
    /// The organisations or people that the source names; people by role or pseudonym.
    public var names: [String]
    /// The source's own words for the group.
    public var said: String

    /// The part of one group.
    public init(_ group: ParticipantGroup, count: Int? = nil, names: [String] = [], said: String = "") {
        self.group = group
        self.count = count
        self.names = names
        self.said = said
    }
}

extension [Participation] {
    /// Whether a group is stated to have taken part: named without a number, or with a number above zero.
    public func include(_ group: ParticipantGroup) -> Bool {
        contains { $0.group == group && $0.count != 0 }
    }

    /// Whether somebody from outside the state is stated to have taken part.
    public var includeNonGovernmental: Bool {
        contains { $0.group.isGovernmental == false && $0.count != 0 }
    }
}
