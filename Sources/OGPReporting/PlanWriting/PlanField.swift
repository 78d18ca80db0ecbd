import OGPCatalogues
import OGPModel

/// One value of an item, with the marks that say how it is to be read.
struct PlanField {
    /// A mark: an attribute of the field's element, and an entry of the cell under `marks`.
    struct Mark {
        let name: String
        let value: String

        init(_ name: String, _ value: String) {
            self.name = name
            self.value = value
        }
    }

    /// The name; a point parts a group from the field inside it.
    let name: String
    /// The text, verbatim; `nil` where there are only marks.
    let text: String?
    /// The language of a translation; empty for the main language.
    let language: String
    /// The marks, in the order in which they are written.
    var marks: [Mark]

    init(_ name: String, _ text: String?, language: String = "", marks: [Mark] = []) {
        self.name = name
        self.text = text
        self.language = language
        self.marks = marks
    }

    init(_ name: String, _ text: String?, missing: Missing?) {
        self.init(name, text, marks: missing.map { [Mark("missing", $0.rawValue)] } ?? [])
    }

    /// A field without a value, where reading would otherwise take one from the plan or a catalogue.
    static func none(_ name: String, missing: Missing? = nil) -> PlanField {
        var field = PlanField(name, nil, missing: missing)
        field.marks.append(Mark("none", "true"))
        return field
    }

    /// Whether an empty text has to be told from none. A date and a coded value say so by their marks.
    var isEmptyText: Bool {
        PlanNames.lists.contains(name) || !marks.contains { $0.name == "read" || $0.name == "missing" }
    }

    /// The group, where the field stands in one.
    var group: Substring? { name.firstIndex(of: ".").map { name[..<$0] } }

    /// The name inside the group.
    var innerName: Substring { name.firstIndex(of: ".").map { name[name.index(after: $0)...] } ?? name[...] }
}
