public import OGPModel

/// One edition of the standards, with the plans it holds for.
public struct StandardsEdition: Sendable, Hashable {
    /// A group of requirements that weigh alike.
    public struct Tier: Sendable, Hashable {
        /// The id.
        public let id: String
        /// What it means.
        public let text: String
    }

    /// A standard that requirements belong to.
    public struct Standard: Sendable, Hashable {
        /// Its number.
        public let id: String
        /// What it is about, in this project's words.
        public let title: String
        /// What it rests on.
        public let basis: RuleBasis
    }

    /// The id, such as `2022`.
    public let id: String
    /// The title.
    public let title: String
    /// The level of government it holds for.
    public let level: MemberLevel
    /// The days for which it holds.
    public let validity: StandardsValidity
    /// What it rests on.
    public let basis: RuleBasis
    /// The tiers of its requirements.
    public let tiers: [Tier]
    /// Its standards.
    public let standards: [Standard]
    /// Its requirements, in order.
    public let requirements: [StandardsRequirement]
    /// What is not held of it; empty where it is whole.
    public let note: String

    /// The requirement with a number.
    public func requirement(_ id: String) -> StandardsRequirement? { requirements.first { $0.id == id } }
}
