import Findings
import OGPCatalogues
import OGPImport
import OGPJoining
import OGPModel
public import OGPReporting
public import OGPScoring

/// The co-creation standards against the process records of plans.
public enum StandardsVerb {
    /// The plans held against the standards, with the frame.
    public struct Answer: Sendable {
        /// One assessment for each plan, by plan.
        public let assessments: [StandardsAssessment]
        /// The frame.
        public let frame: ResultFrame
    }

    /// Holds the selected plans against the standards of their eras, as of the day asked for, but no later than
    /// the day up to which the caller declares the data to speak. The newest row of a record is no such day.
    ///
    /// - Throws: what reading the inputs throws.
    public static func run(_ request: ReadRequest) throws -> Answer {
        let (standards, forms) = (try StandardsCatalogue.bundled(), try AdvocacyForms.bundled())
        let first = try FirstPass(request, keeping: .withoutFullText)
        var privacy = PrivacyFilter(isPrivate: request.isPrivate)
        var cases = ProcessCases(request, after: first, privacy: &privacy)
        var findings = FindingTally()
        try SecondPass(request, after: first).forEach(&findings, detail: .withoutFullText) { commitment, _, _ in
            cases.note(commitment)
        }
        return Answer(
            assessments: cases.all().map {
                StandardsAssessment(
                    $0, asOf: request.asOf, dataDay: request.dataAsOf, by: standards, groupedBy: forms)
            }.knowingEarlierCycles(),
            frame: ResultFrame(request, inputs: first.records, withheld: privacy.withheld))
    }
}
