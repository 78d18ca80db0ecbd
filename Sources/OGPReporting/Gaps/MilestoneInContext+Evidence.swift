import OGPCatalogues
import OGPJoining
import OGPModel

extension MilestoneInContext {
    /// What is recorded as evidence for a claim on this milestone: what stands with the milestone itself, with the statements of
    /// the claim, and with whatever an independent assessor said since.
    func evidence(for claim: StatementClaim) -> EvidenceStanding {
        let independent = milestone.assessments.filter { $0.role != .government && $0.role != .other }
        return EvidenceStanding(
            milestone.evidence + claim.run.flatMap(\.evidence) + independent.flatMap(\.evidence), words: words)
    }

    /// The latest earlier statement of the same assessors with evidence of its own, which words like "see previous" can mean.
    func earlierEvidence(than claim: StatementClaim) -> Assessment? {
        claim.earlier.last { EvidenceStanding($0.evidence, words: words) == .usable }
    }

    /// Why the absence of evidence says nothing in this plan, as a clause; `nil` where it does.
    var evidenceDoubt: String? {
        expectsEvidence || parent.plan?.practice.hasEvidence == true
            ? nil : "nothing in the data of its plan is given as evidence, so there may be no place for it"
    }

    private var expectsEvidence: Bool { parent.hasPlaceForEvidence }
}
