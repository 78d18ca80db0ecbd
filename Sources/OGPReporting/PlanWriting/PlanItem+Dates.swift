import OGPModel

extension PlanItem {
    /// Adds a date: its words alone where they are read as they were, otherwise the words with the reading beside them.
    mutating func add(
        _ name: String, _ date: DateReading, missing: Missing? = nil, of member: MemberReference,
        _ dates: PlanDateReading
    ) {
        let marks = missing.map { [PlanField.Mark("missing", $0.rawValue)] } ?? []
        let alone = dates.read(date.text, member)
        if alone.reading == date, missing != nil || alone.missing == nil {
            if date.text.isEmpty, missing == nil { return }
            // A kind of missing that the words name themselves needs no mark.
            return add(PlanField(name, date.text, marks: alone.missing == missing ? [] : marks))
        }
        add(PlanField(name, date.text, marks: marks + date.marks))
    }
}

extension DateReading {
    /// The reading as marks.
    fileprivate var marks: [PlanField.Mark] {
        var marks: [PlanField.Mark]
        switch meaning {
        case .settled(let deadline): marks = deadline.marks
        case .ambiguous(_, let dayFirst, let monthFirst, let assumesCentury):
            marks = [
                PlanField.Mark("read", "ambiguous"), PlanField.Mark("dayFirst", dayFirst.words),
                PlanField.Mark("monthFirst", monthFirst.words),
            ]
            if assumesCentury { marks.append(PlanField.Mark("century", "assumed")) }
        case .notStated: marks = [PlanField.Mark("read", "notStated")]
        case .uninterpreted(_, let reason):
            marks = [PlanField.Mark("read", "notUnderstood"), PlanField.Mark("reason", reason.name)]
        }
        if evidence.dayFirst != 0 { marks.append(PlanField.Mark("provesDayFirst", String(evidence.dayFirst))) }
        if evidence.monthFirst != 0 { marks.append(PlanField.Mark("provesMonthFirst", String(evidence.monthFirst))) }
        return marks
    }
}

extension Deadline {
    fileprivate var marks: [PlanField.Mark] {
        let parts: [(String, String?)] = [
            ("read", "settled"), ("earliest", earliest?.description), ("latest", latest?.description),
            ("precision", precision.rawValue), ("basis", basis.rawValue),
            ("recurrence", recurrence?.frequency.rawValue), ("until", recurrence?.until?.description),
            ("century", assumesCentury ? "assumed" : nil),
        ]
        return parts.compactMap { name, value in value.map { PlanField.Mark(name, $0) } }
    }
}

extension CivilInterval {
    /// First and last day with a slash between them, or the one day.
    fileprivate var words: String { isSingleDay ? earliest.description : "\(earliest)/\(latest)" }
}

extension UninterpretedReason {
    /// The reason's name, with the year that was probably typed after a colon.
    fileprivate var name: String {
        switch self {
        case .noDate: "noDate"
        case .impossibleDay: "impossibleDay"
        case .implausibleYear(nil): "implausibleYear"
        case .implausibleYear(let year?): "implausibleYear:\(year)"
        case .twoDigitYear: "twoDigitYear"
        case .implausibleNumber: "implausibleNumber"
        case .ambiguousNumbers: "ambiguousNumbers"
        case .noYear: "noYear"
        case .backwards: "backwards"
        case .unknownWords: "unknownWords"
        }
    }
}
