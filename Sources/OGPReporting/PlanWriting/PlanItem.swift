import OGPCatalogues
import OGPModel

/// A plan, commitment, milestone or anything else that a plan file lists, as both of its forms write it: named fields, and
/// further items inside.
struct PlanItem {
    /// What it is.
    let kind: PlanItemKind
    private(set) var fields: [PlanField] = []
    var children: [PlanItem] = []

    init(_ kind: PlanItemKind) { self.kind = kind }

    /// Adds a field as it is.
    mutating func add(_ field: PlanField) { fields.append(field) }

    /// Adds a text, unless there is neither text nor a kind of missing.
    mutating func add(_ name: String, _ text: String?, missing: Missing? = nil) {
        let text = text ?? ""
        if text.isEmpty, missing == nil { return }
        fields.append(PlanField(name, text.isEmpty ? nil : text, missing: missing))
    }

    /// Adds a number, unless there is neither a number nor a kind of missing.
    mutating func add(_ name: String, _ number: Int?, missing: Missing? = nil) {
        add(name, number.map(String.init), missing: missing)
    }

    /// Adds a list; its kind of missing stands with its first entry.
    mutating func add(_ name: String, list: [String], missing: Missing? = nil) {
        if list.isEmpty { return add(name, "", missing: missing) }
        for (place, text) in list.enumerated() {
            fields.append(PlanField(name, text, missing: place == 0 ? missing : nil))
        }
    }

    /// Adds texts in other languages.
    mutating func add(_ translations: [PlanText]) {
        for text in translations {
            fields.append(PlanField(PlanNames.name(of: text.part), text.text, language: text.language))
        }
    }

    /// Takes out the id, where it stands around the item.
    mutating func removeID() { fields.removeAll { $0.name == "id" } }

    /// Takes out the plan, where it stands around the item; a kind of missing stays.
    mutating func removePlanID() {
        fields = fields.compactMap { field in
            guard field.name == "plan" else { return field }
            let marks = field.marks.filter { $0.name != "none" }
            return marks.isEmpty ? nil : PlanField(field.name, nil, marks: marks)
        }
    }

    /// Takes out why texts, lists and dates are missing; a rating that is missing says why as before.
    mutating func removeKindsOfMissing() {
        fields = fields.compactMap { field in
            guard field.text == nil, field.group != "ratings" else { return field }
            let marks = field.marks.filter { $0.name != "missing" }
            return marks.isEmpty ? nil : PlanField(field.name, nil, marks: marks)
        }
    }

    /// Adds an empty field for every text and date that the commitment template asks for and the item has not, in the order
    /// of the columns.
    mutating func addBlanks() {
        let names = Set(fields.map(\.name))
        let asked = ["title", "start", "end", "lead", "supporting"] + TextPart.questions.map(\.rawValue)
        let blanks = asked.filter { !names.contains($0) }.map { PlanField($0, nil) }
        let places = Dictionary(uniqueKeysWithValues: PlanLayout.columns.enumerated().map { ($0.element, $0.offset) })
        let ordered = (fields + blanks).enumerated().sorted { left, right in
            (places[left.element.name] ?? 0, left.offset) < (places[right.element.name] ?? 0, right.offset)
        }
        fields = ordered.map(\.element)
    }

    /// Adds where the item comes from.
    mutating func add(_ source: SourceFields) {
        for (name, value) in source.values { add("source.\(name)", value) }
    }
}

extension PlanItemKind {
    /// Whether the XML form writes the item's text directly inside its element.
    var holdsText: Bool { self == .published || self == .extra }
}
