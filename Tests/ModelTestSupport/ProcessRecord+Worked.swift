public import OGPModel

extension ProcessRecord {
    /// The record of an invented plan through its whole life: developed from September 2023, delivered in January 2024, carried out
    /// from February 2024 to January 2026. The record in `fixtures/standards/` is the same.
    public static var worked: ProcessRecord {
        var record = ProcessRecord()
        record.dates.previousEnd = .on("2023-06-30")
        record.dates.developmentStart = .on("2023-09-04")
        record.dates.delivered = .on("2024-01-15")
        record.dates.start = .on("2024-02-01")
        record.dates.end = .on("2026-01-31")
        record.forums = [workedForum]
        record.websites = [
            ProcessWebsite(
                link: "https://ogp.example", date: .on("2023-07-01"),
                checks: [
                    ProcessWebsite.Check(
                        date: .on("2023-08-15"), isReachable: true, needsLogin: false, attribution: .sample)
                ], attribution: .sample)
        ]
        record.timelines = [
            TimelinePublication(
                date: .on("2023-08-21"), text: "Timeline", evidence: [.page("timeline")], attribution: .sample)
        ]
        record.outreach = [
            OutreachActivity(
                date: .on("2023-09-20"), title: "Radio programme", audience: [Participation(.public)],
                attribution: .sample)
        ]
        record.inputPeriods = [
            InputPeriod(
                title: "Online form", channel: .online, opens: .on("2023-09-25"), closes: .on("2023-11-05"),
                participants: [Participation(.civilSociety)], evidence: [.page("form")], attribution: .sample)
        ]
        record.contributions = [
            .received("K1", "2023-10-02", answered: "2023-12-01"),
            .received("K2", "2023-10-20", answered: "2023-12-01", .rejected),
            .received("K3", "2023-11-01", answered: "2024-01-10", .partlyAccepted),
        ]
        record.meetings = workedMeetings
        record.repositories = [
            ProcessRepository(
                link: "https://ogp.example/repository", date: .on("2023-09-10"),
                updates: [
                    .added("2023-10-15", [.development]), .added("2024-01-20", [.development]),
                    .added("2024-12-01", [.implementation], [CommitmentID("EX0101")]),
                    .added("2025-07-01", [.implementation], [CommitmentID("EX0102")]),
                ], attribution: .sample)
        ]
        return record
    }

    private static var workedForum: Forum {
        let seats: [(String, ParticipantGroup)] = [
            ("Ministry of Examples", .government), ("Office of Statistics", .government),
            ("Association for Openness", .civilSociety), ("Union of Readers", .civilSociety),
        ]
        return Forum(
            name: "Open Government Forum", founded: .on("2023-03-10"), rulesPublished: .on("2023-08-20"),
            rules: [.page("rules", .document)],
            members: seats.map { ForumMember(name: $0.0, group: $0.1, from: .on("2023-03-10"), attribution: .sample) },
            evidence: [.page("forum")], attribution: .sample)
    }

    private static var workedMeetings: [ProcessMeeting] {
        [
            .held(.forum, "2023-10-10"), .held(.forum, "2024-02-20"), .held(.implementation, "2024-05-15"),
            .held(.forum, "2024-08-20"), .held(.implementation, "2024-11-20"), .held(.forum, "2025-02-18"),
            .held(.implementation, "2025-06-10"), .held(.forum, "2025-12-11"),
            .held(.implementation, "2026-02-05"),
        ]
    }
}
