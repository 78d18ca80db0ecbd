import OGPCatalogues
import XMLReading

/// By what a plan file is recognised in its two forms.
enum PlanRecognition {
    /// The name of the root element.
    static let root = "actionPlans"

    /// Whether a namespace is that of plan files; a document without namespace may be one too.
    static func isNamespace(_ namespace: String?) -> Bool {
        namespace == nil || namespace == PlanNames.namespaceStem + PlanNames.version
    }

    /// Whether a document is a plan file.
    static func recognises(_ survey: XMLSurvey) -> Recognition {
        guard survey.root.local == root else { return .no }
        if isNamespace(survey.root.namespace) { return .yes }
        guard let namespace = survey.root.namespace, namespace.hasPrefix(PlanNames.namespaceStem) else {
            return .no
        }
        let version = namespace.dropFirst(PlanNames.namespaceStem.count)
        return .refused(
            "is a plan file of version \(version.prefix(20)); this program reads version \(PlanNames.version).")
    }

    /// Whether a table is a plan file: it says what each row is, has titles, and one of the columns that join rows.
    static func recognises(_ headers: [String]) -> Bool {
        let names = Set(headers.map { CellText.trimmed($0).lowercased() })
        return names.isSuperset(of: ["record", "title"])
            && !names.isDisjoint(with: ["id", "plan", "commitment", "milestone", "end"])
    }
}
