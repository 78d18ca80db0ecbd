import ByteReading
import CSVReading
import Findings
import OGPCatalogues
import OGPImport
import OGPJoining
import OGPModel
public import OGPReporting
public import OGPScoring

/// How far the commitments are, by the IRM's measures.
public enum ScoreVerb {
    /// Scores with the frame they were made in.
    public struct Answer: Sendable {
        /// The groups.
        public let groups: [ScoreGroup]
        /// The frame.
        public let frame: ResultFrame
    }

    /// Scores the selected commitments by the given dimensions.
    ///
    /// It is one pass over the inputs, unless the selection asks for current plans or milestones carry dates.
    /// - Throws: what reading the inputs throws.
    public static func run(_ request: ReadRequest, by dimensions: [ScoreDimension]) throws -> Answer {
        var fold = ScoreFold(by: dimensions)
        guard fold.needsOnlyRows, request.selection.needsOnlyRows, request.acceptance == nil else {
            return try runInTwoPasses(request, fold)
        }
        var records: [InputRecord] = []
        for file in request.inputs {
            let part = try EncodingRestart.retrying(request.options.encoding) { encoding in
                try RowPass.read(file, request, encoding, ScoreFold(by: dimensions))
            }
            guard let part else { return try runInTwoPasses(request, ScoreFold(by: dimensions)) }
            fold += part.fold
            records.append(part.record)
        }
        return answer(request, fold.groups, records, PrivacyFilter(isPrivate: request.isPrivate))
    }

    private static func runInTwoPasses(_ request: ReadRequest, _ empty: ScoreFold) throws -> Answer {
        let first = try FirstPass(request, keeping: .withoutFullText)
        let second = SecondPass(request, after: first)
        var review = CommitmentReview(facts: first.facts, convention: nil)
        var fold = empty
        var findings = FindingTally()
        let words = try EvidenceWords.bundled()
        var privacy = PrivacyFilter(isPrivate: request.isPrivate)
        var accepted = AcceptanceTally(request)
        try second.forEach(&findings, detail: .withoutFullText) { commitment, input, _ in
            review.convention = input.convention
            accepted.count(commitment)
            let commitment = privacy.filtered(commitment)
            let dataDay = input.record.dataDay.day
            let milestones = commitment.milestones.map { ($0, review.deadline($0.end, of: commitment)) }
            fold.count(
                commitment, catalogue: request.catalogues.policyAreas,
                milestones: milestones.map { $0.standing($1, asOf: request.asOf, dataDay: dataDay) },
                progress: ProgressTally(milestones, judgedOn: min(dataDay ?? request.asOf, request.asOf), words: words))
        }
        return answer(request, fold.groups, first.records, privacy, accepted)
    }

    private static func answer(
        _ request: ReadRequest, _ groups: [ScoreGroup], _ records: [InputRecord], _ privacy: PrivacyFilter,
        _ accepted: AcceptanceTally? = nil
    ) -> Answer {
        var privacy = privacy
        let groups = privacy.filtered(groups)
        var frame = ResultFrame(request, inputs: records, withheld: privacy.withheld)
        frame.missing = request.missing
        frame.note(accepted)
        return Answer(groups: groups, frame: frame)
    }
}

extension ResultFrame {
    /// The frame of an answer to a request.
    init(_ request: ReadRequest, inputs: [InputRecord], withheld: RedactionCount = RedactionCount()) {
        self.init(asOf: request.asOf, selection: request.selectionRecord, inputs: inputs, withheld: withheld)
        references = request.references
        names = AreaNames(request.catalogues.policyAreas, request.catalogues.themes)
    }
}
