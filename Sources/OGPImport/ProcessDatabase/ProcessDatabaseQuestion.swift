import OGPModel

/// A question of the IRM's process database: what it asks, its header, and how it is answered.
struct ProcessDatabaseQuestion: Sendable {
    /// What a column asks.
    enum Subject: Sendable, Hashable {
        /// One of the IRM's questions on the process.
        case question(ProcessQuestion)
        /// Who could take part in a phase.
        case access(ProcessPhase)
        /// How much influence the public had in a phase.
        case influence(ProcessPhase)
    }

    /// How a question is answered.
    enum Kind: Sendable {
        /// By yes or no.
        case yesOrNo
        /// By 1 or 0.
        case flag
        /// By a number of days.
        case days
        /// By how many of the six steps were followed, which the database counts itself.
        case steps
        /// By a word of a scale.
        case word
    }

    /// What it asks.
    let subject: Subject
    /// The header of July 2016, without the step in front.
    let header: String
    /// How it is answered.
    let kind: Kind
    /// The header of the column that repeats the answer as a number, where there is one.
    let code: String?
    /// The header of the column with addresses, where there is one.
    let links: String?

    init(_ subject: Subject, _ header: String, _ kind: Kind, code: String? = nil, links: String? = nil) {
        self.subject = subject
        self.header = header
        self.kind = kind
        self.code = code
        self.links = links
    }

    init(_ question: ProcessQuestion, _ kind: Kind = .yesOrNo, code: String? = nil, links: String? = nil) {
        self.init(.question(question), question.asked, kind, code: code, links: links)
    }

    /// Every question, in the order of the database of July 2016.
    static let all: [ProcessDatabaseQuestion] = development + implementation + report + institution

    private static let development: [ProcessDatabaseQuestion] = [
        ProcessDatabaseQuestion(.timeline, code: "_Timelineavailability", links: "Timeline: links"),
        ProcessDatabaseQuestion(.timelineOnline),
        ProcessDatabaseQuestion(.timelineOtherChannels),
        ProcessDatabaseQuestion(.advanceNotice, code: "_Advance notice"),
        ProcessDatabaseQuestion(.daysInAdvance, .days),
        ProcessDatabaseQuestion(.advanceNoticeAdequacy),
        ProcessDatabaseQuestion(.awareness, code: "_Awareness-Raising", links: "Awareness-raising activities: Links"),
        ProcessDatabaseQuestion(.onlineConsultation, code: "_Online consultation", links: "Online consultations: Link"),
        ProcessDatabaseQuestion(.inPersonConsultation, code: "_In-person consultations"),
        ProcessDatabaseQuestion(.summaryOfComments, code: "_Summary of comments", links: "Summary of comments: Link"),
        ProcessDatabaseQuestion(.stepsFollowed, .steps),
        ProcessDatabaseQuestion(
            .access(.development), "Invitation-only or open participation during dev. consultation", .word),
        ProcessDatabaseQuestion(.influence(.development), "IAP2 level during development", .word),
    ]

    private static let implementation: [ProcessDatabaseQuestion] = [
        ProcessDatabaseQuestion(.regularForum, code: "_Regular forum"),
        ProcessDatabaseQuestion(
            .access(.implementation), "Invitation-only or open participation during imp. consultation", .word),
        ProcessDatabaseQuestion(.influence(.implementation), "IAP2 level during imp.", .word),
    ]

    private static let report: [ProcessDatabaseQuestion] =
        [ProcessDatabaseQuestion(.selfAssessmentPublished, code: "_Self assessment published")]
        + [
            .selfAssessmentOnSchedule, .selfAssessmentLocalLanguage, .selfAssessmentEnglish,
            .selfAssessmentCommentPeriod, .selfAssessmentCommentReview, .selfAssessmentCommentsReceived,
            .selfAssessmentDeposited, .selfAssessmentConsultationReview, .selfAssessmentAllCommitments,
            .selfAssessmentCompletion, .selfAssessmentDraftReview,
        ].map { ProcessDatabaseQuestion($0) }

    private static let institution: [ProcessDatabaseQuestion] = [
        .onlyOneBranch, .executive, .multiAgency, .singleLead, .presidentOrPrimeMinister, .executiveLeadAgency,
        .foreignAffairs, .foreignAffairsLeadAgency, .officiallyMandated, .legallyMandated, .multipleArrangements,
        .sameAgency, .changeOfExecutive,
    ].map { ProcessDatabaseQuestion($0, .flag) }

    /// The six steps of a plan's development, whose number the database counts.
    static let steps: [ProcessQuestion] = [
        .timeline, .advanceNotice, .awareness, .onlineConsultation, .inPersonConsultation, .summaryOfComments,
    ]
}
