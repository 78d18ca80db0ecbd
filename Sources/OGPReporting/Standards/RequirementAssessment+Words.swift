import OGPCatalogues
import OGPScoring

extension RequirementAssessment {
    /// The number with the title.
    var heading: String { "\(requirement.id) \(requirement.title)" }

    /// The status in words; of a requirement of which only a part is not recorded, that it is a part.
    var statusWords: String {
        status == .noEvidence && verdicts.contains { $0.status == .met || $0.status == .inProgress }
            ? "no evidence recorded of a part" : status.words
    }

    /// The arithmetic of the first rule that is not met, otherwise of all.
    var cause: String { missing.first?.because ?? because }
}
