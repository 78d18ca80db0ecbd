import Findings
import OGPCatalogues

/// A plan, commitment, milestone or anything else that a plan file lists, as both of its forms state it: named values, and
/// further items inside.
struct PlanItem {
    let kind: PlanItemKind
    /// Where it stands.
    let position: SourcePosition
    private(set) var values: [String: [PlanValue]] = [:]
    private var count = 0
    /// Whether any value is a translation.
    private(set) var hasTranslations = false
    /// Whether any field has several values.
    private(set) var hasRepetitions = false
    /// The names of fields that items of this kind do not have, in the order of the file.
    private(set) var unknownNames: [String] = []
    var parts: [PlanItem] = []

    init(_ kind: PlanItemKind, at position: SourcePosition) {
        self.kind = kind
        self.position = position
    }

    /// Adds a value, with its escapes resolved.
    mutating func add(_ name: String, _ value: PlanValue) {
        var value = value
        value.unescape()
        value.place = count
        count += 1
        if !value.language.isEmpty { hasTranslations = true }
        if values[name] == nil {
            values[name] = [value]
            if !kind.fields.contains(name) { unknownNames.append(name) }
        } else {
            values[name, default: []].append(value)
            hasRepetitions = true
        }
    }

    /// The values of a field in the main language.
    func main(_ name: String) -> [PlanValue] { values[name]?.filter(\.language.isEmpty) ?? [] }

    /// The first value of a field in the main language.
    func first(_ name: String) -> PlanValue? { values[name]?.first(where: \.language.isEmpty) }

    /// The text of a field; empty where there is none.
    func text(_ name: String) -> String { first(name)?.text ?? "" }

    /// The items of one kind inside.
    func parts(_ kind: PlanItemKind) -> [PlanItem] { parts.filter { $0.kind == kind } }

    /// Whether nothing is stated in it.
    var isBlank: Bool {
        parts.allSatisfy(\.isBlank) && values.values.allSatisfy { $0.allSatisfy { !$0.isStated && $0.marks.isEmpty } }
    }

    /// Takes out the parts in which nothing is stated.
    ///
    /// - Returns: The places of those taken out.
    mutating func dropBlankParts() -> [SourcePosition] {
        var dropped = parts.filter(\.isBlank).map(\.position)
        parts.removeAll(where: \.isBlank)
        for index in parts.indices { dropped += parts[index].dropBlankParts() }
        return dropped
    }
}
