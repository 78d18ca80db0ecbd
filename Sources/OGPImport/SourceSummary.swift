public import ByteReading
public import OGPModel

/// What one input is and holds, as its reader has seen so far.
public struct SourceSummary: Sendable {
    /// The kind of inputs whose statements are brought to what other inputs state.
    public static let updates = "updates"
    /// The kind of inputs that say how plans were made and followed up, and hold no commitments.
    public static let process = "process"
    /// The kind of inputs that log comments on plans with the responses, and hold no commitments.
    public static let consultation = "consultation"

    /// The input's name.
    public var name: String
    /// What kind of record it holds, such as `commitments`.
    public var kind: String
    /// The format's id.
    public var format: String
    /// The format's generation or version; empty where it has none.
    public var generation: String = ""
    /// How the input is written: a table or a document.
    public var layout: SourceLayout
    /// The encoding it is read in.
    public var encoding: TextEncoding
    /// The choice that makes another pass decide the encoding in the same way.
    public var encodingChoice: EncodingChoice
    /// The order of day and month that the format's generation is known to use.
    public var dateConvention: DateOrder?
    /// The day whose state the input describes, where it is one of several dated reports on the same plan.
    public var snapshotDay: CivilDate?
    /// Data records so far: rows, or elements that are commitments or milestones.
    public var records = 0
    /// Commitments so far.
    public var commitments = 0
    /// Milestones so far: the ones that stand directly under a commitment.
    public var milestones = 0
    /// Parts of milestones so far that carry a deadline or status of their own.
    public var milestoneParts = 0
    /// The newest date so far: the data cannot be older.
    public var newest: NewestDate?
    /// The plans that the input states beside their commitments, in input order.
    public var plans: [ActionPlan] = []
    /// Choices that the reading rests on, such as which level of a document is the commitment, with their reasons.
    public var choices: [ReadingChoice] = []
    /// Whether the source itself says that its list of commitments is whole.
    public var isWholePlan = false
    /// The SHA-256 of the input once its end was reached, if it was asked for.
    public var digest: String?
    /// Whether some of the input could not be read.
    public var isPartial = false

    /// Whether the input holds no commitments and records how plans are made and followed up.
    public var recordsProcess: Bool { kind == Self.process || kind == Self.consultation }

    /// A summary of an input of which nothing was read yet.
    public init(
        name: String, kind: String, format: String, layout: SourceLayout, encoding: TextEncoding,
        encodingChoice: EncodingChoice
    ) {
        self.name = name
        self.kind = kind
        self.format = format
        self.layout = layout
        self.encoding = encoding
        self.encodingChoice = encodingChoice
    }
}
