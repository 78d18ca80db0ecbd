public import Findings

/// One verifiable step of a commitment.
public struct Milestone: Sendable, Hashable {
    /// The number or code printed in the plan, as text.
    public var number: String
    /// What is to be done.
    public var title: String
    /// The longer text, where the source gives one.
    public var text: String
    /// When it begins.
    public var start: DateReading
    /// When it is due.
    public var end: DateReading
    /// What was said about it.
    public var assessments: [Assessment]
    /// What shows it.
    public var evidence: [Evidence]
    /// Where it stands in the source.
    public var source: SourcePosition

    /// A milestone.
    public init(
        number: String, title: String, text: String = "", start: DateReading, end: DateReading,
        assessments: [Assessment] = [], evidence: [Evidence] = [], source: SourcePosition
    ) {
        self.number = number
        self.title = title
        self.text = text
        self.start = start
        self.end = end
        self.assessments = assessments
        self.evidence = evidence
        self.source = source
    }
}
