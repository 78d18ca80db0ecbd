import OGPCatalogues
import OGPModel

extension ProcessRowDecoder {
    /// Adds a row that belongs to no other.
    mutating func top(_ placed: PlacedProcessRow) -> ProcessOwner? {
        switch placed.row.event {
        case .developmentStart: set(\.developmentStart, placed)
        case .delivered: set(\.delivered, placed)
        case .deliveryDue: set(\.deliveryDue, placed)
        case .planStart: set(\.start, placed)
        case .planEnd: set(\.end, placed)
        case .previousPlanEnd: set(\.previousEnd, placed)
        case .forum: forum(placed)
        case .meeting: meeting(placed)
        case .website: website(placed)
        case .repository: repository(placed)
        case .timeline: timeline(placed)
        case .outreach: outreach(placed)
        case .inputPeriod: inputPeriod(placed)
        case .contribution: contribution(placed)
        case .report: report(placed)
        case .letter: letter(placed)
        case .answer: answer(placed)
        case .requirement: statement(placed)
        case .influence: influence(placed)
        case .forumRules, .forumMember, .websiteCheck, .repositoryUpdate, .response, .participants, .evidence: nil
        }
    }

    private mutating func set(
        _ part: WritableKeyPath<ProcessDates, ProcessDate>, _ placed: PlacedProcessRow
    ) -> ProcessOwner? {
        let date = date(placed)
        if record.dates[keyPath: part].isNotStated {
            record.dates[keyPath: part] = date
        } else {
            let message = "\(placed.row.event.rawValue) is stated twice; the first date counts."
            report(.processDateTwice, message, placed, .date)
        }
        return nil
    }

    private mutating func forum(_ placed: PlacedProcessRow) -> ProcessOwner {
        record.forums.append(
            Forum(
                name: placed.row[.title], founded: date(placed), evidence: evidence(placed),
                attribution: attribution(placed)))
        let place = record.forums.count - 1
        return ProcessOwner(evidence: \.forums[place].evidence, forum: place)
    }

    private mutating func meeting(_ placed: PlacedProcessRow) -> ProcessOwner {
        var meeting = ProcessMeeting(
            kind: choice(placed, .type, ProcessMeeting.Kind.self) ?? .other, date: date(placed),
            attribution: attribution(placed))
        let flags = flags(placed)
        meeting.id = placed.row[.id]
        meeting.title = placed.row[.title]
        meeting.text = placed.row[.text]
        meeting.participants = participants(placed)
        meeting.isRemote = flags[.remote]
        meeting.isOpen = flags[.open]
        meeting.presentsResults = flags[.results]
        meeting.recordsComments = flags[.comments]
        meeting.evidence = evidence(placed)
        record.meetings.append(meeting)
        let place = record.meetings.count - 1
        return ProcessOwner(evidence: \.meetings[place].evidence, participants: \.meetings[place].participants)
    }

    private mutating func website(_ placed: PlacedProcessRow) -> ProcessOwner {
        record.websites.append(
            ProcessWebsite(link: placed.row[.link], date: date(placed), attribution: attribution(placed)))
        return ProcessOwner(website: record.websites.count - 1)
    }

    private mutating func repository(_ placed: PlacedProcessRow) -> ProcessOwner {
        record.repositories.append(
            ProcessRepository(link: placed.row[.link], date: date(placed), attribution: attribution(placed)))
        return ProcessOwner(repository: record.repositories.count - 1)
    }

    private mutating func timeline(_ placed: PlacedProcessRow) -> ProcessOwner {
        record.timelines.append(
            TimelinePublication(
                date: date(placed), daysInAdvance: count(placed), text: placed.row[.text], evidence: evidence(placed),
                attribution: attribution(placed)))
        let place = record.timelines.count - 1
        return ProcessOwner(evidence: \.timelines[place].evidence)
    }

    private mutating func outreach(_ placed: PlacedProcessRow) -> ProcessOwner {
        record.outreach.append(
            OutreachActivity(
                date: date(placed), title: placed.row[.title], text: placed.row[.text],
                audience: participants(placed), evidence: evidence(placed), attribution: attribution(placed)))
        let place = record.outreach.count - 1
        return ProcessOwner(evidence: \.outreach[place].evidence, participants: \.outreach[place].audience)
    }

