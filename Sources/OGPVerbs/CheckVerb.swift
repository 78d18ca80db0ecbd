import ByteReading
public import Findings
import OGPCatalogues
import OGPImport
import OGPJoining
import OGPModel
public import OGPReporting
import OGPScoring

/// What is wrong with the inputs, where, and how to mend it.
public enum CheckVerb {
    /// The findings with the frame they were made in.
    public struct Answer: Sendable {
        /// Every finding, in input order; those of whole plans last.
        public let findings: [Finding]
        /// The frame.
        public let frame: ResultFrame
        /// Why an input could not be read at all; its finding stands in the list all the same.
        public let stopped: (any Error)?
    }

    /// Checks the inputs.
    ///
    /// An input that cannot be read at all becomes a finding, and `stopped` says why.
    /// - Parameters:
    ///   - request: The inputs and the question.
    ///   - before: An earlier version of the same plans: what moved since is reported; `nil` for none.
    /// - Returns: The findings with their frame.
    /// - Throws: what is not about the inputs.
    public static func run(_ request: ReadRequest, before: EarlierVersion? = nil) throws -> Answer {
        var lint: [Finding] = []
        do {
            lint = try SchemaLint.findings(request)
            let first = try FirstPass(request)
            return try review(request, first, lint + ChangeFindings.findings(request, before))
        } catch {
            guard let finding = UnreadableInput.finding(for: error) else { throw error }
            let frame = ResultFrame(request, inputs: [])
            // A document that no importer knows can be compared with its schema all the same.
            if request.schema != nil, error is ImportFailure {
                return Answer(findings: lint, frame: frame, stopped: nil)
            }
            return Answer(findings: lint + [finding], frame: frame, stopped: error)
        }
    }

    private static func review(_ request: ReadRequest, _ first: FirstPass, _ lint: [Finding]) throws -> Answer {
        var findings = FindingList()
        var review = CommitmentReview(facts: first.facts, convention: nil)
        var privacy = PrivacyFilter(isPrivate: request.isPrivate)
        try SecondPass(request, after: first).forEach(&findings) { commitment, input, findings in
            review.convention = input.convention
            review.review(commitment, &findings)
            DerivedColumnCheck.review(commitment, &findings)
        }
        review.finish(file: first.inputs.first?.file.name ?? "", &findings)
        first.history.review(asOf: request.asOf, &findings)
        first.updates.review(&findings)
        first.crosswalkUse.review(request.crosswalk, &findings)
        first.process.review(&findings)
        first.process.reviewDays(&findings)
        let editions = try editions(request, first)
        for plan in first.process.plans {
            ProcessReview.review(plan, asOf: request.asOf, edition: editions[plan.id], &findings)
        }
        let shown = (findings.findings + lint).map { privacy.filtered($0) }
        return Answer(
            findings: shown,
            frame: ResultFrame(request, inputs: records(first, shown), withheld: privacy.withheld), stopped: nil)
    }

    /// The editions of the standards that hold for the plans with a process record.
    private static func editions(
        _ request: ReadRequest, _ first: FirstPass
    ) throws -> [ActionPlanID: StandardsEdition] {
        if first.process.isEmpty { return [:] }
        let standards = try StandardsCatalogue.bundled()
        var privacy = PrivacyFilter(isPrivate: request.isPrivate)
        let cases = ProcessCases(request, after: first, privacy: &privacy).recorded()
        return Dictionary(
            cases.compactMap { item in
                standards.edition(of: item, asOf: request.asOf).map { (item.plan, $0) }
            }, uniquingKeysWith: { first, _ in first })
    }

    /// The records of the inputs with everything that was found in each, so that they add up to the summary.
    private static func records(_ first: FirstPass, _ findings: [Finding]) -> [InputRecord] {
        let tallies = findings.reduce(into: [String: FindingTally]()) { tallies, finding in
            tallies[finding.position.file, default: FindingTally()].report(finding)
        }
        return first.records.map { record in
            var record = record
            record.findings = tallies[record.file] ?? FindingTally()
            return record
        }
    }
}
