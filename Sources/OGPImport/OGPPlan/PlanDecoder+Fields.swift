import Findings
import OGPCatalogues
import OGPModel

extension PlanDecoder {
    /// A text in the main language. Where every value names its language, the one in the plan's language is it, unless the
    /// file says exactly what is missing.
    func text(_ item: PlanItem, _ name: String) -> String {
        if let value = item.first(name) { return value.text }
        guard !language.isEmpty, !statesMissing else { return "" }
        return item.values[name]?.first { $0.language == language }?.text ?? ""
    }

    /// A text, or nothing where none is stated.
    func optional(_ item: PlanItem, _ name: String) -> String? {
        item.first(name).flatMap { $0.isStated ? $0.text : nil }
    }

    /// The entries of a list.
    func list(_ item: PlanItem, _ name: String) -> [String] { item.main(name).filter(\.isStated).map(\.text) }

    /// A whole number; nothing where none is stated or it is none.
    mutating func number(_ item: PlanItem, _ name: String) -> Int? {
        guard let value = item.first(name), !value.text.isEmpty else { return nil }
        if let number = Int(value.text) { return number }
        unreadable(value, name, "is not a whole number")
        return nil
    }

    /// Whether a flag is set.
    mutating func flag(_ item: PlanItem, _ name: String) -> Bool {
        guard let value = item.first(name), !value.text.isEmpty else { return false }
        if let flag = Self.flag(value.text) { return flag }
        unreadable(value, name, "is neither true nor false")
        return false
    }

    static func flag(_ text: String) -> Bool? {
        switch text.lowercased() {
        case "true", "yes", "1": true
        case "false", "no", "0": false
        default: nil
        }
    }

    /// One of the words of a closed list; nothing where none is stated or it is none of them.
    mutating func choice<Choice: RawRepresentable<String> & CaseIterable>(
        _ item: PlanItem, _ name: String, _ type: Choice.Type
    ) -> Choice? {
        guard let value = item.first(name), !value.text.isEmpty else { return nil }
        return choice(value, name, type)
    }

    mutating func choice<Choice: RawRepresentable<String> & CaseIterable>(
        _ value: PlanValue, _ name: String, _ type: Choice.Type
    ) -> Choice? {
        if let choice = Choice(rawValue: value.text) { return choice }
        let wanted = value.text.lowercased()
        if let choice = Choice.allCases.first(where: { $0.rawValue.lowercased() == wanted }) { return choice }
        let words = Choice.allCases.map(\.rawValue).joined(separator: ", ")
        report(
            .planUnknownWord, "\"\(value.text)\" is not one of the words of \(name): \(words).", at: value.position,
            field: name, value: value.text)
        return nil
    }

    /// A day; nothing where none is stated or the words name none.
    mutating func day(_ item: PlanItem, _ name: String) -> CivilDate? {
        guard let value = item.first(name), !value.text.isEmpty else { return nil }
        if let day = CivilDate(iso: value.text) ?? Self.day(dates.read(value.text, of: .nobody).reading) { return day }
        unreadable(value, name, "is not a day")
        return nil
    }

    /// The day that a reading names, where it names exactly one.
    static func day(_ reading: DateReading) -> CivilDate? {
        guard case .settled(let deadline) = reading.meaning, deadline.precision == .day else { return nil }
        return deadline.earliest
    }

    mutating func unreadable(_ value: PlanValue, _ name: String, _ problem: String) {
        report(
            .planUnreadableValue, "\"\(value.text)\" \(problem).", at: value.position, field: name, value: value.text)
    }

    /// The kind of missing that a field is marked with.
    func missing(_ item: PlanItem, _ name: String) -> Missing? {
        item.first(name)?.marks["missing"].flatMap(Missing.init(rawValue:))
    }

    /// The texts in other languages, in the order of their parts.
    func translations(_ item: PlanItem) -> [PlanText] {
        if !item.hasTranslations { return [] }
        return TextPart.allCases.flatMap { part -> [PlanText] in
            guard let values = item.values[PlanNames.name(of: part)] else { return [] }
            var others = values.filter { !$0.language.isEmpty }
            if !statesMissing, part != .deadline, part != .evidence, others.count == values.count,
                let main = others.firstIndex(where: { $0.language == language })
            {
                others.remove(at: main)
            }
            return others.map { PlanText(part, language: $0.language, text: $0.text) }
        }
    }

    /// Where an item comes from: what the file says of it, otherwise its place in the file. A check speaks of the file.
    func source(_ item: PlanItem) -> SourcePosition {
        guard options.keptCells != .checked, let file = optional(item, "source.file") else { return item.position }
        return SourcePosition(
            file: file, row: Int(item.text("source.row")), line: Int(item.text("source.line")),
            column: Int(item.text("source.column")), element: optional(item, "source.element"))
    }
}

extension MemberReference {
    /// No member in particular.
    static let nobody = MemberReference(name: "", nameInSource: "", code: nil, level: nil, region: nil)
}
