/// Lets the content of an element be listed with `if`, `for` and `switch`.
@resultBuilder
public enum HTMLBuilder {
    /// A text.
    public static func buildExpression(_ text: String) -> [HTMLNode] { [.text(text)] }

    /// A piece.
    public static func buildExpression(_ node: HTMLNode) -> [HTMLNode] { [node] }

    /// Pieces in a row.
    public static func buildExpression(_ nodes: [HTMLNode]) -> [HTMLNode] { nodes }

    /// A piece that may be missing.
    public static func buildExpression(_ node: HTMLNode?) -> [HTMLNode] { node.map { [$0] } ?? [] }

    /// The lines of a block, in order.
    public static func buildBlock(_ parts: [HTMLNode]...) -> [HTMLNode] { parts.flatMap { $0 } }

    /// The result of an `if` without `else`.
    public static func buildOptional(_ part: [HTMLNode]?) -> [HTMLNode] { part ?? [] }

    /// The first branch of an `if` or `switch`.
    public static func buildEither(first part: [HTMLNode]) -> [HTMLNode] { part }

    /// Another branch of an `if` or `switch`.
    public static func buildEither(second part: [HTMLNode]) -> [HTMLNode] { part }

    /// The rounds of a `for`.
    public static func buildArray(_ parts: [[HTMLNode]]) -> [HTMLNode] { parts.flatMap { $0 } }
}
