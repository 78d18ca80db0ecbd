/// The registry of gap rules. A new rule is one file in `Rules/` and one line here.
public enum GapRules {
    /// The rules on single commitments, in the order of the reports.
    public static let commitmentRules: [CommitmentRule] = [
        .endedIncomplete, .fellBack, .withdrawn, .completeWithoutResults, .carriedForwardUnfinished,
        .noEvidenceOfCompletion, .endedNotAssessed, .notVerifiable, .notRelevant, .lowAmbition, .noLeadInstitution,
        .noDates, .outsidePlanPeriod, .noPolicyArea, .assessorsDisagree, .completeShareWithOpenMilestones,
        .sameEvidenceEverywhere,
    ]

    /// The rules on single milestones.
    public static let milestoneRules: [MilestoneRule] = [
        .milestoneOverdue, .milestonePossiblyOverdue, .milestoneDueSoon, .milestoneSilent, .noChallengeStated,
        .completeWithoutEvidence,
        .statusWithoutEvidence, .evidenceRefersElsewhere, .milestoneAssessorsDisagree, .milestoneNoDeadline,
        .milestoneNoLead,
        .deadlineNotUnderstood, .milestoneContradictsItself, .completeBeforeItHappened, .scheduleClaimContradicted,
        .datesBeforeStart,
        .milestoneOutsidePlan, .evidenceOlderThanStart, .childUnderWrongParent, .oneLanguageOnly,
    ]

    /// The rules on commitments and milestones beside an earlier version of their plan.
    public static let changeRules: [ChangeRule] = [
        .deadlineMovedAfterDue, .deadlineMoved, .milestoneDropped, .statusLowered, .evidenceLost, .wordingChanged,
        .leadChanged, .milestoneAdded, .matchToConfirm,
    ]

    /// The rules on whole plans.
    public static let planRules: [PlanRule] = [
        .planWithoutAmbition, .areaWithoutCommitment, .areaWithoutVerifiable, .areaWithoutAmbition,
        .areaWithoutCompletion, .areaWithoutResults, .areaDropped,
    ]

    /// The rules on what files of context record.
    public static let contextRules: [ContextRule] = [.needWithoutCommitment, .pledgeWithoutFollowUp]

    /// The rules on the process records of plans.
    public static let processRules: [ProcessRule] = [
        .requirementNotMet, .requirementLapsesSoon, .requirementWithoutEvidence, .contributionWithoutResponse,
    ]

    /// The rules on the safeguards of commitments.
    public static let safeguardRules: [SafeguardRule] = [
        .assemblyStandardNotFound, .internationalStandardNotFound, .independentReviewNotFound, .authorisationNotFound,
        .rightsAssessmentNotFound, .redressNotFound, .emergencyEndNotFound, .safeguardNotFound, .questionAnsweredNo,
        .reviewersDisagree, .questionsUnanswered,
    ]

    /// What every rule says of itself, in the order of the reports.
    public static var descriptions: [RuleDescription] {
        commitmentRules.map(\.description) + milestoneRules.map(\.description)
            + changeRules.map(\.description) + planRules.map(\.description) + contextRules.map(\.description)
            + processRules.map(\.description) + safeguardRules.map(\.description)
    }
}
