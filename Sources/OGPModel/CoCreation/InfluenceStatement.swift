/// What an assessor says about how much influence the public had in one phase, and who could take part.
public struct InfluenceStatement: Sendable, Hashable {
    /// Who could take part.
    public enum Access: String, Sendable, Hashable, CaseIterable {
        /// Anybody interested.
        case open
        /// Those invited.
        case invitationOnly
        /// The source does not say.
        case unknown
    }

    /// The phase.
    public var phase: ProcessPhase
    /// The level, or the kind of missing.
    public var level: Coded<PublicInfluence>
    /// Who could take part.
    public var access: Access
    /// The source's word for the level.
    public var said: String
    /// When it was said.
    public var date: ProcessDate
    /// Where it stands, and who says so.
    public var attribution: ProcessAttribution

    /// A statement.
    public init(
        phase: ProcessPhase, level: Coded<PublicInfluence>, access: Access = .unknown, said: String = "",
        date: ProcessDate = .notStated, attribution: ProcessAttribution
    ) {
        self.phase = phase
        self.level = level
        self.access = access
        self.said = said
        self.date = date
        self.attribution = attribution
    }
}
