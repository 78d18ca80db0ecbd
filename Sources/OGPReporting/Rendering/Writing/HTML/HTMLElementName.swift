/// The elements that our pages use. What could run or load something (`script`, `img`, `iframe`, `form`, `object`, `style`
/// in the body) is not among them, so it cannot be written.
public enum HTMLElementName: String, Sendable, Hashable {
    case a, abbr, article, aside, b, blockquote, br, caption, code, dd, details, div, dl, dt, em, figcaption, figure,
        footer
    case h1, h2, h3, h4, h5, h6, header, hr, li, main, nav, ol, p, q, section, small, span, strong, sub, summary, sup
    case table, tbody, td, th, thead, time, tr, ul
    // SVG
    case svg, title, desc, defs, pattern, g, rect, line, path, text

    /// Whether the element has no content and no end tag.
    public var isVoid: Bool { self == .br || self == .hr }

    /// Whether a line feed after the end tag changes nothing on the page.
    var endsLine: Bool {
        switch self {
        case .article, .aside, .blockquote, .caption, .dd, .details, .div, .dl, .dt, .figcaption, .figure, .footer, .h1,
            .h2,
            .h3, .h4, .h5, .h6, .header, .hr, .li, .main, .nav, .ol, .p, .section, .summary, .svg, .table, .tbody,
            .thead,
            .tr, .ul, .title, .desc, .defs, .pattern:
            true
        default: false
        }
    }

    /// Whether a line feed after the start tag changes nothing on the page.
    var startsLine: Bool {
        switch self {
        case .article, .aside, .details, .div, .dl, .figure, .footer, .header, .main, .nav, .ol, .section, .svg, .table,
            .tbody, .thead, .ul, .defs:
            true
        default: false
        }
    }
}
