public import OGPModel

/// The name of a requirement of a plan, by which it can be explained: `plan=AP_KEN07.requirement.5.1`.
public struct RequirementReference: Sendable, Hashable {
    /// The plan.
    public let plan: ActionPlanID
    /// The requirement's number.
    public let requirement: String

    private static let opening = "plan="
    private static let middle = ".requirement."

    /// The name of a requirement of a plan.
    public init(_ plan: ActionPlanID, _ requirement: String) {
        self.plan = plan
        self.requirement = requirement
    }

    /// Reads a reference; `nil` where it names something else.
    public init?(_ text: String) {
        guard text.hasPrefix(Self.opening), let middle = text.firstRange(of: Self.middle) else { return nil }
        let plan = text[..<middle.lowerBound].dropFirst(Self.opening.count)
        let requirement = text[middle.upperBound...]
        if plan.isEmpty || requirement.isEmpty { return nil }
        self.init(ActionPlanID(String(plan)), String(requirement))
    }

    /// The reference.
    public var text: String { Self.opening + plan.text + Self.middle + requirement }
}
