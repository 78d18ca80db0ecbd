import Findings
import OGPImport
import OGPJoining
import OGPModel
import OGPReporting

/// The items of one version of the plans, to be held beside those of another.
struct PlanVersion {
    /// Commitments, each followed by its milestones.
    private(set) var items: [ItemVersion] = []

    /// Nothing yet.
    init() {}

    /// Adds a commitment whose dates are settled.
    mutating func add(_ commitment: Commitment, deadline: (DateReading) -> Deadline) {
        items += ItemVersion.versions(of: commitment, deadline: deadline)
    }

    /// Reads an earlier version of the plans that a request asks about, in the same way and over the same selection.
    ///
    /// - Throws: what reading it throws.
    static func read(
        _ request: ReadRequest, privacy: inout PrivacyFilter
    ) throws -> (version: PlanVersion, first: FirstPass) {
        let first = try FirstPass(request, keeping: .whole)
        var review = CommitmentReview(facts: first.facts, convention: nil)
        var version = PlanVersion()
        var findings = FindingTally()
        try SecondPass(request, after: first).forEach(&findings, detail: .whole) { commitment, input, _ in
            review.convention = input.convention
            let commitment = privacy.filtered(commitment)
            version.add(commitment) { review.deadline($0, of: commitment) }
        }
        return (version, first)
    }
}
