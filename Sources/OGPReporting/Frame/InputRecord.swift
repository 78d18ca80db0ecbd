public import Findings
public import OGPJoining
public import OGPModel

/// What a result says of one of its inputs.
public struct InputRecord: Sendable, Hashable {
    /// The file by the shortest path ending that is unique among the inputs.
    public var file: String
    /// The SHA-256 of the file's bytes in hexadecimal; `nil` where it was not asked for or left out for size.
    public var sha256: String?
    /// What kind of record it holds, such as `commitments`.
    public var kind: String
    /// The format's id.
    public var format: String
    /// The format's generation; empty where it has none.
    public var generation: String
    /// The day up to which it speaks.
    public var dataDay: DataDay
    /// Whether its plans were declared whole.
    public var isDeclaredComplete: Bool
    /// Data records read, header and totals rows left out.
    public var records: Int
    /// Commitments among them, before any selection.
    public var commitments: Int
    /// Milestones.
    public var milestones: Int
    /// Parts of milestones that carry a deadline or status of their own.
    public var milestoneParts: Int
    /// Whether the input is a plan itself, so that its list of commitments is whole.
    public var isWholePlan = false
    /// The day whose state the input describes, where it is one of several dated reports on a plan.
    public var snapshotDay: CivilDate?
    /// Whether a later report on the same plan counts in its place, so that only its statements are used, as history.
    public var isHistory = false
    /// Whether the input holds no commitments and records how plans are made, so that it says nothing of how far commitments are.
    public var recordsProcess = false
    /// Choices that the reading rests on, with their reasons.
    public var choices: [ReadingChoice] = []
    /// What was found wrong while reading.
    public var findings: FindingTally
    /// Whether some of the file could not be read.
    public var isPartial: Bool

    /// A record of one input.
    public init(
        file: String, sha256: String? = nil, kind: String, format: String, generation: String = "",
        dataDay: DataDay = .unknown, isDeclaredComplete: Bool = false, records: Int = 0, commitments: Int = 0,
        milestones: Int = 0, milestoneParts: Int = 0, findings: FindingTally = FindingTally(), isPartial: Bool = false
    ) {
        self.file = file
        self.sha256 = sha256
        self.kind = kind
        self.format = format
        self.generation = generation
        self.dataDay = dataDay
        self.isDeclaredComplete = isDeclaredComplete
        self.records = records
        self.commitments = commitments
        self.milestones = milestones
        self.milestoneParts = milestoneParts
        self.findings = findings
        self.isPartial = isPartial
    }
}
