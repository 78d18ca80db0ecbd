/// The questions that the IRM asked of the process of plans until 2016, as its process database names them.
public enum ProcessQuestion: String, Sendable, Hashable, CaseIterable {
    /// Step 1: timeline and process available beforehand.
    case timeline
    /// The timeline was online.
    case timelineOnline
    /// The timeline was available through other channels.
    case timelineOtherChannels
    /// Step 2: advance notice was given.
    case advanceNotice
    /// How many days in advance.
    case daysInAdvance
    /// The advance notice was adequate.
    case advanceNoticeAdequacy
    /// Step 3: awareness was raised.
    case awareness
    /// Step 4: online consultations.
    case onlineConsultation
    /// Step 5: consultations in person.
    case inPersonConsultation
    /// Step 6: a summary of comments was published.
    case summaryOfComments
    /// How many of the six steps were followed, as the database counts them.
    case stepsFollowed
    /// A regular forum during implementation.
    case regularForum
    /// The self-assessment report was published.
    case selfAssessmentPublished
    /// It was published on schedule.
    case selfAssessmentOnSchedule
    /// It is available in the local language.
    case selfAssessmentLocalLanguage
    /// It is available in English.
    case selfAssessmentEnglish
    /// A draft was open to two weeks of public comment.
    case selfAssessmentCommentPeriod
    /// It reviews its comment period.
    case selfAssessmentCommentReview
    /// Comments were received.
    case selfAssessmentCommentsReceived
    /// It is deposited in OGP's portal.
    case selfAssessmentDeposited
    /// It reviews the consultation efforts.
    case selfAssessmentConsultationReview
    /// It covers all commitments.
    case selfAssessmentAllCommitments
    /// It assesses completion according to schedule.
    case selfAssessmentCompletion
    /// It reviews the consultation on draft self-assessments.
    case selfAssessmentDraftReview
    /// Only one branch of the state takes part.
    case onlyOneBranch
    /// The executive takes part.
    case executive
    /// Several agencies take part.
    case multiAgency
    /// One agency leads alone.
    case singleLead
    /// The office of the president or prime minister takes part.
    case presidentOrPrimeMinister
    /// The agency of the executive that leads, in words.
    case executiveLeadAgency
    /// The ministry of foreign affairs takes part.
    case foreignAffairs
    /// The agency of the ministry of foreign affairs that leads, in words.
    case foreignAffairsLeadAgency
    /// Participation has an official mandate.
    case officiallyMandated
    /// Participation has a mandate by law.
    case legallyMandated
    /// There are several arrangements.
    case multipleArrangements
    /// The agency that carries the plan out is the one that made it.
    case sameAgency
    /// The executive changed.
    case changeOfExecutive
}
