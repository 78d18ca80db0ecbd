/// A person, institution or group that a source names beside a commitment, with the part it says they play.
public struct Stakeholder: Sendable, Hashable {
    /// What kind of stakeholder it is.
    public enum Kind: String, Sendable, Hashable, CaseIterable {
        /// A single person.
        case person
        /// A public institution.
        case government
        /// A civil-society organisation.
        case civilSociety
        /// Any other organisation, or one of unknown kind.
        case organisation
        /// A group of people without a name of its own.
        case group
        /// The source does not say.
        case unknown
    }

    /// What part it plays.
    public enum Role: String, Sendable, Hashable, CaseIterable {
        /// Carries the work out.
        case lead
        /// Supports the work.
        case supporting
        /// Pays for it.
        case funding
        /// Benefits from it.
        case beneficiary
        /// The source does not say, or in words outside the vocabulary.
        case unknown
    }

    /// The name.
    public var name: String
    /// What it is.
    public var kind: Kind
    /// What part it plays.
    public var role: Role
    /// The source's own words about the part; empty where it has none.
    public var said: String

    /// A stakeholder.
    public init(name: String, kind: Kind = .unknown, role: Role = .unknown, said: String = "") {
        self.name = name
        self.kind = kind
        self.role = role
        self.said = said
    }
}
