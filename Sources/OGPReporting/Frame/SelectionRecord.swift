/// The selection as the result records it: what was asked, in the words of the options.
public struct SelectionRecord: Sendable, Hashable {
    /// What was asked for by one option.
    public enum Value: Sendable, Hashable {
        /// One or more texts; JSON writes a list.
        case texts([String])
        /// A number, such as a year.
        case number(Int)
        /// The option stands alone; JSON writes `true`.
        case chosen
    }

    /// One option with its value.
    public struct Part: Sendable, Hashable {
        /// The option's name in the outputs, such as `member`.
        public let name: String
        /// What was asked for.
        public let value: Value

        /// A part.
        public init(_ name: String, _ value: Value) {
            self.name = name
            self.value = value
        }
    }

    /// The parts in the order of the options.
    public var parts: [Part]

    /// A selection; without parts it is everything.
    public init(_ parts: [Part] = []) { self.parts = parts }

    /// The selection as a sentence part, such as "member: Kyrgyz Republic; current"; empty for everything.
    public var words: String {
        parts.map { part in
            switch part.value {
            case .texts(let texts): "\(part.name): \(texts.joined(separator: ", "))"
            case .number(let number): "\(part.name): \(number)"
            case .chosen: part.name
            }
        }.joined(separator: "; ")
    }
}
