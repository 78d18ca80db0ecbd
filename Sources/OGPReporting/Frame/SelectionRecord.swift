/// The selection as the result records it: what was asked, in the words of the options.
public struct SelectionRecord: Sendable, Hashable {
    /// One option with its values.
    public struct Part: Sendable, Hashable {
        /// The option's name in the outputs, such as `member`.
        public let name: String
        /// What was asked for.
        public let values: [String]

        /// A part.
        public init(_ name: String, _ values: [String]) {
            self.name = name
            self.values = values
        }
    }

    /// The parts in the order of the options.
    public var parts: [Part]

    /// A selection; without parts it is everything.
    public init(_ parts: [Part] = []) { self.parts = parts }

    /// The selection as a sentence part, such as "member: Kyrgyz Republic; current"; empty for everything.
    public var words: String {
        parts.map { $0.values.isEmpty ? $0.name : "\($0.name): \($0.values.joined(separator: ", "))" }
            .joined(separator: "; ")
    }
}
