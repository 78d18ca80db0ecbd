import OGPCatalogues
import OGPModel

/// Rows that belong to others.
extension ProcessRowDecoder {
    /// Adds a row that belongs to another and may hold evidence itself. Where what it belongs to is not stated, it gets one without a
    /// name, so that nothing is lost.
    mutating func part(_ place: Int) -> ProcessOwner? {
        let placed = rows[place]
        switch placed.row.event {
        case .forumRules: return rules(place, placed)
        case .forumMember:
            let forum = forum(of: place)
            record.forums[forum].members.append(member(placed))
        case .websiteCheck: check(place, placed)
        case .repositoryUpdate: return update(place, placed)
        case .response: return response(place, placed)
        default: break
        }
        return nil
    }

    /// Adds a group that took part, or a piece of evidence, to what the row names.
    mutating func detail(_ place: Int) {
        let placed = rows[place]
        if placed.row.event == .participants {
            guard let path = owner(of: place, { $0.participants != nil })?.participants else {
                return reportOrphan(placed, "it is left out")
            }
            let participation = participation(placed)
            return record[keyPath: path].append(participation)
        }
        guard let path = owner(of: place, { $0.evidence != nil })?.evidence else {
            return reportOrphan(placed, "it is left out")
        }
        let evidence = ProcessEvidence(
            kind: choice(placed, .evidenceKind, ProcessEvidence.Kind.self) ?? .other, date: date(placed),
            link: placed.row[.link], text: placed.row[.text])
        record[keyPath: path].append(evidence)
    }

    private mutating func reportOrphan(_ placed: PlacedProcessRow, _ consequence: String) {
        let name = placed.row[.of]
        let what = name.isEmpty ? "Nothing above it can hold" : "No row \"\(name)\" can hold"
        report(.processNoOwner, "\(what) a \(placed.row.event.rawValue); \(consequence).", placed, .of)
    }

    private mutating func forum(of place: Int) -> Int {
        if let forum = owner(of: place, { $0.forum != nil })?.forum { return forum }
        reportOrphan(rows[place], "it is kept with a forum without a name")
        record.forums.append(Forum(name: "", attribution: attribution(rows[place])))
        return record.forums.count - 1
    }

    private mutating func rules(_ place: Int, _ placed: PlacedProcessRow) -> ProcessOwner {
        let forum = forum(of: place)
        let date = date(placed)
        if record.forums[forum].rulesPublished.isNotStated { record.forums[forum].rulesPublished = date }
        record.forums[forum].rules += evidence(placed)
        return ProcessOwner(evidence: \.forums[forum].rules)
    }

    private mutating func member(_ placed: PlacedProcessRow) -> ForumMember {
        ForumMember(
            name: placed.row[.who], group: choice(placed, .group, ParticipantGroup.self) ?? .unknown,
            said: placed.row[.said], seats: count(placed) ?? 1, isHighLevel: flags(placed)[.highLevel],
            from: date(placed),
            until: date(placed, .end), attribution: attribution(placed))
    }

    private mutating func check(_ place: Int, _ placed: PlacedProcessRow) {
        let flags = flags(placed)
        let check = ProcessWebsite.Check(
            date: date(placed), isReachable: flags[.reachable], needsLogin: flags[.login],
            attribution: attribution(placed))
        if let website = owner(of: place, { $0.website != nil })?.website {
            return record.websites[website].checks.append(check)
        }
        reportOrphan(placed, "it is kept with a website without an address")
        record.websites.append(ProcessWebsite(link: "", checks: [check], attribution: attribution(placed)))
    }

    private mutating func update(_ place: Int, _ placed: PlacedProcessRow) -> ProcessOwner {
        var repository = owner(of: place) { $0.repository != nil }?.repository ?? -1
        if repository < 0 {
            reportOrphan(placed, "it is kept with a repository without an address")
            record.repositories.append(ProcessRepository(link: "", attribution: attribution(placed)))
            repository = record.repositories.count - 1
        }
        record.repositories[repository].updates.append(
            RepositoryUpdate(
                date: date(placed), phases: phases(placed), commitments: commitments(placed), text: placed.row[.text],
                evidence: evidence(placed), attribution: attribution(placed)))
        let update = record.repositories[repository].updates.count - 1
        let (first, second) = (repository, update)
        return ProcessOwner(evidence: \.repositories[first].updates[second].evidence)
    }

    private mutating func phases(_ placed: PlacedProcessRow) -> Set<ProcessPhase> {
        var phases: Set<ProcessPhase> = []
        for word in list(placed.row[.phase]) {
            if let phase: ProcessPhase = Self.choice(word) {
                phases.insert(phase)
            } else {
                reportWord(word, placed, .phase, ProcessPhase.allCases.map(\.rawValue))
            }
        }
        return phases
    }

    /// A response to the contribution that it names, or to all together where it names none. One that names a contribution that is
    /// not there answers nothing.
    private mutating func response(_ place: Int, _ placed: PlacedProcessRow) -> ProcessOwner {
        var response = ReasonedResponse(
            date: date(placed), outcome: choice(placed, .status, ReasonedResponse.Outcome.self) ?? .unknown,
            text: placed.row[.text], change: placed.row[.change], evidence: evidence(placed),
            attribution: attribution(placed))
        if !placed.row[.of].isEmpty {
            if let contribution = owner(of: place, { $0.contribution != nil })?.contribution {
                record.contributions[contribution].responses.append(response)
                let last = record.contributions[contribution].responses.count - 1
                return ProcessOwner(evidence: \.contributions[contribution].responses[last].evidence)
            }
            reportOrphan(placed, "it is kept and answers nothing")
            response.of = placed.row[.of]
            record.orphanResponses.append(response)
            let last = record.orphanResponses.count - 1
            return ProcessOwner(evidence: \.orphanResponses[last].evidence)
        }
        record.responses.append(response)
        let last = record.responses.count - 1
        return ProcessOwner(evidence: \.responses[last].evidence)
    }
}
