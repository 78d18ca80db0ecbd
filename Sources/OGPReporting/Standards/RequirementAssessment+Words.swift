import OGPCatalogues
import OGPScoring

extension RequirementAssessment {
    /// The number with the title.
    var heading: String { "\(requirement.id) \(requirement.title)" }

    /// The arithmetic of the first rule that is not met, otherwise of all.
    var cause: String { missing.first?.because ?? because }
}
