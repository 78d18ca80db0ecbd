import OGPModel

extension PlanDecoder {
    /// A date: by its words, or by the reading that stands beside them.
    ///
    /// - Parameters:
    ///   - item: The item.
    ///   - name: The field.
    ///   - member: The member whose plan it is.
    ///   - missing: Takes the kind of missing; `nil` where there is none.
    /// - Returns: The reading; not stated where the item has no such field.
    mutating func date(
        _ item: PlanItem, _ name: String, of member: MemberReference, missing: inout Missing?
    ) -> DateReading {
        guard let value = item.first(name) else { return DateReading(.notStated(text: "")) }
        let marked = self.missing(item, name)
        if value.marks["read"] != nil {
            missing = marked
            if let reading = DateReading(value.text, marks: value.marks) { return reading }
            report(
                .planBadMark, "What stands beside the date \"\(value.text)\" contradicts itself or is not complete.",
                at: value.position, field: name, value: value.text)
        }
        let words = dates.read(value.text, of: member)
        missing = marked ?? words.missing
        return words.reading
    }

    /// A date whose kind of missing nobody asks for.
    mutating func date(_ item: PlanItem, _ name: String, of member: MemberReference) -> DateReading {
        var missing: Missing?
        return date(item, name, of: member, missing: &missing)
    }
}

extension DateReading {
    /// The reading that marks state; `nil` where they contradict themselves or are not complete.
    init?(_ text: String, marks: [String: String]) {
        let evidence = DateOrderEvidence(
            dayFirst: Int(marks["provesDayFirst"] ?? "0") ?? 0, monthFirst: Int(marks["provesMonthFirst"] ?? "0") ?? 0)
        switch marks["read"] {
        case "settled":
            guard let deadline = Deadline(text, marks: marks) else { return nil }
            self.init(.settled(deadline), evidence: evidence)
        case "ambiguous":
            guard let dayFirst = CivilInterval(marks["dayFirst"]), let monthFirst = CivilInterval(marks["monthFirst"])
            else { return nil }
            self.init(
                .ambiguous(
                    text: text, dayFirst: dayFirst, monthFirst: monthFirst, assumesCentury: marks["century"] != nil),
                evidence: evidence)
        case "notStated": self.init(.notStated(text: text), evidence: evidence)
        case "notUnderstood":
            guard let reason = marks["reason"].flatMap(UninterpretedReason.init(name:)) else { return nil }
            self.init(.uninterpreted(text: text, reason: reason), evidence: evidence)
        default: return nil
        }
    }
}

extension Deadline {
    fileprivate init?(_ text: String, marks: [String: String]) {
        guard let precision = DeadlinePrecision(rawValue: marks["precision"] ?? ""),
            let basis = DateBasis(rawValue: marks["basis"] ?? "")
        else { return nil }
        let earliest = marks["earliest"].flatMap { CivilDate(iso: $0) }
        let latest = marks["latest"].flatMap { CivilDate(iso: $0) }
        let until = marks["until"].flatMap { CivilDate(iso: $0) }
        let frequency = marks["recurrence"].flatMap(RecurrenceFrequency.init(rawValue:))
        let days = [(marks["earliest"], earliest), (marks["latest"], latest), (marks["until"], until)]
        guard days.allSatisfy({ ($0 == nil) == ($1 == nil) }), (marks["recurrence"] == nil) == (frequency == nil),
            until == nil || frequency != nil
        else { return nil }
        if let earliest, let latest, earliest > latest { return nil }
        self.init(
            text: text, earliest: earliest, latest: latest, precision: precision,
            recurrence: frequency.map { Recurrence($0, until: until) }, basis: basis,
            assumesCentury: marks["century"] != nil)
    }
}

extension CivilInterval {
    /// Two days with a slash between them, or one.
    fileprivate init?(_ words: String?) {
        let days = (words ?? "").split(separator: "/", omittingEmptySubsequences: false).map { CivilDate(iso: $0) }
        guard (1...2).contains(days.count), let first = days[0], let last = days[days.count - 1] else { return nil }
        self.init(first, last)
    }
}

extension UninterpretedReason {
    /// The reason of a name, with the year that was probably typed after a colon.
    fileprivate init?(name: String) {
        switch name {
        case "noDate": self = .noDate
        case "impossibleDay": self = .impossibleDay
        case "implausibleYear": self = .implausibleYear(probablyTyped: nil)
        case "twoDigitYear": self = .twoDigitYear
        case "implausibleNumber": self = .implausibleNumber
        case "ambiguousNumbers": self = .ambiguousNumbers
        case "noYear": self = .noYear
        case "backwards": self = .backwards
        case "unknownWords": self = .unknownWords
        default:
            guard name.hasPrefix("implausibleYear:"), let year = Int(name.dropFirst(16)) else { return nil }
            self = .implausibleYear(probablyTyped: year)
        }
    }
}
