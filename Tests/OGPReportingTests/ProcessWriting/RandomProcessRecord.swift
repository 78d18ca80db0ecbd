import Findings
import ModelTestSupport
import OGPModel
import TestSupport

/// Makes process records in which everything that the model holds occurs.
struct RandomProcessRecord {
    var generator: SplitMix64
    /// Whether texts hold what writers have to escape, and white space at their edges.
    let isHostile: Bool

    mutating func record() -> ProcessRecord {
        var record = ProcessRecord()
        record.dates.developmentStart = date()
        record.dates.delivered = date()
        record.dates.end = date()
        record.dates.previousEnd = date()
        record.forums = some { $0.forum() }
        record.meetings = some { $0.meeting() }
        record.websites = some { $0.website() }
        record.repositories = some { $0.repository() }
        record.timelines = some { $0.timeline() }
        record.outreach = some { $0.outreach() }
        record.inputPeriods = some { $0.inputPeriod() }
        record.contributions = some { $0.contribution() }
        record.responses = some { $0.response() }
        record.orphanResponses = some { maker in
            var response = maker.response()
            response.of = maker.generator.pick(["gone", "1", "2"])
            return response
        }
        record.reports = some { $0.report() }
        record.letters = some { $0.letter() }
        record.answers = some { $0.answer() }
        record.statements = some { $0.statement() }
        record.influence = some { $0.influence() }
        return record
    }

    private mutating func some<Element>(_ make: (inout Self) -> Element) -> [Element] {
        (0..<generator.number(in: 0...2)).map { _ in make(&self) }
    }

    private mutating func text() -> String { generator.flag() ? "" : words() }

    private mutating func words() -> String {
        if isHostile {
            let text = generator.hostileText(upTo: 5)
            return text.isEmpty ? generator.pick([" ", "; ", "\\", "#1"]) : text
        }
        return generator.pick(["Open data", "A, \"quoted\"\nline", "=1+1", "semi; colon", "日本", "back\\slash", "#1"])
    }

    private mutating func date() -> ProcessDate {
        generator.pick([
            .notStated, ProcessDate(.day("2023-05-06")), ProcessDate(day: .day("2023-05-06"), text: "6 May 2023"),
            ProcessDate(day: nil, text: "May 2023"), ProcessDate(day: nil, text: "not yet"),
        ])
    }

    private mutating func day() -> ProcessDate { ProcessDate(.day(generator.pick(["2023-05-06", "2024-02-29"]))) }

    private mutating func maybeFlag() -> Bool? { generator.pick([nil, true, false]) }

    private mutating func count() -> Int? { generator.pick([nil, 0, 7]) }

    private mutating func attribution() -> ProcessAttribution {
        ProcessAttribution(
            source: isHostile
                ? SourcePosition(file: "a.csv", row: generator.pick([nil, 4]), line: 9) : SourcePosition(file: ""),
            role: generator.pick([nil] + AssessorRole.allCases.map(Optional.some)), by: text())
    }

    private mutating func evidence() -> [ProcessEvidence] {
        some {
            ProcessEvidence(
                kind: $0.generator.pick(ProcessEvidence.Kind.allCases), date: $0.date(),
                link: $0.generator.pick(["", "https://example.org/?a=1&b=2"]), text: $0.text())
        }
    }

    private mutating func participants() -> [Participation] {
        some {
            Participation(
                $0.generator.pick(ParticipantGroup.allCases), count: $0.count(), names: $0.some { $0.words() },
                said: $0.text())
        }
    }

    private mutating func forum() -> Forum {
        Forum(
            name: text(), founded: date(), rulesPublished: date(), rules: evidence(),
            members: some {
                ForumMember(
                    name: $0.text(), group: $0.generator.pick(ParticipantGroup.allCases), said: $0.text(),
                    seats: $0.generator.number(in: 1...3), isHighLevel: $0.maybeFlag(), from: $0.date(),
                    until: $0.date(), attribution: $0.attribution())
            }, evidence: evidence(), attribution: attribution())
    }

