import OGPCatalogues
import OGPModel

/// One data element of a schedule: whether and when the publisher will publish it.
struct IATIScheduleElement {
    let element: DocumentElement
    /// The part of the schedule that it stands in: `organisation` or `activity`.
    let section: String
    /// Which of several kinds it is, such as `agency`; empty where there is one kind only.
    let type: String
    /// The code of the status; empty where there is none.
    let category: String
    /// What the publisher notes about it.
    let notes: String
    /// What the publisher calls it.
    let definition: String

    init(_ element: DocumentElement, section: String) {
        self.element = element
        self.section = section
        type = element.attribute("type") ?? ""
        let status = element.child("status")
        let code = status?.attribute("category") ?? ""
        category = code.isEmpty ? status?.deepText ?? "" : code
        notes = Self.texts(element, "notes")
        definition = Self.texts(element, "provider-definition")
    }

    /// The parts that make an element a data element.
    static let parts = ["status", "publication-date", "exclusions", "provider-definition", "notes"]

    /// Whether the schedule says nothing at all of it.
    var isEmpty: Bool {
        let stated = element.child("status") != nil || element.child("publication-date") != nil
        return !stated && Self.parts.allSatisfy { element.child($0)?.isBlank ?? true }
    }

    /// The title: section, name and kind in words.
    var title: String {
        let name = element.name.replacing("-", with: " ")
        let part = section.prefix(1).uppercased() + section.dropFirst()
        return "\(part): \(name)" + (type.isEmpty ? "" : " (\(type))")
    }

    /// What it is called in ids.
    var idPart: String { [section, element.name, type].filter { !$0.isEmpty }.joined(separator: "-") }

    /// What is left out of publication, with the reason; empty where nothing is.
    var exclusions: String {
        guard let exclusions = element.child("exclusions") else { return "" }
        let code = exclusions.attribute("category") ?? ""
        let reason = Self.reasons[code].map { "\(code) (\($0))" } ?? code
        return [reason, exclusions.deepText].filter { !$0.isEmpty }.joined(separator: ": ")
    }

    /// The reasons for leaving something out, by their codes.
    static let reasons = [
        "a": "not applicable", "b": "non-disclosure", "c": "prohibitive cost", "d": "other",
    ]
    /// The words of the status codes.
    static let statuses = [
        "fc": "fully compliant", "pc": "partially compliant", "fp": "future publication", "uc": "under consideration",
        "up": "unable to publish", "na": "not applicable",
    ]

    private static func texts(_ element: DocumentElement, _ name: String) -> String {
        element.children(name).map(\.deepText).filter { !$0.isEmpty }.joined(separator: "\n")
    }
}
