import OGPCatalogues

extension EvidenceSubject {
    /// What it is called, one and several of it.
    var words: (one: String, several: String) {
        switch self {
        case .forum: ("forum", "forums")
        case .forumRules: ("publication of the forum's rules", "publications of the forum's rules")
        case .highLevelMember: ("member with high-level authority", "members with high-level authority")
        case .forumMeeting, .forumMeetingInImplementation: ("meeting of the forum", "meetings of the forum")
        case .dialogueMeeting: ("meeting of the space for dialogue", "meetings of the space for dialogue")
        case .meetingInImplementation: ("meeting during implementation", "meetings during implementation")
        case .implementationMeeting: ("meeting on implementation", "meetings on implementation")
        case .remoteMeeting: ("meeting that can be joined from elsewhere", "meetings that can be joined from elsewhere")
        case .minutes: ("minutes", "minutes")
        case .website: ("website", "websites")
        case .repository: ("repository", "repositories")
        case .repositoryUpdate: ("update of the repository", "updates of the repository")
        case .developmentRecord: ("document of the co-creation", "documents of the co-creation")
        case .implementationRecord: ("piece of evidence of implementation", "pieces of evidence of implementation")
        case .progressUpdate: ("progress update", "progress updates")
        case .timeline: ("publication of the timeline", "publications of the timeline")
        case .outreach: ("activity of outreach", "activities of outreach")
        case .inputPeriod: ("mechanism for input", "mechanisms for input")
        case .onlineConsultation: ("online consultation", "online consultations")
        case .inPersonConsultation: ("consultation in person", "consultations in person")
        case .outsideInput: ("way to give input from outside the forum", "ways to give input from outside the forum")
        case .selfAssessment: ("self-assessment report", "self-assessment reports")
        case .inceptionReport: ("inception report", "inception reports")
        case .endOfCommitmentReport: ("end-of-commitment assessment", "end-of-commitment assessments")
        case .endOfTermReport: ("end-of-term assessment", "end-of-term assessments")
        }
    }

    /// A number of it, such as "2 meetings of the forum".
    func counted(_ count: Int) -> String {
        "\(count == 0 ? "no" : count.grouped) \(count == 1 ? words.one : words.several)"
    }
}
