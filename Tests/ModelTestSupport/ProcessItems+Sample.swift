import Findings
public import OGPModel

extension ProcessAttribution {
    /// A place in an invented record.
    public static let sample = ProcessAttribution(source: SourcePosition(file: "process.csv", row: 2, line: 2))

    /// The word of the IRM in an invented record.
    public static let irm = ProcessAttribution(
        source: SourcePosition(file: "irm.csv", row: 2, line: 2), role: .irm, by: "IRM")
}

extension ProcessDate {
    /// A day from its `yyyy-MM-dd`.
    public static func on(_ iso: String) -> ProcessDate { ProcessDate(.day(iso)) }
}

extension ProcessEvidence {
    /// A page with a link.
    public static func page(_ link: String, _ kind: Kind = .page) -> ProcessEvidence {
        ProcessEvidence(kind: kind, link: "https://ogp.example/" + link)
    }
}

extension ProcessMeeting {
    /// A meeting of government and civil society with minutes.
    public static func held(
        _ kind: Kind, _ iso: String, _ groups: [ParticipantGroup] = [.government, .civilSociety]
    ) -> ProcessMeeting {
        var meeting = ProcessMeeting(kind: kind, date: .on(iso), attribution: .sample)
        meeting.title = "Meeting of \(iso)"
        meeting.participants = groups.map { Participation($0) }
        meeting.evidence = [.page("minutes/\(iso)", .minutes)]
        return meeting
    }
}

extension RepositoryUpdate {
    /// An update with what it shows.
    public static func added(
        _ iso: String, _ phases: Set<ProcessPhase>, _ commitments: [CommitmentID] = []
    ) -> RepositoryUpdate {
        RepositoryUpdate(
            date: .on(iso), phases: phases, commitments: commitments, text: "Update of \(iso)",
            evidence: [.page("repository/\(iso)", .document)], attribution: .sample)
    }
}

extension Contribution {
    /// A contribution of civil society, answered on a day or not.
    public static func received(
        _ id: String, _ iso: String, answered: String? = nil, _ outcome: ReasonedResponse.Outcome = .accepted
    ) -> Contribution {
        var contribution = Contribution(
            id: id, date: .on(iso), group: .civilSociety, author: "member of an association", text: "Proposal \(id)",
            attribution: .sample)
        if let answered {
            contribution.responses = [
                ReasonedResponse(date: .on(answered), outcome: outcome, text: "Reasons", attribution: .sample)
            ]
        }
        return contribution
    }
}
