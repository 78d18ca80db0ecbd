import Findings
import OGPCatalogues
import OGPModel

extension ProcessRowDecoder {
    /// Who says what a row states, and where.
    mutating func attribution(_ placed: PlacedProcessRow) -> ProcessAttribution {
        ProcessAttribution(
            source: placed.source, role: choice(placed, .role, AssessorRole.self), by: placed.row[.by])
    }

    /// A date; words that name no day are kept and reported.
    mutating func date(_ placed: PlacedProcessRow, _ column: ProcessColumn = .date) -> ProcessDate {
        let text = placed.row[column]
        if text.isEmpty { return .notStated }
        if let day = CivilDate(iso: text) ?? PlanDecoder.day(dates.read(text, of: .nobody).reading) {
            if placed.row.event.isPast, column == .date { note(day, placed.row.event) }
            return ProcessDate(day: day, text: text)
        }
        report(.processNoDay, "\"\(text)\" names no day; rules that count days do not guess one.", placed, column)
        return ProcessDate(day: nil, text: text)
    }

    /// A word of a list; `nil` where none is stated or it is none of them. Case, spaces and hyphens do not matter.
    mutating func choice<Choice: RawRepresentable<String> & CaseIterable>(
        _ placed: PlacedProcessRow, _ column: ProcessColumn, _ type: Choice.Type
    ) -> Choice? {
        let text = placed.row[column]
        if text.isEmpty { return nil }
        if let choice: Choice = Self.choice(text) { return choice }
        reportWord(text, placed, column, Choice.allCases.map(\.rawValue))
        return nil
    }

    static func choice<Choice: RawRepresentable<String> & CaseIterable>(_ text: String) -> Choice? {
        let key = key(text)
        return Choice.allCases.first { Self.key($0.rawValue) == key }
    }

    private static func key(_ text: String) -> String {
        text.lowercased().filter { $0.isLetter || $0.isNumber }
    }

    mutating func reportWord(
        _ text: String, _ placed: PlacedProcessRow, _ column: ProcessColumn, _ words: [String]
    ) {
        let nearest = NearestWord.nearest(to: text, in: words).map { "; \"\($0)\" may be meant" } ?? ""
        report(
            .processUnknownWord,
            "\"\(text)\" is not one of the words of \(column.rawValue)\(nearest): \(words.joined(separator: ", ")).",
            placed, column)
    }

    /// A whole number from 0; `nil` where none is stated or it is none.
    mutating func count(_ placed: PlacedProcessRow, _ column: ProcessColumn = .count) -> Int? {
        let text = placed.row[column]
        if text.isEmpty { return nil }
        if let number = Int(text), number >= 0 { return number }
        report(.processNoNumber, "\"\(text)\" is not a whole number.", placed, column)
        return nil
    }

    /// The entries of a list, which semicolons part.
    func list(_ text: String) -> [String] { PlanEscape.entries(text).map { $0.plain ?? $0.text } }

    /// What holds of an event and what does not.
    mutating func flags(_ placed: PlacedProcessRow) -> [ProcessFlag: Bool] {
        var flags: [ProcessFlag: Bool] = [:]
        for entry in list(placed.row[.flags]) {
            let isNegated = entry.lowercased().hasPrefix(ProcessFlag.negation)
            let word = isNegated ? String(entry.dropFirst(ProcessFlag.negation.count)) : entry
            guard let flag: ProcessFlag = Self.choice(word) else {
                reportWord(word, placed, .flags, ProcessFlag.allCases.map(\.rawValue))
                continue
            }
            flags[flag] = !isNegated
        }
        return flags
    }

    /// The commitments that a row is about.
    func commitments(_ placed: PlacedProcessRow) -> [CommitmentID] {
        list(placed.row[.about]).map { CommitmentID($0) }
    }

    /// The evidence that stands in the row itself.
    mutating func evidence(_ placed: PlacedProcessRow) -> [ProcessEvidence] {
        let (link, kind) = (placed.row[.link], placed.row[.evidenceKind])
        if link.isEmpty, kind.isEmpty { return [] }
        return [ProcessEvidence(kind: choice(placed, .evidenceKind, ProcessEvidence.Kind.self) ?? .other, link: link)]
    }

    /// The group that took part, where the row itself names one.
    mutating func participants(_ placed: PlacedProcessRow) -> [Participation] {
        let row = placed.row
        if [.group, .count, .who, .said].allSatisfy({ row[$0].isEmpty }) { return [] }
        return [participation(placed)]
    }

    mutating func participation(_ placed: PlacedProcessRow) -> Participation {
        Participation(
            choice(placed, .group, ParticipantGroup.self) ?? .unknown, count: count(placed),
            names: list(placed.row[.who]), said: placed.row[.said])
    }

    /// The answer to a question.
    func answer(_ text: String) -> Coded<ProcessAnswer.Value> {
        if text.hasPrefix(ProcessRow.wordsPrefix) {
            return .coded(.text(String(text.dropFirst(ProcessRow.wordsPrefix.count))))
        }
        switch Self.key(text) {
        case "yes": return .coded(.yes)
        case "no": return .coded(.no)
        case "unclear": return .coded(.unclear)
        default: return Int(text).map { .coded(.number($0)) } ?? absent(text) ?? .coded(.text(text))
        }
    }

    /// The kind of missing that a cell names, or words that are no answer; `nil` for a real value.
    func absent<Value>(_ text: String) -> Coded<Value>? {
        if text.isEmpty { return .blank }
        if text.hasPrefix(ProcessRow.unrecognisedPrefix) {
            return .unrecognised(String(text.dropFirst(ProcessRow.unrecognisedPrefix.count)))
        }
        if let missing = CellText.missing(text) { return .absent(missing) }
        let missing: Missing? = Self.choice(text)
        return missing.flatMap { $0 == .unrecognised ? nil : .absent($0) }
    }

    /// Reports addresses and telephone numbers where people stand by role or pseudonym.
    mutating func checkContact(_ placed: PlacedProcessRow) {
        checkName(placed)
        for column in [ProcessColumn.who, .text, .said, .title, .change] {
            let text = placed.row[column]
            if text.utf8.count < 6 { continue }
            var count = RedactionCount()
            _ = Redaction.redacted(text, counting: &count)
            if count.total == 0 { continue }
            findings.append(
                Finding(
                    .processContact, "\(column.rawValue) holds an address or telephone number.", at: placed.position,
                    field: column.rawValue))
        }
    }

    /// Reports what looks like the name of a member of the public.
    private mutating func checkName(_ placed: PlacedProcessRow) {
        let group = placed.row[.group]
        guard placed.row.event == .contribution, group.isEmpty || group == ParticipantGroup.public.rawValue,
            PersonalName.isLikely(placed.row[.who])
        else { return }
        findings.append(
            Finding(
                .processContact, "who looks like the name of a person, where a role or pseudonym is asked for.",
                at: placed.position, field: ProcessColumn.who.rawValue))
    }
}

extension ProcessEventKind {
    /// Whether the event took place: the day it is dated is then one that the data speak of.
    var isPast: Bool { ![.deliveryDue, .planEnd, .planStart, .inputPeriod, .forumMember].contains(self) }
}
