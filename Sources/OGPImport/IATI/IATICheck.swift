import Findings
import OGPModel

/// Looks over the dates, roles, results, values and links of one activity for what the standard does not allow.
struct IATICheck {
    let decoder: IATIDecoder
    let activity: IATIActivity
    let id: String

    func report<Sink: FindingSink>(into tally: inout IATITally, _ sink: inout Sink) {
        for element in activity.element.children("activity-date") { check(date: element, &sink) }
        for element in activity.element.children("participating-org") {
            let role = element.attribute("role") ?? ""
            if IATICodes.Role(code: role) == nil { report(code: role, "role", of: element, &sink) }
        }
        for result in activity.results {
            tally.results += 1
            let type = result.attribute("type") ?? ""
            if !IATICodes.isResultType(type) { report(code: type, "type", of: result, &sink) }
            for element in result.children("indicator") { check(indicator: element, &tally, &sink) }
        }
        for link in IATILink.all(inside: activity.element) {
            tally.links += 1
            if (link.attribute("url") ?? "").isEmpty { reportNoAddress(link, &sink) }
        }
    }

    private func check<Sink: FindingSink>(date element: DocumentElement, _ sink: inout Sink) {
        let type = element.attribute("type") ?? ""
        if IATICodes.DateType(code: type) == nil { report(code: type, "type", of: element, &sink) }
        let date = IATIDate(element, words: decoder.dates)
        guard date.isIrregular, !date.isUnreadable else { return }
        let text = date.reading.text
        sink.report(
            .iatiDate,
            Finding(
                .iatiDate,
                text.isEmpty
                    ? "The date of type \"\(type)\" holds no day."
                    : "The date of type \"\(type)\" is not given as a day in iso-date.",
                at: element.position, field: "activity-date", value: text.isEmpty ? nil : text, commitment: id))
    }

    private func check<Sink: FindingSink>(
        indicator element: DocumentElement, _ tally: inout IATITally, _ sink: inout Sink
    ) {
        let indicator = IATIIndicator(
            element, language: activity.language, words: decoder.words, dates: decoder.dates)
        tally.indicators += 1
        tally.periods += indicator.periods.count
        let isNumeric = IATICodes.isNumeric(measure: indicator.measure)
        for values in [indicator.baselines] + indicator.periods.flatMap({ [$0.targets, $0.actuals] }) {
            for value in values {
                if values.count > 1 || !value.slice.isEmpty { tally.slices.note(value.element.position) }
                check(value, isNumeric: isNumeric, &tally, &sink)
            }
        }
    }

    private func check<Sink: FindingSink>(
        _ value: IATIPeriod.Value, isNumeric: Bool, _ tally: inout IATITally, _ sink: inout Sink
    ) {
        switch value.value {
        case .none, .number: break
        case .placeholder: tally.placeholders.note(value.element.position)
        case .ambiguousComma:
            report(.iatiComma, "The value \"\(value.text)\" holds a comma that may mean two things.", value, &sink)
        case .words where isNumeric:
            report(.iatiValueInWords, "The value \"\(value.text)\" is no number.", value, &sink)
        case .words: break
        }
    }

    private func report<Sink: FindingSink>(
        _ code: FindingCode, _ message: String, _ value: IATIPeriod.Value, _ sink: inout Sink
    ) {
        sink.report(
            code,
            Finding(
                code, message, at: value.element.position, field: value.element.name, value: value.text, commitment: id)
        )
    }

    private func report<Sink: FindingSink>(
        code: String, _ attribute: String, of element: DocumentElement, _ sink: inout Sink
    ) {
        let what =
            code.isEmpty ? "has no \(attribute)" : "has the \(attribute) \"\(code)\", which the standard does not list"
        sink.report(
            .iatiUnknownCode,
            Finding(
                .iatiUnknownCode, "The element \(element.name) \(what).", at: element.position, field: element.name,
                value: code.isEmpty ? nil : code, commitment: id))
    }

    private func reportNoAddress<Sink: FindingSink>(_ link: DocumentElement, _ sink: inout Sink) {
        sink.report(
            .iatiNoAddress,
            Finding(
                .iatiNoAddress, "The document link has no address.", at: link.position, field: "document-link",
                commitment: id))
    }
}
