/// An action plan's id. OGP's own have the form `AP_` + member code + two-digit plan number.
public struct ActionPlanID: Sendable, Hashable, Comparable, CustomStringConvertible {
    /// The id as text.
    public let text: String

    /// An id with the given text.
    public init(_ text: String) { self.text = text }

    /// The id as text.
    public var description: String { text }

    /// The plan's number where the id has OGP's form: the 7 of `AP_KEN07`.
    public var number: Int? {
        let digits = text.suffix(2)
        guard text.hasPrefix("AP_"), text.count > 5, digits.utf8.allSatisfy({ (0x30...0x39).contains($0) }) else {
            return nil
        }
        return Int(digits)
    }

    /// The code of the member whose plan it is, where the id has OGP's form: the `KEN` of `AP_KEN07`.
    public var memberCode: String? { number == nil ? nil : String(text.dropFirst(3).dropLast(2)) }

    /// Orders by text.
    public static func < (left: ActionPlanID, right: ActionPlanID) -> Bool { left.text < right.text }
}
