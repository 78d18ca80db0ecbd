public import OGPModel

/// When a plan counts as contrary to process, for the plans of some years.
public struct ContraryEra: Sendable, Hashable {
    /// What makes a plan contrary to process.
    public struct Trigger: Sendable, Hashable {
        /// The kinds of triggers that the code knows.
        public enum Kind: String, Sendable, Hashable, CaseIterable {
            /// Delivered too many months after the due day.
            case late
            /// Delivered too many months after the end of the last plan.
            case lateAfterLastPlan
            /// The self-assessment is late.
            case lateSelfAssessment
            /// Nobody was engaged, online or offline.
            case noEngagement
            /// The government does not engage with the IRM.
            case irmEngagement
            /// Public influence is below the minimum.
            case influenceBelowMinimum
            /// Requirements are not met.
            case requirementsNotMet
            /// No commitment has made progress.
            case noProgress
        }

        /// The id.
        public let id: String
        /// The kind.
        public let kind: Kind
        /// The months of a kind that counts them.
        public let months: Int?
        /// The requirements of a kind that asks for them.
        public let requirements: [String]
        /// What it says, in this project's words.
        public let text: String
        /// What it rests on.
        public let basis: RuleBasis
    }

    /// A time in which some triggers are assessed but have no consequence.
    public struct Grace: Sendable, Hashable {
        /// The last day on which a plan may be co-created to be within it.
        public let until: CivilDate
        /// How many months it lasts.
        public let months: Int
        /// The triggers it covers.
        public let triggers: [String]
        /// What it says, in this project's words.
        public let text: String
        /// What it rests on.
        public let basis: RuleBasis
    }

    /// The id.
    public let id: String
    /// The title.
    public let title: String
    /// The days for which it holds.
    public let validity: StandardsValidity
    /// The triggers.
    public let triggers: [Trigger]
    /// The grace period; `nil` where there is none.
    public let grace: Grace?
    /// How exact its years are; empty where they are.
    public let note: String
}
