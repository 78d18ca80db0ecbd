/// What a column of any table can be read as. The raw value is the name that mapping files use.
public enum TableField: String, Sendable, Hashable, CaseIterable {
    /// The id of the plan.
    case planID = "plan.id"
    /// The title of the plan.
    case planTitle = "plan.title"
    /// The number of the plan among its member's.
    case planNumber = "plan.number"
    /// The member of the partnership.
    case member = "plan.member"

    /// The id of the commitment.
    case commitmentID = "commitment.id"
    /// The number or code of the commitment in its plan.
    case commitmentNumber = "commitment.number"
    /// The title of the commitment.
    case commitmentTitle = "commitment.title"
    /// The text of the commitment.
    case commitmentText = "commitment.text"
    /// The problem the commitment addresses.
    case commitmentProblem = "commitment.problem"
    /// The theme or chapter that the plan puts the commitment under.
    case commitmentHeading = "commitment.heading"
    /// Tags of policy areas.
    case commitmentAreas = "commitment.areas"

    /// The id of the milestone.
    case milestoneID = "milestone.id"
    /// The number or code of the milestone.
    case milestoneNumber = "milestone.number"
    /// The number or code of the milestone that this one is a part of.
    case milestoneParent = "milestone.parent"
    /// The title of the milestone that this one is a part of.
    case milestoneParentTitle = "milestone.parentTitle"
    /// The title of the milestone.
    case milestoneTitle = "milestone.title"
    /// The text of the milestone.
    case milestoneText = "milestone.text"
    /// What the milestone is to deliver.
    case milestoneOutput = "milestone.output"
    /// How much the milestone weighs among those of its commitment.
    case milestoneWeight = "milestone.weight"

    /// The responsible institutions.
    case lead
    /// The supporting institutions.
    case supporting
    /// When the row's item begins.
    case start
    /// When the row's item is due.
    case end

    /// How far the row's item is, in words.
    case status
    /// How far the row's item is, as a share of the work.
    case percent
    /// When the row's item was really finished.
    case completed
    /// What is said about progress.
    case progress
    /// What shows it.
    case evidence
    /// What stands in the way.
    case challenges
    /// The day or period that the row speaks of.
    case period
    /// Who says so.
    case assessor

    /// Names, addresses and telephone numbers of persons: read as contact details, never published by default.
    case contact
    /// A column that is known to hold nothing of use; it is still kept.
    case ignored
}
