import Findings
import OGPModel

extension IATIScheduleReader {
    /// What the metadata show.
    func reportHead<Sink: FindingSink>(_ member: OrganisationMembers.Resolved, _ sink: inout Sink) {
        let place = head.publisherCell?.position ?? position
        if head.publisher.isEmpty {
            sink.report(
                .scheduleNoPublisher,
                Finding(.scheduleNoPublisher, "The schedule names no publisher.", at: place, field: "publisher"))
        } else if !member.isMember {
            sink.report(
                .scheduleNoMember,
                Finding(
                    .scheduleNoMember, "\"\(head.publisher)\" is no member that the catalogue knows.", at: place,
                    field: "publisher", value: head.publisher))
        }
        if head.code.isEmpty, !head.publisher.isEmpty {
            sink.report(
                .scheduleNoCode,
                Finding(
                    .scheduleNoCode, "The publisher has no code; ids are made of its name.", at: place,
                    field: "publisher", value: head.publisher))
        }
        if head.day == nil {
            sink.report(
                .scheduleNoDay,
                Finding(
                    .scheduleNoDay, "The schedule states no day that can be read.", at: position, field: "date",
                    value: head.date.isEmpty ? nil : head.date))
        }
    }

    /// What is odd about one data element.
    mutating func report<Sink: FindingSink>(
        _ item: IATIScheduleElement, _ commitment: Commitment, _ sink: inout Sink
    ) {
        let status = decoder.status(of: item).status
        let place = (item.element.child("status") ?? item.element).position
        switch status {
        case .blank:
            report(
                .scheduleNoStatus, "The schedule does not say how far \(item.title) is.", place, item, commitment, &sink
            )
        case .unrecognised(let text):
            report(.scheduleUnknownStatus, "\"\(text)\" is no category of a status.", place, item, commitment, &sink)
        case .coded(.limited): partial.note(place)
        case .coded(.inProgress): reportFuture(item, commitment, &sink)
        default: break
        }
        let reason = item.element.child("exclusions")?.attribute("category") ?? ""
        if !reason.isEmpty, IATIScheduleElement.reasons[reason] == nil {
            let place = (item.element.child("exclusions") ?? item.element).position
            sink.report(
                .scheduleUnknownReason,
                Finding(
                    .scheduleUnknownReason, "\"\(reason)\" is no category of an exclusion.", at: place,
                    field: "exclusions", value: reason, commitment: commitment.id.text))
        }
    }

    private func report<Sink: FindingSink>(
        _ code: FindingCode, _ message: String, _ place: SourcePosition, _ item: IATIScheduleElement,
        _ commitment: Commitment, _ sink: inout Sink
    ) {
        sink.report(
            code,
            Finding(
                code, message, at: place, field: "status", value: item.category.isEmpty ? nil : item.category,
                commitment: commitment.id.text))
    }

    /// A publication that is said to lie in the future.
    private func reportFuture<Sink: FindingSink>(
        _ item: IATIScheduleElement, _ commitment: Commitment, _ sink: inout Sink
    ) {
        let day = commitment.end.resolved(order: nil, basis: .ambiguous).latest
        if case .notStated = commitment.end.meaning {
            sink.report(
                .scheduleNoDate,
                Finding(
                    .scheduleNoDate, "\(item.title) is to be published in future, without a date.",
                    at: item.element.position, field: "publication-date", commitment: commitment.id.text))
        } else if let day, let stamp = head.lastDay, day < stamp {
            sink.report(
                .schedulePastFuture,
                Finding(
                    .schedulePastFuture,
                    "\(item.title) is to be published in future, but its date lies before \(stamp).",
                    at: (item.element.child("publication-date") ?? item.element).position, field: "publication-date",
                    value: commitment.end.text, commitment: commitment.id.text))
        }
    }

    /// What can be said only once the whole schedule was read.
    func reportEnd<Sink: FindingSink>(_ sink: inout Sink) {
        let counts: [(Occurrences, FindingCode, String)] = [
            (partial, .schedulePartial, "Elements that are partially compliant and read as limited"),
            (empty, .scheduleEmptyElements, "Data elements without any content"),
        ]
        for (count, code, what) in counts {
            guard let first = count.first else { continue }
            sink.report(code, Finding(code, "\(what): \(count.count).", at: first))
        }
        if let first = unknown.first {
            sink.report(
                .scheduleUnknownElements,
                Finding(
                    .scheduleUnknownElements, "The grammar does not have \(unknown.words).", at: first,
                    value: unknown.names.first))
        }
    }
}