    private mutating func inputPeriod(_ placed: PlacedProcessRow) -> ProcessOwner {
        record.inputPeriods.append(
            InputPeriod(
                title: placed.row[.title], channel: choice(placed, .type, InputPeriod.Channel.self) ?? .unknown,
                opens: date(placed), closes: date(placed, .end), participants: participants(placed),
                evidence: evidence(placed), attribution: attribution(placed)))
        let place = record.inputPeriods.count - 1
        return ProcessOwner(
            evidence: \.inputPeriods[place].evidence, participants: \.inputPeriods[place].participants)
    }

    private mutating func contribution(_ placed: PlacedProcessRow) -> ProcessOwner {
        if placed.row[.text].isEmpty {
            report(.processEmptyContribution, "The contribution has no text.", placed, .text)
        }
        record.contributions.append(
            Contribution(
                id: placed.row[.id], date: date(placed),
                group: choice(placed, .group, ParticipantGroup.self) ?? .unknown, said: placed.row[.said],
                author: placed.row[.who], text: placed.row[.text], commitment: commitments(placed).first,
                attribution: attribution(placed)))
        return ProcessOwner(contribution: record.contributions.count - 1)
    }

    private mutating func report(_ placed: PlacedProcessRow) -> ProcessOwner {
        record.reports.append(
            ProcessReport(
                kind: choice(placed, .type, ProcessReport.Kind.self) ?? .other, title: placed.row[.title],
                due: date(placed, .due), filed: date(placed), commitment: commitments(placed).first,
                commentDays: count(placed), evidence: evidence(placed), attribution: attribution(placed)))
        let place = record.reports.count - 1
        return ProcessOwner(evidence: \.reports[place].evidence)
    }

    private mutating func letter(_ placed: PlacedProcessRow) -> ProcessOwner {
        record.letters.append(
            ProcessLetter(
                kind: choice(placed, .type, ProcessLetter.Kind.self) ?? .other, date: date(placed),
                text: placed.row[.text], evidence: evidence(placed), attribution: attribution(placed)))
        let place = record.letters.count - 1
        return ProcessOwner(evidence: \.letters[place].evidence)
    }

    private mutating func answer(_ placed: PlacedProcessRow) -> ProcessOwner? {
        guard let question = choice(placed, .requirement, ProcessQuestion.self) else { return nil }
        record.answers.append(
            ProcessAnswer(
                question: question, answer: answer(placed.row[.status]), said: placed.row[.said],
                sourceYear: count(placed, .year), evidence: evidence(placed), attribution: attribution(placed)))
        let place = record.answers.count - 1
        return ProcessOwner(evidence: \.answers[place].evidence)
    }

    private mutating func statement(_ placed: PlacedProcessRow) -> ProcessOwner {
        record.statements.append(
            RequirementStatement(
                requirement: placed.row[.requirement], phase: choice(placed, .phase, ProcessPhase.self),
                verdict: choice(placed, .status, RequirementStatement.Verdict.self), said: placed.row[.said],
                date: date(placed), text: placed.row[.text], evidence: evidence(placed),
                attribution: attribution(placed)))
        let place = record.statements.count - 1
        return ProcessOwner(evidence: \.statements[place].evidence)
    }

    private mutating func influence(_ placed: PlacedProcessRow) -> ProcessOwner? {
        guard let phase = choice(placed, .phase, ProcessPhase.self) else {
            if placed.row[.phase].isEmpty {
                reportWord("", placed, .phase, ProcessPhase.allCases.map(\.rawValue))
            }
            return nil
        }
        let status = placed.row[.status]
        var level: Coded<PublicInfluence> = .blank
        if let word: PublicInfluence = Self.choice(status) {
            level = .coded(word)
        } else if let missing: Coded<PublicInfluence> = absent(status) {
            level = missing
        } else {
            reportWord(status, placed, .status, PublicInfluence.allCases.map(\.rawValue))
            level = .unrecognised(status)
        }
        record.influence.append(
            InfluenceStatement(
                phase: phase, level: level, access: choice(placed, .type, InfluenceStatement.Access.self) ?? .unknown,
                said: placed.row[.said], date: date(placed), attribution: attribution(placed)))
        return nil
    }
}
