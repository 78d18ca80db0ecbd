/// An action plan's id. OGP's own have the form `AP_` + member code + two-digit plan number.
public struct ActionPlanID: Sendable, Hashable, Comparable, CustomStringConvertible {
    /// The id as text.
    public let text: String

    /// An id with the given text.
    public init(_ text: String) { self.text = text }

    /// The id as text.
    public var description: String { text }

    /// Orders by text.
    public static func < (left: ActionPlanID, right: ActionPlanID) -> Bool { left.text < right.text }
}
