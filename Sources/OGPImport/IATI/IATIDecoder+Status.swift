import Findings
import OGPCatalogues
import OGPModel

extension IATIDecoder {
    /// An activity's status with the source's word for it; `nil` where it states none.
    func status(_ activity: IATIActivity) -> (status: Coded<ReportedStatus>, said: String)? {
        guard let element = activity.element.child("activity-status") else { return nil }
        let name = IATINarratives([element], defaultLanguage: activity.language).chosen
        let stated = element.attribute("code") ?? ""
        let code = stated.isEmpty ? IATICodes.status(named: name) ?? "" : stated
        if let word = IATICodes.statuses[code] {
            return (words.status(word), stated.isEmpty ? name : "\(stated) (\(word))")
        }
        let said = stated.isEmpty ? name : stated
        if words.isNothing(said) { return nil }
        // A number outside the list must not be taken for a word.
        return (stated.isEmpty ? words.status(said) : .unrecognised(said), said)
    }

    /// What the publisher says of how far an activity is; `nil` where it says nothing.
    func statement<Sink: FindingSink>(_ activity: IATIActivity, _ sink: inout Sink) -> Assessment? {
        guard let (status, said) = status(activity) else {
            sink.report(
                .iatiNoStatus,
                Finding(
                    .iatiNoStatus, "The activity does not state its status.", at: activity.position,
                    field: "activity-status", commitment: id(of: activity).text))
            return nil
        }
        if case .unrecognised = status {
            sink.report(
                .iatiUnknownStatus,
                Finding(
                    .iatiUnknownStatus, "\"\(said)\" is no code of the list of activity statuses.",
                    at: activity.element.child("activity-status")?.position ?? activity.position,
                    field: "activity-status", value: said, commitment: id(of: activity).text))
        }
        return Assessment(
            role: IATICodes.role(ofReporter: activity.reporter.type), by: activity.reporter.label(words),
            stage: .progress, date: activity.updatedDay ?? day, status: status, said: said)
    }
}
