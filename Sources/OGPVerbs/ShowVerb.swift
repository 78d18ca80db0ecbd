import OGPCatalogues
import OGPImport
import OGPModel
public import OGPReporting

/// One commitment on a page.
public enum ShowVerb {
    /// The pages with their frame; empty where no commitment has the id.
    public struct Answer: Sendable {
        /// One page for each record with the id.
        public let pages: [CommitmentPage]
        /// The frame.
        public let frame: ResultFrame
    }

    /// Makes the page of every record with an id.
    ///
    /// - Throws: what reading the inputs throws.
    public static func run(_ request: ReadRequest, id: String) throws -> Answer {
        var (found, frame) = try CommitmentLookup.find(id, in: request)
        frame.missing = request.missing
        let words = try EvidenceWords.bundled()
        let pages = found.map { found in
            CommitmentPage(
                found.commitment, start: found.start, end: found.end, plan: found.plan, judgedOn: found.judgedOn,
                themes: request.catalogues.policyAreas.themes(of: found.commitment),
                milestones: found.milestones, words: words, missing: request.missing)
        }
        return Answer(pages: pages, frame: frame)
    }
}
