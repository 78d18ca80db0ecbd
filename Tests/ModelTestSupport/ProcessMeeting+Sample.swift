public import OGPModel

extension ProcessMeeting {
    /// A meeting of government and civil society with minutes; one on implementation presents results and records comments.
    public static func held(
        _ kind: Kind, _ iso: String, _ groups: [ParticipantGroup] = [.government, .civilSociety]
    ) -> ProcessMeeting {
        var meeting = ProcessMeeting(kind: kind, date: .on(iso), attribution: .sample)
        meeting.title = "Meeting of \(iso)"
        meeting.participants = groups.map { Participation($0) }
        if kind == .implementation {
            meeting.presentsResults = true
            meeting.recordsComments = true
        }
        meeting.evidence = [.page("minutes/\(iso)", .minutes)]
        return meeting
    }
}
