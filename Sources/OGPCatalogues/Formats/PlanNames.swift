package import OGPModel

/// Names of the project's plan format that both its reader and its writer go by.
package enum PlanNames {
    /// The namespace of the XML form, up to the version.
    package static let namespaceStem = "urn:ogp-tracker:plan:"
    /// The version of both forms.
    package static let version = "1"
    /// The namespace of the XML form.
    package static let namespace = namespaceStem + version

    /// The fields of which there may be several; in the table their entries are parted by semicolons.
    package static let lists: Set<String> = [
        "lead", "supporting", "assessedWith", "policyAreas.area", "policyAreas.notCoded", "claimedValue",
    ]

    /// The field whose translations a text in another language is. What is said of evidence has a name of its own, as
    /// `evidence` is an item.
    package static func name(of part: TextPart) -> String {
        switch part {
        case .deadline: "end"
        case .evidence: "evidenceText"
        default: part.rawValue
        }
    }
}
