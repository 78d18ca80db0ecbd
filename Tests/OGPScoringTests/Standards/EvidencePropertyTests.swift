import ModelTestSupport
import OGPCatalogues
import OGPModel
import OGPScoring
import TestSupport
import Testing

@Suite("Evidence and the requirements that rest on it")
struct EvidencePropertyTests {
    /// One piece of evidence of the worked plan: how it is taken away, and the requirements whose rules rest on it.
    struct Piece: Sendable, CustomStringConvertible {
        let description: String
        let requirements: Set<String>
        let remove: @Sendable (inout ProcessRecord) -> Void

        init(
            _ description: String, _ requirements: Set<String>,
            _ remove: @escaping @Sendable (inout ProcessRecord) -> Void
        ) {
            self.description = description
            self.requirements = requirements
            self.remove = remove
        }
    }

    static let pieces: [Piece] = {
        var pieces = [
            Piece("the forum", ["1.1"]) { $0.forums = [] },
            Piece("the rules of the forum", ["1.1"]) { record in
                record.forums[0].rules = []
                record.forums[0].rulesPublished = .notStated
            },
            Piece("the website", ["2.1"]) { $0.websites = [] },
            Piece("the look at the website", ["2.1"]) { $0.websites[0].checks = [] },
            Piece("the repository", ["2.2"]) { $0.repositories = [] },
            Piece("the timeline", ["3.1"]) { $0.timelines = [] },
            Piece("the outreach", ["3.2"]) { $0.outreach = [] },
            Piece("the mechanism for input", ["3.3"]) { $0.inputPeriods = [] },
        ]
        for index in ProcessRecord.worked.contributions.indices {
            pieces.append(Piece("response \(index + 1)", ["4.1"]) { $0.contributions[index].responses = [] })
        }
        for (index, meeting) in ProcessRecord.worked.meetings.enumerated() {
            let rests: Set<String> = meeting.kind == .implementation ? ["1.1", "5.1"] : ["1.1"]
            pieces.append(Piece("the meeting of \(meeting.date.text)", rests) { $0.meetings.remove(at: index) })
        }
        for index in ProcessRecord.worked.repositories[0].updates.indices {
            pieces.append(Piece("update \(index + 1)", ["2.2"]) { $0.repositories[0].updates.remove(at: index) })
        }
        return pieces
    }()

    static let days = [
        "2023-08-25", "2023-10-12", "2024-01-31", "2024-06-01", "2025-01-15", "2025-07-15", "2026-02-10",
    ]

    @Test(
        "Removing a piece changes only the requirements that rest on it, and makes none of them better",
        arguments: pieces)
    func removing(_ piece: Piece) throws {
        let whole = try StandardsCase.worked()
        var less = whole
        piece.remove(&less.process.record)
        for day in Self.days {
            let before = whole.assessed(day).requirements
            let after = less.assessed(day).requirements
            for (one, other) in zip(before, after) {
                let id = one.requirement.id
                if !piece.requirements.contains(id) { #expect(one == other, "\(id) on \(day)") }
                #expect((other.status.degree ?? -1) <= (one.status.degree ?? -1), "\(id) on \(day)")
            }
        }
    }

    @Test(
        "Each piece is seen: without it, the requirements that rest on it say something else on some day",
        arguments: pieces)
    func seen(_ piece: Piece) throws {
        let whole = try StandardsCase.worked()
        var less = whole
        piece.remove(&less.process.record)
        for id in piece.requirements {
            #expect(Self.days.contains { whole.requirement(id, $0) != less.requirement(id, $0) }, "\(id)")
        }
    }

    @Test("Adding pieces one by one, in any order, never makes a requirement worse", arguments: 1...12)
    func adding(_ seed: Int) throws {
        var generator = SplitMix64(seed: seed)
        let order = Self.pieces.indices.shuffled(using: &generator)
        let whole = try StandardsCase.worked()
        for day in Self.days {
            var degrees: [Int] = []
            // Removing more and more in that order is adding in the other.
            for count in (0...order.count).reversed() {
                var item = whole
                let places = order.prefix(count).sorted(by: >)
                for place in places { Self.pieces[place].removeSafely(&item.process.record) }
                let now = item.assessed(day).requirements.map { $0.status.degree ?? -1 }
                if !degrees.isEmpty {
                    for (before, after) in zip(degrees, now) {
                        #expect(after >= before, "\(count) pieces away on \(day)")
                    }
                }
                degrees = now
            }
        }
    }
}

/// Evidence that is added to the worked plan.
extension EvidencePropertyTests {
    static let additions: [Piece] = [
        Piece("a contribution after the delivery", []) { $0.contributions.append(.received("K9", "2024-03-01")) },
        Piece("an answered contribution", []) {
            $0.contributions.append(.received("K8", "2023-10-05", answered: "2023-12-01"))
        },
        Piece("outreach of another year", []) {
            $0.outreach.append(OutreachActivity(date: .on("2019-01-01"), title: "Tour", attribution: .sample))
        },
        Piece("an input period of another year", []) {
            $0.inputPeriods.append(
                InputPeriod(title: "Old", opens: .on("2019-01-01"), closes: .on("2019-02-01"), attribution: .sample))
        },
        Piece("a late response", []) {
            $0.contributions[0].responses.append(
                ReasonedResponse(date: .on("2025-09-01"), outcome: .accepted, text: "Yes", attribution: .sample))
        },
        Piece("a response to nothing", []) {
            $0.orphanResponses.append(ReasonedResponse(date: .on("2023-12-01"), text: "Yes", attribution: .sample))
        },
        Piece("a meeting that nobody describes", []) {
            $0.meetings.append(ProcessMeeting(kind: .implementation, date: .on("2024-06-06"), attribution: .sample))
        },
        Piece("a look at the website that says less", []) {
            $0.websites[0].checks.append(
                ProcessWebsite.Check(date: .on("2023-08-17"), isReachable: true, attribution: .sample))
        },
        Piece("a meeting twice", []) { $0.meetings.append($0.meetings[0]) },
    ]

    @Test("Adding evidence of any kind makes no requirement worse", arguments: additions)
    func more(_ piece: Piece) throws {
        let whole = try StandardsCase.worked()
        var more = whole
        piece.remove(&more.process.record)
        for day in Self.days + ["2024-04-01", "2025-02-01"] {
            for (one, other) in zip(whole.assessed(day).requirements, more.assessed(day).requirements) {
                #expect((other.status.degree ?? -1) >= (one.status.degree ?? -1), "\(one.requirement.id) on \(day)")
            }
        }
    }
}

extension EvidencePropertyTests.Piece {
    /// Takes the piece away; what stands at a place of a list that other pieces have made shorter stays.
    func removeIfThere(_ record: inout ProcessRecord) {
        if description.hasPrefix("update") || description.hasPrefix("the meeting") { return }
        removeSafely(&record)
    }

    /// Takes the piece away where what it belongs to is still there. Pieces of one list are taken from its end on.
    fileprivate func removeSafely(_ record: inout ProcessRecord) {
        if description.hasPrefix("update"), record.repositories.isEmpty { return }
        if description == "the rules of the forum", record.forums.isEmpty { return }
        if description == "the look at the website", record.websites.isEmpty { return }
        remove(&record)
    }
}
