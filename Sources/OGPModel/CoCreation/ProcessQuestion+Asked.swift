extension ProcessQuestion {
    /// The question in the words of the IRM's process database of July 2016, without the step in front.
    public var asked: String {
        switch self {
        case .timeline: "Timeline and process: Prior availability"
        case .timelineOnline: "Timeline: Online"
        case .timelineOtherChannels: "Timeline: other channels"
        case .advanceNotice: "Advance notice"
        case .daysInAdvance: "Days in advance"
        case .advanceNoticeAdequacy: "Advance notice: Adequacy"
        case .awareness: "Awareness-raising activities"
        case .onlineConsultation: "Online consultations"
        case .inPersonConsultation: "In-person consultations"
        case .summaryOfComments: "Summary of comments"
        case .stepsFollowed: "_Number of steps followed (out of 6)"
        case .regularForum: "Consultation during action plan implementation (regular forum)"
        case .selfAssessmentPublished: "Was annual progress report published?"
        case .selfAssessmentOnSchedule: "Was it done according to schedule?"
        case .selfAssessmentLocalLanguage: "Is the report available in the local language?"
        case .selfAssessmentEnglish: "Is the report available in English?"
        case .selfAssessmentCommentPeriod:
            "Did the government provide a two-week public comment period on draft self-assessment reports?"
        case .selfAssessmentCommentReview: "Did the report include a review of its public comment period?"
        case .selfAssessmentCommentsReceived: "Were any public comments received?"
        case .selfAssessmentDeposited: "Is the report deposited in the OGP portal?"
        case .selfAssessmentConsultationReview:
            "Did the self-assessment report include review of the consultation efforts?"
        case .selfAssessmentAllCommitments: "Did the report cover all of the commitments?"
        case .selfAssessmentCompletion: "Did it assess completion according to schedule?"
        case .selfAssessmentDraftReview:
            "Did the self-assessment report include review of the consultation efforts on draft self-assessments?"
        default: askedOfInstitutions
        }
    }

    /// The questions on who is responsible, which the database answers with 1 and 0.
    private var askedOfInstitutions: String {
        switch self {
        case .onlyOneBranch: "Only one branch"
        case .executive: "Executive"
        case .multiAgency: "Multi-agency (1) vs. Single (0)"
        case .singleLead: "Single Lead"
        case .presidentOrPrimeMinister: "Pres Office/PM"
        case .executiveLeadAgency: "Executive Lead Agency"
        case .foreignAffairs: "Ministry of Foreign Affairs"
        case .foreignAffairsLeadAgency: "MOFA Lead Agency"
        case .officiallyMandated: "Officially Mandated"
        case .legallyMandated: "Legally mandated"
        case .multipleArrangements: "Multiple Arrangements"
        case .sameAgency: "Implementing agency same as developing agency? 1=Y, 0=N"
        default: "Change of executive"
        }
    }
}
