/// An example of an item that a rule fires on, or does not. The examples are the rule's documentation and its tests.
public struct RuleExample<Item: Sendable>: Sendable {
    /// The example in words.
    public let text: String
    /// Builds the item.
    public let make: @Sendable () -> Item

    /// An example.
    public init(_ text: String, _ make: @escaping @Sendable () -> Item) {
        self.text = text
        self.make = make
    }
}
