/// A piece of running text in Markdown.
public enum MarkdownInline: Sendable, Hashable {
    /// A text, escaped so that it stays a text.
    case text(String)
    /// A text in bold.
    case strong(String)
    /// A text in a code span.
    case code(String)
    /// Words that link to a web page; where the address is not `http` or `https`, the words with the address behind them.
    case link(String, address: String)
}

extension MarkdownInline: ExpressibleByStringLiteral, ExpressibleByStringInterpolation {
    /// A text.
    public init(stringLiteral text: String) { self = .text(text) }
}
