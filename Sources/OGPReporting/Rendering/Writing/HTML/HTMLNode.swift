/// A piece of a page, as a value: an element, a text, or several pieces in a row.
///
/// Text is escaped when it is printed; there is no raw node, so no text of an input file can become markup. String literals
/// and interpolations are texts.
///
///     HTMLNode(.p, .class("lead")) {
///         "Reported complete: "
///         HTMLNode(.strong, text: count.text)
///     }
public enum HTMLNode: Sendable, Hashable {
    /// An element with its content.
    case element(HTMLElement)
    /// A text, escaped when printed.
    case text(String)
    /// Pieces in a row.
    case group([HTMLNode])

    /// An element whose content the closure lists.
    public init(
        _ name: HTMLElementName, _ attributes: HTMLAttribute..., @HTMLBuilder content: () -> [HTMLNode]
    ) {
        self = .element(HTMLElement(name, attributes, content()))
    }

    /// An element that holds one text.
    public init(_ name: HTMLElementName, _ attributes: HTMLAttribute..., text: String) {
        self = .element(HTMLElement(name, attributes, [.text(text)]))
    }

    /// An element that holds pieces made before.
    public init(_ name: HTMLElementName, _ attributes: [HTMLAttribute] = [], _ children: [HTMLNode] = []) {
        self = .element(HTMLElement(name, attributes, children))
    }

    /// The markup, mainly for tests; pages are written by ``HTMLPageWriter``.
    public var markup: String {
        var buffer = OutputBuffer()
        HTMLPrinter.append(self, to: &buffer)
        return buffer.text
    }
}

extension HTMLNode: ExpressibleByStringLiteral, ExpressibleByStringInterpolation {
    /// A text.
    public init(stringLiteral text: String) { self = .text(text) }
}
