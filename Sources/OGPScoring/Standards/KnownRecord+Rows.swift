import OGPCatalogues
import OGPModel

extension KnownRecord {
    /// The items that a rule looks for, in the order of their days; those without a day last.
    func rows(of subject: EvidenceSubject) -> [EvidenceRow] {
        let rows = unordered(subject)
        return rows.enumerated().sorted { left, right in
            switch (left.element.date.day, right.element.date.day) {
            case (let one?, let other?) where one != other: one < other
            case (nil, .some): false
            case (.some, nil): true
            default: left.offset < right.offset
            }
        }.map(\.element)
    }

    private func unordered(_ subject: EvidenceSubject) -> [EvidenceRow] {
        switch subject {
        case .forum: record.forums.map(EvidenceRow.init)
        case .forumRules: record.forums.flatMap(EvidenceRow.rules)
        case .highLevelMember:
            record.forums.flatMap(\.members)
                .filter {
                    $0.isHighLevel == true && $0.seats > 0 && $0.group.isGovernmental == true && $0.isSeated(on: asOf)
                }
                .map(EvidenceRow.init)
        case .forumMeeting, .dialogueMeeting, .meetingInImplementation, .forumMeetingInImplementation,
            .implementationMeeting, .remoteMeeting:
            record.meetings.filter { isMeeting($0, subject) }.map(EvidenceRow.init)
        case .minutes: record.meetings.flatMap(EvidenceRow.minutes)
        case .website: record.websites.map { EvidenceRow($0) }
        case .repository: record.repositories.map(EvidenceRow.init)
        case .repositoryUpdate: updates.map(EvidenceRow.init)
        case .developmentRecord: updates.filter { $0.phases.contains(.development) }.map(EvidenceRow.init)
        case .implementationRecord: implementationUpdates.map(EvidenceRow.init)
        case .progressUpdate:
            implementationUpdates.map(EvidenceRow.init) + reports(of: [.progress, .midTermSelfAssessment])
        case .timeline: record.timelines.map(EvidenceRow.init)
        case .outreach: record.outreach.map(EvidenceRow.init)
        case .inputPeriod: record.inputPeriods.map(EvidenceRow.init)
        case .onlineConsultation: periods([.online, .mixed])
        case .inPersonConsultation:
            periods([.inPerson, .mixed]) + record.meetings.filter { $0.kind == .consultation }.map(EvidenceRow.init)
        case .outsideInput: record.inputPeriods.map(EvidenceRow.init) + record.contributions.map(EvidenceRow.init)
        case .selfAssessment: reports(of: [.midTermSelfAssessment, .endOfTermSelfAssessment])
        case .inceptionReport: reports(of: [.inception])
        case .endOfCommitmentReport: reports(of: [.endOfCommitment])
        case .endOfTermReport: reports(of: [.endOfTerm])
        }
    }

    private func isMeeting(_ meeting: ProcessMeeting, _ subject: EvidenceSubject) -> Bool {
        let isImplementation = life.start.flatMap { start in meeting.date.day.map { $0 >= start } } ?? false
        switch subject {
        case .forumMeeting: return meeting.kind == .forum
        case .dialogueMeeting: return meeting.kind != .other
        case .meetingInImplementation: return isImplementation || meeting.kind == .implementation
        case .forumMeetingInImplementation: return meeting.kind == .forum && isImplementation
        case .implementationMeeting: return meeting.kind == .implementation || meeting.presentsResults == true
        case .remoteMeeting: return meeting.isRemote == true
        default: return false
        }
    }

    private var updates: [RepositoryUpdate] { record.repositories.flatMap(\.updates) }

    /// The updates that show implementation.
    var implementationUpdates: [RepositoryUpdate] {
        updates.filter { $0.phases.contains(.implementation) || !$0.commitments.isEmpty }
    }

    private func periods(_ channels: [InputPeriod.Channel]) -> [EvidenceRow] {
        record.inputPeriods.filter { channels.contains($0.channel) }.map(EvidenceRow.init)
    }

    private func reports(of kinds: [ProcessReport.Kind]) -> [EvidenceRow] {
        filedReports.filter { kinds.contains($0.kind) }.map(EvidenceRow.init)
    }
}
