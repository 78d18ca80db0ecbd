public import Findings

/// One entry of a plan's process record: an event of the co-creation, or how a requirement of the process is met.
public struct ProcessEntry: Sendable, Hashable {
    /// The requirement it speaks of, by its number in OGP's standards, such as `2.2`; empty for an event of its own.
    public var requirement: String = ""
    /// What kind of event it is, in the source's words, such as `consultation`.
    public var event: String = ""
    /// The title.
    public var title: String = ""
    /// How the requirement is met or the event went, in the source's words.
    public var status: String = ""
    /// When it was or began.
    public var start: DateReading
    /// When it ended; not stated for a single day.
    public var end: DateReading
    /// What happened.
    public var text: String = ""
    /// Who took part.
    public var participants: [Stakeholder] = []
    /// What shows it.
    public var evidence: [Evidence] = []
    /// Where it stands in the source.
    public var source: SourcePosition

    /// An entry with its dates; the rest is set on the value.
    public init(start: DateReading, end: DateReading, source: SourcePosition) {
        self.start = start
        self.end = end
        self.source = source
    }
}
