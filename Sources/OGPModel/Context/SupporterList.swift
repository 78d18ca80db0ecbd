/// A list of those who support a call, counted by what they are.
public struct SupporterList: Sendable, Hashable {
    /// The call, such as `Paris Call`.
    public var call: String
    /// The input's name.
    public var file: String
    /// Supporters by kind, as the list spells it; those without a kind under an empty name.
    public var byKind: [String: Int] = [:]
    /// How many of them have a day of signature.
    public var dated = 0

    /// A list without supporters.
    public init(call: String, file: String) {
        self.call = call
        self.file = file
    }

    /// All supporters.
    public var total: Int { byKind.values.reduce(0, +) }
}
