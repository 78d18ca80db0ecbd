import Findings
import ModelTestSupport
import OGPCatalogues
import OGPModel
import OGPScoring
import Testing

@Suite("Who took part in a plan")
struct ParticipationBalanceTests {
    private func balance(
        _ day: String = "2024-06-01", entries: [NamedParticipants] = [], forms: Bool = true,
        _ change: (inout ProcessRecord) -> Void
    ) throws -> ParticipationBalance {
        var record = ProcessRecord()
        change(&record)
        return ParticipationBalance(
            record, entries: entries, asOf: .day(day), groupedBy: forms ? try .bundled() : nil)
    }

    private func meeting(_ participants: [Participation]) -> ProcessMeeting {
        var meeting = ProcessMeeting(kind: .forum, date: .on("2024-02-01"), attribution: .sample)
        meeting.participants = participants
        return meeting
    }

    @Test("Seats are counted on the day, by the number that each entry stands for, with words before the group")
    func seats() throws {
        let members = [
            ForumMember(name: "Ministry", group: .government, seats: 2, attribution: .sample),
            ForumMember(
                name: "Registry", group: .other, said: "Technical community, African Group", attribution: .sample),
            ForumMember(name: "Somebody", group: .unknown, attribution: .sample),
            ForumMember(name: "Union", group: .civilSociety, until: .on("2024-03-01"), attribution: .sample),
        ]
        let balance = try balance { $0.forums = [Forum(name: "F", members: members, attribution: .sample)] }
        let seats = try #require(balance.parts.first)
        #expect(balance.parts.map(\.basis) == [.forumSeats])
        #expect(seats.counted.byGroup == [.government: 2, .other: 1])
        #expect(seats.counted.total == 4 && seats.counted.withoutGroup == 1)
        #expect(seats.counted.stakeholders.byGroup == ["government": 2, "technical-community": 1])
        #expect(seats.counted.stakeholders.byRegion == ["african": 1] && seats.counted.withRegion == 1)
        #expect(seats.groups == [.government, .other])
    }

    @Test("A group without a number is a mention, a stated zero is a zero, and a meeting may be silent")
    func meetings() throws {
        let balance = try balance {
            $0.meetings = [
                meeting([Participation(.government, count: 4), Participation(.civilSociety)]),
                meeting([Participation(.government, count: 3), Participation(.media, count: 0)]), meeting([]),
            ]
        }
        let part = try #require(balance.parts.first { $0.basis == .attendances })
        #expect(part.counted.byGroup == [.government: 7, .media: 0] && part.counted.total == 7)
        #expect(part.mentioned.byGroup == [.civilSociety: 1])
        #expect(part.silent == 1)
        #expect(part.groups == [.government, .civilSociety])
    }

    @Test(
        "Only what is certain has a stakeholder group",
        arguments: [
            (ParticipantGroup.government, "", "government"), (.academia, "", "technical-community"),
            (.privateSector, "", "private-sector"), (.international, "", nil), (.media, "", nil),
            (.parliament, "", nil), (.international, "International organisation", "intergovernmental-organisation"),
            (.unknown, "Sociedad civil", "civil-society"),
        ] as [(ParticipantGroup, String, String?)])
    func stakeholderGroups(group: ParticipantGroup, said: String, expected: String?) throws {
        let balance = try balance {
            $0.contributions = [
                Contribution(
                    id: "C", date: .on("2024-01-01"), group: group, said: said, text: "T", attribution: .sample)
            ]
        }
        let part = try #require(balance.parts.first)
        #expect(part.basis == .contributions)
        #expect(part.counted.stakeholders.byGroup == (expected.map { [$0: 1] } ?? [:]))
    }

    @Test("Entries of a plan file count up to the day, by the kinds that are certain")
    func entries() throws {
        let named = [Stakeholder(name: "A", kind: .government), Stakeholder(name: "B", kind: .organisation)]
        let entries = [
            NamedParticipants(date: .on("2024-01-01"), stakeholders: named),
            NamedParticipants(date: .on("2024-07-01"), stakeholders: named),
        ]
        let balance = try balance(entries: entries) { _ in }
        #expect(balance.parts.map(\.basis) == [.planEntries])
        #expect(balance.parts.first?.counted.byGroup == [.government: 1])
        #expect(balance.parts.first?.counted.withoutGroup == 1)
    }

    @Test("A record of nobody has no part, and without forms no region is told apart")
    func nobody() throws {
        #expect(try balance { _ in }.parts.isEmpty)
        let balance = try balance(forms: false) {
            $0.meetings = [meeting([Participation(.government, count: 2, said: "African Group")])]
        }
        #expect(balance.parts.first?.counted.stakeholders.byRegion == [:])
        #expect(balance.parts.first?.counted.byGroup == [.government: 2])
    }
}
