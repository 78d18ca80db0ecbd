import Findings
import XMLReading

/// What single elements show.
extension StratMLCursor {
    func reportPlaceholder<Sink: FindingSink>(_ text: String, _ sink: inout Sink) {
        sink.report(
            .stratMLPlaceholder,
            Finding(
                .stratMLPlaceholder, "\"\(text)\" only holds the place of a value.", at: reader.position,
                field: reader.name,
                value: text))
    }

    func reportRepeated<Sink: FindingSink>(_ text: String, _ sink: inout Sink) {
        sink.report(
            .stratMLRepeatedIdentifier,
            Finding(
                .stratMLRepeatedIdentifier, "The identifier \"\(text)\" stands on another element too.",
                at: reader.position,
                field: reader.name, value: text))
    }

    func reportDate<Sink: FindingSink>(_ text: String, _ sink: inout Sink) {
        let isRead = dates.days(StratMLDate(text)) != nil
        let clause = isRead ? "it is read by its words" : "no day is known from it"
        sink.report(
            .stratMLDateForm,
            Finding(
                .stratMLDateForm, "\"\(text)\" is not written as year-month-day; \(clause).", at: reader.position,
                field: reader.name, value: text))
    }

    func reportNumber<Sink: FindingSink>(_ text: String, _ sink: inout Sink) {
        sink.report(
            .stratMLUnreadableNumber,
            Finding(
                .stratMLUnreadableNumber, "\"\(text)\" is no decimal number.", at: reader.position, field: reader.name,
                value: text))
    }

    func reportStatus<Sink: FindingSink>(_ word: String, _ sink: inout Sink) {
        sink.report(
            .stratMLUnknownStatus,
            Finding(
                .stratMLUnknownStatus, "\"\(word)\" is no word for a status that is known.", at: reader.position,
                field: StratMLElement.descriptorValue.rawValue, value: word))
    }

    func reportWord<Sink: FindingSink>(_ word: String, of field: String, _ sink: inout Sink) {
        sink.report(
            .stratMLUnknownWord,
            Finding(
                .stratMLUnknownWord, "\"\(word)\" is not in the list of \(field).", at: reader.position, field: field,
                value: word))
    }
}
