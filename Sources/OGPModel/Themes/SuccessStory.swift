public import Findings

/// What made a commitment work, told as a Good Cyber Story: challenge, response, impact, and the genes that carried it.
///
/// The genes stand in the order of their weight. There are no numbers, because the source of the method gives none.
public struct SuccessStory: Sendable, Hashable {
    /// A gene with the reason why it was dominant.
    public struct DominantGene: Sendable, Hashable {
        /// The id of the gene.
        public var gene: String
        /// Why.
        public var reason: String

        /// A gene with its reason.
        public init(gene: String, reason: String) {
            self.gene = gene
            self.reason = reason
        }
    }

    /// The commitment.
    public var commitment: CommitmentID
    /// What stood in the way.
    public var challenge: String
    /// What was done.
    public var response: String
    /// What changed.
    public var impact: String
    /// The dominant genes, the first first.
    public var genes: [DominantGene]
    /// Who says so.
    public var assessor: String
    /// The day; `nil` where it is missing or not understood.
    public var date: CivilDate?
    /// The words of the date.
    public var dateText: String
    /// Where it stands.
    public var source: SourcePosition

    /// The most genes of a story.
    public static let mostGenes = 3

    /// A story.
    public init(
        commitment: CommitmentID, challenge: String, response: String, impact: String, genes: [DominantGene],
        assessor: String, date: CivilDate? = nil, dateText: String = "", source: SourcePosition
    ) {
        self.commitment = commitment
        self.challenge = challenge
        self.response = response
        self.impact = impact
        self.genes = genes
        self.assessor = assessor
        self.date = date
        self.dateText = dateText
        self.source = source
    }
}