    private mutating func meeting() -> ProcessMeeting {
        var meeting = ProcessMeeting(
            kind: generator.pick(ProcessMeeting.Kind.allCases), date: date(), attribution: attribution())
        meeting.id = text()
        meeting.title = text()
        meeting.text = text()
        meeting.participants = participants()
        meeting.isRemote = maybeFlag()
        meeting.isOpen = maybeFlag()
        meeting.presentsResults = maybeFlag()
        meeting.recordsComments = maybeFlag()
        meeting.evidence = evidence()
        return meeting
    }

    private mutating func website() -> ProcessWebsite {
        ProcessWebsite(
            link: text(), date: date(),
            checks: some {
                ProcessWebsite.Check(
                    date: $0.day(), isReachable: $0.maybeFlag(), needsLogin: $0.maybeFlag(),
                    attribution: $0.attribution())
            }, attribution: attribution())
    }

    private mutating func repository() -> ProcessRepository {
        ProcessRepository(
            link: text(), date: date(),
            updates: some {
                RepositoryUpdate(
                    date: $0.day(), phases: Set($0.some { $0.generator.pick(ProcessPhase.allCases) }),
                    commitments: $0.some { CommitmentID($0.words()) }, text: $0.text(), evidence: $0.evidence(),
                    attribution: $0.attribution())
            }, attribution: attribution())
    }

    private mutating func timeline() -> TimelinePublication {
        TimelinePublication(
            date: day(), daysInAdvance: count(), text: text(), evidence: evidence(), attribution: attribution())
    }

    private mutating func outreach() -> OutreachActivity {
        OutreachActivity(
            date: day(), title: text(), text: text(), audience: participants(), evidence: evidence(),
            attribution: attribution())
    }

    private mutating func inputPeriod() -> InputPeriod {
        InputPeriod(
            title: text(), channel: generator.pick(InputPeriod.Channel.allCases), opens: date(), closes: date(),
            participants: participants(), evidence: evidence(), attribution: attribution())
    }

    private mutating func contribution() -> Contribution {
        Contribution(
            id: text(), date: date(), group: generator.pick(ParticipantGroup.allCases), said: text(), author: text(),
            text: text(), commitment: generator.flag() ? nil : CommitmentID(words()), responses: some { $0.response() },
            attribution: attribution())
    }

    private mutating func response() -> ReasonedResponse {
        ReasonedResponse(
            date: date(), outcome: generator.pick(ReasonedResponse.Outcome.allCases), text: text(), change: text(),
            evidence: evidence(), attribution: attribution())
    }

    private mutating func report() -> ProcessReport {
        ProcessReport(
            kind: generator.pick(ProcessReport.Kind.allCases), title: text(), due: date(), filed: date(),
            commitment: generator.flag() ? nil : CommitmentID(words()), commentDays: count(), evidence: evidence(),
            attribution: attribution())
    }

    private mutating func letter() -> ProcessLetter {
        ProcessLetter(
            kind: generator.pick(ProcessLetter.Kind.allCases), date: date(), text: text(), evidence: evidence(),
            attribution: attribution())
    }

    private mutating func answer() -> ProcessAnswer {
        let answers: [Coded<ProcessAnswer.Value>] = [
            .coded(.yes), .coded(.no), .coded(.unclear), .coded(.number(14)), .coded(.text(words())), .notReviewed,
            .notCollected, .notApplicable, .blank, .unrecognised(words()),
        ]
        return ProcessAnswer(
            question: generator.pick(ProcessQuestion.allCases), answer: generator.pick(answers), said: text(),
            sourceYear: generator.pick([nil, 2016]), evidence: evidence(), attribution: attribution())
    }

    private mutating func statement() -> RequirementStatement {
        RequirementStatement(
            requirement: generator.pick(["1.1", "4e", words()]),
            phase: generator.pick([nil] + ProcessPhase.allCases.map(Optional.some)),
            verdict: generator.pick([nil] + RequirementStatement.Verdict.allCases.map(Optional.some)), said: text(),
            date: date(), text: text(), evidence: evidence(), attribution: attribution())
    }

    private mutating func influence() -> InfluenceStatement {
        let levels: [Coded<PublicInfluence>] =
            PublicInfluence.allCases.map { .coded($0) } + [.notReviewed, .blank, .unrecognised(words())]
        return InfluenceStatement(
            phase: generator.pick(ProcessPhase.allCases), level: generator.pick(levels),
            access: generator.pick(InfluenceStatement.Access.allCases), said: text(), date: date(),
            attribution: attribution())
    }
}
