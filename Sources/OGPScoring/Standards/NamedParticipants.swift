public import OGPModel

/// Those whom an entry of a plan file names as having taken part.
public struct NamedParticipants: Sendable, Hashable {
    /// When it was.
    public let date: ProcessDate
    /// Those whom it names.
    public let stakeholders: [Stakeholder]

    /// Those whom an entry of a day names.
    public init(date: ProcessDate, stakeholders: [Stakeholder]) {
        self.date = date
        self.stakeholders = stakeholders
    }
}
