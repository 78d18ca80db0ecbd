import Findings
import OGPCatalogues
import OGPImport
import OGPJoining
import OGPModel
public import OGPReporting
import OGPScoring

/// One normalised row each, with the derived labels.
public enum ExportVerb {
    /// The format of an export.
    public typealias Format = ExportWriter.Format

    /// What a row stands for.
    public enum Level: Sendable, Hashable {
        /// A commitment.
        case commitment
        /// A milestone.
        case milestone
    }

    /// The schema of the rows.
    public static let schema = ExportWriter.schema

    /// Exports the selected commitments in input order.
    ///
    /// - Parameters:
    ///   - request: The inputs and the question.
    ///   - level: What a row stands for.
    ///   - format: The format of the rows.
    ///   - output: Takes the bytes as they become ready.
    /// - Returns: the frame.
    /// - Throws: what reading the inputs and `output` throw.
    @discardableResult
    public static func run(
        _ request: ReadRequest, level: Level = .commitment, as format: Format, to output: ([UInt8]) throws -> Void
    ) throws -> ResultFrame {
        let first = try FirstPass(request, keeping: .withoutFullText)
        var frame = ResultFrame(request, inputs: first.records)
        let second = SecondPass(request, after: first)
        if format == .json { (frame.withheld, frame.accepted) = try counted(request, second) }
        var writer = ExportWriter(format, frame: frame)
        var rows = RowMaker(request, first)
        var findings = FindingTally()
        var accepted = AcceptanceTally(request)
        try second.forEach(&findings, detail: .withoutFullText) { commitment, input, _ in
            accepted.count(commitment)
            rows.write(commitment, input, level, to: &writer)
            if writer.isReadyToDrain { try output(writer.takeBytes()) }
        }
        writer.finish()
        try output(writer.takeBytes())
        frame.withheld = rows.privacy.withheld
        frame.note(accepted)
        return frame
    }

    /// The document's frame stands in front of its rows, so what they leave out and what was accepted has to be counted before.
    private static func counted(
        _ request: ReadRequest, _ second: SecondPass
    ) throws -> (RedactionCount, AcceptedThemesRecord?) {
        var privacy = PrivacyFilter(isPrivate: request.isPrivate)
        var findings = FindingTally()
        var accepted = AcceptanceTally(request)
        try second.forEach(&findings, detail: .withoutFullText) { commitment, _, _ in
            _ = privacy.filtered(commitment)
            accepted.count(commitment)
        }
        let record = accepted.record
        return (privacy.withheld + record.withheld, record.accepted)
    }

    private struct RowMaker {
        let request: ReadRequest
        var review: CommitmentReview
        var privacy: PrivacyFilter
        /// The themes of the sets of tags met so far: few sets occur, over and over.
        private var themes: [[String]: [String]] = [:]

        init(_ request: ReadRequest, _ first: FirstPass) {
            self.request = request
            review = CommitmentReview(facts: first.facts, convention: nil)
            privacy = PrivacyFilter(isPrivate: request.isPrivate)
        }

        mutating func write(
            _ source: Commitment, _ input: OpenedInput, _ level: Level, to writer: inout ExportWriter
        ) {
            review.convention = input.convention
            let commitment = privacy.filtered(source)
            let milestones = commitment.milestones.map { milestone in
                let deadline = review.deadline(milestone.end, of: commitment)
                let (standing, status) = milestone.standing(
                    deadline, asOf: request.asOf, dataDay: input.record.dataDay.day)
                return (milestone: milestone, deadline: deadline, standing: standing, status: status)
            }
            var tally = MilestoneTally()
            for item in milestones { tally.count(item.standing, status: item.status) }
            let row = CommitmentRow(
                commitment, start: review.deadline(commitment.start, of: commitment),
                end: review.deadline(commitment.end, of: commitment),
                themes: themes(of: commitment), milestones: tally,
                writesContact: request.isPrivate)
            switch level {
            case .commitment: writer.write(row)
            case .milestone:
                for item in milestones {
                    writer.write(
                        MilestoneRow(
                            row, item.milestone, deadline: item.deadline, standing: item.standing,
                            start: review.deadline(item.milestone.start, of: commitment)))
                }
            }
        }

        private mutating func themes(of commitment: Commitment) -> [String] {
            let tags = commitment.policyAreas.present
            if !commitment.acceptedThemes.isEmpty { return request.catalogues.policyAreas.themes(of: commitment) }
            if let known = themes[tags] { return known }
            let found = request.catalogues.policyAreas.themes(of: tags)
            if themes.count < 4_096 { themes[tags] = found }
            return found
        }
    }
}
