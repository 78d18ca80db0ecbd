import Findings
import OGPCatalogues
import OGPModel

extension PlanDecoder {
    /// Reports what is wrong with an item apart from the meaning of its values: names that it should not have, marks that
    /// mean nothing, fields that stand several times.
    mutating func reportUnknown(_ item: PlanItem) {
        for name in item.unknownNames { reportUnknown(name, item) }
        for part in item.parts where !item.kind.holds(part.kind) {
            report(
                .planUnknownRecord, "A \(part.kind.rawValue) cannot stand in a \(item.kind.rawValue); it is left out.",
                at: part.position, field: part.kind.rawValue)
        }
        for name in item.irregularNames {
            for value in item.values[name] ?? [] where value.isIrregular {
                report(
                    .planBadMark, "A mark of \(name), or an escape in it, means nothing.", at: value.position,
                    field: name,
                    value: value.text)
            }
        }
        for (name, values) in repeated(item) {
            guard let second = values.first else { continue }
            report(
                .planRepeatedField, "\(name) is stated \(values.count + 1) times; the first value counts.",
                at: second.position, field: name, value: second.text)
        }
    }

    private mutating func reportUnknown(_ name: String, _ item: PlanItem) {
        if unknownNames.count < Self.mostUnknownNames { unknownNames.insert(name) }
        guard told.insert("name \(item.kind.rawValue) \(name)").inserted, let value = item.values[name]?.first else {
            return
        }
        let keeps = item.kind.holds(.extra)
        report(
            .planUnknownName,
            "A \(item.kind.rawValue) has no \"\(name)\"; "
                + (keeps ? "its text is kept as an extra value." : "it is left out."),
            at: value.position, field: name, value: value.text)
    }

    /// Reports texts that only hold the place of a value.
    mutating func reportPlaceholders(_ item: PlanItem, _ names: [String]) {
        for name in names {
            for value in item.values[name] ?? []
            where value.language.isEmpty && (1...80).contains(value.text.utf8.count) {
                guard catalogues.statusWords.isPlaceholder(value.text) else { continue }
                report(
                    .planPlaceholder, "\"\(value.text)\" holds the place of a value.", at: value.position, field: name,
                    value: value.text)
            }
        }
    }
}

extension PlanItem {
    /// The names of fields with marks or escapes that mean nothing, sorted.
    fileprivate var irregularNames: [String] {
        values.filter { $0.value.contains(where: \.isIrregular) }.keys.sorted()
    }
}

extension PlanValue {
    /// Whether an escape or its kind of missing means nothing.
    fileprivate var isIrregular: Bool {
        hasBadEscape || marks["missing"].map { Missing(rawValue: $0) == nil } ?? false
    }
}
