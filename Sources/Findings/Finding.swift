/// One thing that is wrong with, or worth knowing about, the input: a value to collect, never an error to throw.
public struct Finding: Sendable, Hashable {
    /// What kind of finding it is.
    public var code: FindingCode
    /// What is the matter here, as a sentence.
    public var message: String
    /// Where it is.
    public var position: SourcePosition
    /// The column header or tag concerned, as the source spells it.
    public var field: String?
    /// The value found, verbatim.
    public var value: String?
    /// The id of the commitment concerned.
    public var commitment: String?
    /// How to mend this one; `nil` where the code's own advice fits.
    public var specificFix: String?

    /// A finding of the given kind.
    public init(
        _ code: FindingCode, _ message: String, at position: SourcePosition, field: String? = nil,
        value: String? = nil, commitment: String? = nil, fix: String? = nil
    ) {
        self.code = code
        self.message = message
        self.position = position
        self.field = field
        self.value = value
        self.commitment = commitment
        self.specificFix = fix
    }

    /// How much it matters.
    public var severity: Severity { code.severity }

    /// How to mend it.
    public var fix: String { specificFix ?? code.fix }
}
