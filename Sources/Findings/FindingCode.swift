/// A kind of finding: one stable id with its severity and what it means, declared once beside the code that reports it.
public struct FindingCode: Sendable, Hashable, Identifiable {
    /// The stable id that scripts rely on, such as `CSV004`.
    public let id: String
    /// The severity of every finding of this kind.
    public let severity: Severity
    /// A few words that name the problem, without a full stop.
    public let title: String
    /// What it means and why it matters, in whole sentences.
    public let explanation: String
    /// What a person can do about it, as an instruction.
    public let fix: String

    /// Declares a kind of finding.
    public init(_ id: String, _ severity: Severity, _ title: String, explanation: String, fix: String) {
        self.id = id
        self.severity = severity
        self.title = title
        self.explanation = explanation
        self.fix = fix
    }

    /// Two codes are the same when their ids are.
    public static func == (left: FindingCode, right: FindingCode) -> Bool { left.id == right.id }

    /// Hashes the id alone.
    public func hash(into hasher: inout Hasher) { hasher.combine(id) }
}
