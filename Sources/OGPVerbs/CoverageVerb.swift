public import ByteReading
import Findings
import OGPCatalogues
import OGPImport
import OGPJoining
import OGPModel
public import OGPReporting
public import OGPScoring

/// Which areas and themes each plan covers, how far its commitments there have come, and what is not determinable.
public enum CoverageVerb {
    /// Coverage with the frame it was counted in.
    public struct Answer: Sendable {
        /// The report; a ``CoverageMatrix`` is made from it.
        public let report: CoverageReport
        /// The frame.
        public let frame: ResultFrame
    }

    /// Counts the selected commitments in the areas of a menu.
    ///
    /// - Parameters:
    ///   - request: The inputs and the question.
    ///   - menu: The areas; the menu of the catalogue where `nil`.
    ///   - context: Files of context, such as shutdown records.
    /// - Returns: The report with its frame.
    /// - Throws: what reading the inputs throws.
    public static func run(
        _ request: ReadRequest, menu: CoverageMenu? = nil, context: [InputFile] = []
    ) throws -> Answer {
        let request = try request.resting(on: ("context", context))
        var privacy = PrivacyFilter(isPrivate: request.isPrivate)
        let records = try ContextFiles.read(context, for: request, privacy: &privacy)
        let first = try FirstPass(request, keeping: .withoutFullText)
        var accepted = AcceptanceTally(request)
        var tally = CoverageTally(request.menu(menu), also: records?.areas ?? [])
        var findings = FindingTally()
        try SecondPass(request, after: first).forEach(&findings, detail: .withoutFullText) { commitment, _, _ in
            accepted.count(commitment)
            tally.count(privacy.filtered(commitment))
        }
        let report = CoverageReport(
            tally, facts: first.facts, isDeclaredComplete: request.isDeclaredComplete, selection: request.selection,
            context: records, asOf: request.asOf)
        var frame = ResultFrame(request, inputs: first.records, withheld: privacy.withheld)
        frame.note(accepted)
        return Answer(report: report, frame: frame)
    }
}
