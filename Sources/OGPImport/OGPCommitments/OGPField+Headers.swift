extension OGPField {
    /// The headers under which the exports print the column, in any generation.
    var headers: [String] {
        switch self {
        case .uniqueID: ["Commitment Unique Identifier", "Commitment ID", "Unique Identifier"]
        case .caseNumber: ["000 Case No."]
        case .country: ["Country/Locality", "Country", "Member", "Locality"]
        case .memberCode: ["Code"]
        case .region: ["Region"]
        case .nationalOrLocal: ["National Or Local"]
        case .planID: ["Action Plan ID"]
        case .planNumber: ["Action Plan Number", "Action Plan No", "Action Plan No."]
        case .submitted: ["Year Of Submission"]
        case .planEndYear: ["Action Plan End Year"]
        case .planDuration: ["Action Plan Duration (Years)", "Action Plan Duration"]
        case .number: ["Commitment Number", "Comm No", "Commitment No"]
        case .title: ["Commitment Title"]
        case .shortTitle: ["Short Title"]
        case .fullText: ["Full Text"]
        case .heading: ["Theme"]
        case .commitmentDummy: ["Commitment Dummy", "Comm Dummy"]
        case .url: ["URL"]
        case .milestoneNumber: ["Milestone No"]
        case .milestoneDummy: ["Milestone Dummy"]
        case .milestoneText: ["Milestones/Activities"]
        case .milestoneTitle: ["Milestone Short Title"]
        case .start: ["Start Date", "Start"]
        case .end: ["End Date", "End"]
        case .lead: ["Lead Institution", "Lead institution (Responsible Instutitution)"]
        case .supporting: ["Supporting Institution(s)", "Supporting Institution", "Supporting Institutions"]
        case .contactName: ["Contact Name", "Person Reponsible from Lead Institution"]
        case .contactPosition: ["Contact Position", "Title, Department"]
        case .contactEmail: ["Contact Email", "Email"]
        case .contactTelephone: ["Contact Telephone", "Phone"]
        default: ratingHeaders
        }
    }

    private var ratingHeaders: [String] {
        switch self {
        case .specificity: ["Specificity"]
        case .specificityCode: ["_Specificity"]
        case .verifiable: ["Verifiable"]
        case .relevant: ["_Relevant"]
        case .valueInformation: ["OGP Value Access To Information", "Value -Info"]
        case .valueParticipation: ["OGP Value Civic Participation", "Value -Part"]
        case .valueAccountability: ["OGP Value Public Accountability", "Value -Acc"]
        case .valueTechnology: ["OGP Value Technology", "Value -Tech"]
        case .impact: ["Potential Impact"]
        case .impactCode: ["_Potential Impact", "_Pot Impact Coded"]
        case .potentialForResults: ["Potential for Results"]
        case .potentialForResultsCode: ["_Potential for Results"]
        case .completionMidTerm: ["Completion (Progress Report)", "Actual Completion"]
        case .completionMidTermCode: ["_CompletionProgress", "_Actual Completion"]
        case .completionEndOfTerm: ["Completion (End Of Term)"]
        case .completionEndOfTermCode: ["_CompletionEndTerm"]
        case .change: ["Change In Completion"]
        case .changeCode: ["_ChangeCompletion"]
        case .openedGovernment: ["Did It Open Government (Overall)", "Did it open government (end of term only)"]
        case .openedGovernmentCode: ["_OpenGovernment", "_OpenGovt"]
        case .openedInformation: ["Did It Open Government (Access To Information)"]
        case .openedInformationCode: ["_DIOGATI"]
        case .openedParticipation: ["Did It Open Government (Civic Participation)"]
        case .openedParticipationCode: ["_DIOGCP"]
        case .openedAccountability: ["Did It Open Government: Public Accountability"]
        case .openedAccountabilityCode: ["_DIOGPA"]
        case .earlyResults: ["Early Results"]
        case .earlyResultsCode: ["_Early Results"]
        case .carriedForward: ["Carried Forward"]
        case .irmAssessed: ["IRM Assessed", "IRM Assessed (Y/N)?"]
        case .cluster: ["Cluster"]
        case .compound: ["Compound"]
        case .clusterFlag: ["Cluster (AP Review)"]
        case .clusterMembers: ["Cluster Commitment ID(s)"]
        case .reportYearMidTerm: ["Report Publication Year (Progress Report)", "Report publication year"]
        case .reportYearEndOfTerm: ["Report Publication Year (End Of Term)"]
        case .updatedOnWebsite: ["Updated? (Website)"]
        case .isActive: ["Active Commitment"]
        default: derivedHeaders
        }
    }

    private var derivedHeaders: [String] {
        switch self {
        case .starPreJune2014: ["Starred (pre-June 2014 assessments)"]
        case .star2015: ["Starred (2015 Only)"]
        case .starMidTerm: ["Starred (Current Formula) Progress Report", "Starred (Current formula)"]
        case .starEndOfTerm: ["Starred (Current Formula) End of Term"]
        case .latestStar: ["Max star"]
        case .rawCompletion: ["Raw Completion"]
        case .latestCompletion: ["Max Completion"]
        case .highCompletion: ["High Completion"]
        case .completionAssessed: ["Comp Assessed"]
        case .highAmbition: ["High Ambition"]
        case .ambitionAssessed: ["Ambition Assessed"]
        case .strongResults: ["High DIOG"]
        case .resultsAssessed: ["DIOG Assessed"]
        case .midTermOnly: ["Midterm Only"]
        case .flagCompleteAndAmbitious: ["Ambitious and complete, or DIOG"]
        case .flagAmbitious: ["Ambitious but not complete"]
        case .flagComplete: ["Complete but not ambitious"]
        case .flagNeither: ["Not complete or ambitious"]
        case .flagNotReviewed: ["Not reviewed"]
        case .flagSum: ["CHECKSUM"]
        case .irmBasedScore: ["IRM-Based Score"]
        case .bindingConstraint: ["Binding constraint"]
        case .openParliamentPlan: ["Open Parliament Plan"]
        case .kept: Self.keptHeaders
        case .ignored: ["id", "DELETE THIS COLUMN"]
        default: []
        }
    }

    private static let keptHeaders = [
        "Most Recently Assessed", "Star - Most Recently Assessed", "Latest IRM Report", "Subnational in NAPs", "ODWG",
        "FOWG", "LOWG", "ATWG", "ONRWG", "PoC Specified? (Delete?)", "PoC Specificed? (Delete?)", "PoC Specificed?",
        "GC-PubInt", "GC-PubRes", "GC-PubSvc", "GC-CorpAcc", "GC-SafComm", "NewvPre-exist", "_NewvPre-exist",
        "NewvPre-exist (Delete?)", "_NewvPre-exist (Delete?)", "Timebound?", "_Before July 2013",
        "Projected Completion",
        "_Proj Completion", "On time", "On schedule", "Starred", "New x Starred", "Starred x Specificity", "Next Y/N",
        "Next Steps", "Starred (old formulas)", "Short Title 中文", "Full Text 中文",
    ]
}
