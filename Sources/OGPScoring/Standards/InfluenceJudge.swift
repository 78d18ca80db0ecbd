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
        let coded = statements.last { $0.attribution.role == .irm } ?? statements.last
        let (shown, because) = phase == .development ? development(known.record) : implementation(known)
        return InfluenceAssessment(
            phase: phase, stated: coded?.level, shown: shown, because: because, minimum: minimum?.minimum(phase))
    }

    private static func development(_ record: ProcessRecord) -> (PublicInfluence?, String) {
        if !record.responses.isEmpty || record.contributions.contains(where: { !$0.responses.isEmpty }) {
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
