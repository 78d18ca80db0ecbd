import OGPCatalogues
import OGPModel

/// Reads from the record how much influence the public had at least.
///
/// Feedback on inputs shows Involve, input shows Consult, information shows Inform. Dialogue in rounds and decisions handed over
/// cannot be seen in a record: for Collaborate and Empower only the IRM's word counts.
enum InfluenceJudge {
    static func judge(
        _ phase: ProcessPhase, _ known: KnownRecord, minimum: InfluenceMinimum?
    ) -> InfluenceAssessment {
        let statements = known.record.influence.filter { $0.phase == phase }
        let accounts = statements.filter { $0.attribution.role != .irm }
        let levels = latest(statements.filter { $0.attribution.role == .irm })
        let isContradictory = Set(levels.compactMap(\.value)).count > 1
        let (shown, because) = phase == .development ? development(known.record) : implementation(known)
        return InfluenceAssessment(
            phase: phase, stated: isContradictory ? nil : levels.first { $0.value != nil } ?? levels.first,
            accounts: accounts, shown: shown,
            because: because + words(accounts)
                + (isContradictory ? " The IRM's statements contradict each other." : ""),
            minimum: minimum?.minimum(phase))
    }

    /// The levels of the latest day, and those without a day, which may be later.
    private static func latest(_ statements: [InfluenceStatement]) -> [Coded<PublicInfluence>] {
        let last = statements.compactMap(\.date.day).max()
        return statements.filter { $0.date.day == nil || $0.date.day == last }.map(\.level)
    }

    /// What others than the IRM say, as sentences that follow another one.
    private static func words(_ accounts: [InfluenceStatement]) -> String {
        accounts.compactMap { account in
            account.level.value.map { " \(account.attribution.speaker.sentence) says: \($0.rawValue)." }
        }.joined()
    }

    private static func development(_ record: ProcessRecord) -> (PublicInfluence?, String) {
        if record.responses.contains(where: \.isReasoned)
            || record.contributions.contains(where: { !$0.answers.isEmpty })
        {
            return (.involve, "Feedback on inputs is recorded.")
        }
        let hasInput = !record.contributions.isEmpty || !record.inputPeriods.isEmpty
        if hasInput || record.meetings.contains(where: { $0.kind == .consultation }) {
            return (.consult, "Input is recorded, but no feedback on it.")
        }
        if !record.timelines.isEmpty || !record.outreach.isEmpty || !record.websites.isEmpty {
            return (.inform, "Information for the public is recorded, but no input.")
        }
        return (nil, "Nothing is recorded.")
    }

    private static func implementation(_ known: KnownRecord) -> (PublicInfluence?, String) {
        let meetings = known.record.meetings.filter { meeting in
            guard meeting.participants.includeNonGovernmental else { return false }
            let isLater = known.life.start.flatMap { start in meeting.date.day.map { $0 >= start } } ?? false
            return meeting.kind == .implementation || (meeting.kind == .forum && isLater)
        }
        if meetings.contains(where: { $0.recordsComments == true }) {
            return (.consult, "Meetings with comments from outside the state are recorded.")
        }
        if !meetings.isEmpty || !known.rows(of: .progressUpdate).isEmpty {
            return (.inform, "Meetings or updates on progress are recorded.")
        }
        return (nil, "Nothing is recorded.")
    }
}
