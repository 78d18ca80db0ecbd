import Findings
import OGPImport
import OGPJoining
import OGPModel
public import OGPReporting

/// The joined record of all inputs as one plan file of this project's own format.
public enum MergeVerb {
    /// The frame with what was left out.
    public struct Answer: Sendable {
        /// The frame. What it counts as withheld are addresses and numbers.
        public let frame: ResultFrame
        /// How many commitments were written.
        public let commitments: Int
        /// Names and positions of single persons that were left out.
        public let withheldNames: Int
        /// Private notes that were left out.
        public let withheldNotes: Int
    }

    /// Writes the selected commitments in input order, with the plans that the inputs state.
    ///
    /// A date whose order of day and month is settled by its plan or by the convention of its source is written with that
    /// reading, because the written file is read without them.
    /// - Parameters:
    ///   - request: The inputs and the question.
    ///   - format: The form of the file.
    ///   - showsBlanks: Whether the file is to be filled in; see `PlanWriter`.
    ///   - output: Takes the bytes as they become ready.
    /// - Returns: the frame, and what was left out.
    /// - Throws: what reading the inputs and `output` throw.
    @discardableResult
    public static func run(
        _ request: ReadRequest, as format: PlanFileFormat, showsBlanks: Bool = false,
        to output: ([UInt8]) throws -> Void
    ) throws -> Answer {
        let first = try FirstPass(request, keeping: .whole)
        var record = MergedRecord(request, first)
        let plans = record.plans()
        var writer = PlanWriter(
            format, plans: plans, newest: record.newest, dates: dates(request), showsBlanks: showsBlanks)
        var findings = FindingTally()
        var commitments = 0
        try SecondPass(request, after: first).forEach(&findings) { commitment, input, _ in
            commitments += 1
            writer.write(record.merged(commitment, convention: input.convention))
            if writer.isReadyToDrain { try output(writer.takeBytes()) }
        }
        writer.finish(statingOthers: request.selection.admitsWholePlans)
        try output(writer.takeBytes())
        return Answer(
            frame: ResultFrame(request, inputs: first.records, withheld: record.privacy.withheld),
            commitments: commitments,
            withheldNames: record.privacy.withheldNames, withheldNotes: record.privacy.withheldNotes)
    }

    /// How the importer reads the dates of a plan file.
    static func dates(_ request: ReadRequest) -> PlanDateReading {
        let dates = OGPPlanDates(words: request.catalogues.dateWords, members: request.catalogues.members)
        return PlanDateReading { text, member in
            let (reading, missing) = dates.read(text, of: member)
            return PlanDateReading.Result(reading, missing: missing)
        }
    }
}

extension Selection {
    /// Whether every plan is selected with all its commitments or not at all.
    var admitsWholePlans: Bool { commitments.isEmpty && themes.isEmpty && leads.isEmpty }
}
