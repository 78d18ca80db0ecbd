/// What every gap rule says of itself.
public struct RuleDescription: Sendable, Hashable {
    /// The stable id.
    public let id: String
    /// The kind of gap.
    public let kind: GapKind
    /// The severity of every gap of this rule.
    public let severity: GapSeverity
    /// A few words that name it.
    public let title: String
    /// Why it matters.
    public let rationale: String
    /// Why it has this severity.
    public let severityReason: String
    /// The OGP or IRM text behind it.
    public let source: String
    /// What would mend a gap of this rule.
    public let fix: String
    /// What it looks at.
    public private(set) var subject = RuleSubject.commitment

    /// Describes a rule.
    public init(
        id: String, kind: GapKind, severity: GapSeverity, title: String, rationale: String, severityReason: String,
        source: String, fix: String
    ) {
        self.id = id
        self.kind = kind
        self.severity = severity
        self.title = title
        self.rationale = rationale
        self.severityReason = severityReason
        self.source = source
        self.fix = fix
    }

    /// The same of a rule that looks at something else than commitments.
    func about(_ subject: RuleSubject) -> RuleDescription {
        var description = self
        description.subject = subject
        return description
    }
}
