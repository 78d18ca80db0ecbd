/// Writes one page, piece by piece: a whole document in one file, without scripts, fonts, images or anything else to fetch.
///
/// The page forbids all loading by its content security policy, tells other sites nothing about the reader, and works without
/// a network for ever.
public struct HTMLPageWriter: Sendable {
    /// What has been written; drain it when it is ready.
    public var buffer = OutputBuffer()

    /// Opens a page.
    ///
    /// - Parameters:
    ///   - title: what the page says, about whom, as of when; shown by the browser, not on the page.
    ///   - language: the BCP 47 tag of the page's own language.
    ///   - skipLabel: the words of the link that jumps over the header.
    ///   - header: what stands before the main content.
    public init(
        title: String, language: String = "en", skipLabel: String = "Skip to main content", header: [HTMLNode] = []
    ) {
        buffer.append("<!doctype html>\n<html lang=\"")
        HTMLPrinter.appendText(language, to: &buffer)
        buffer.append("\" dir=\"")
        buffer.append(WritingDirection(language: language).rawValue)
        buffer.append("\">\n<head>\n<meta charset=\"utf-8\">\n<title>")
        HTMLPrinter.appendText(title, to: &buffer)
        buffer.append("</title>\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n")
        buffer.append("<meta http-equiv=\"Content-Security-Policy\" content=\"")
        buffer.append(Self.contentSecurityPolicy)
        buffer.append("\">\n<meta name=\"referrer\" content=\"no-referrer\">\n")
        buffer.append("<meta name=\"color-scheme\" content=\"light dark\">\n<style>\n")
        buffer.append(SiteStyle.css)
        buffer.append("</style>\n</head>\n<body>\n")
        append(
            HTMLNode(
                .a, [.class("skip")] + [WebAddress(anchor: "main").map(HTMLAttribute.href)].compactMap { $0 },
                [.text(skipLabel)]))
        buffer.append(0x0A)
        if !header.isEmpty { append(HTMLNode(.header, [], header)) }
        buffer.append("<main id=\"main\">\n")
    }

    /// What the page may load: nothing, apart from the style it carries.
    static let contentSecurityPolicy =
        "default-src 'none'; style-src 'unsafe-inline'; img-src 'none'; base-uri 'none'; form-action 'none'"

    /// Adds a piece to the main content.
    public mutating func append(_ node: HTMLNode) { HTMLPrinter.append(node, to: &buffer) }

    /// Closes the page.
    public mutating func finish(footer: [HTMLNode] = []) {
        buffer.append("</main>\n")
        if !footer.isEmpty { append(HTMLNode(.footer, [], footer)) }
        buffer.append("</body>\n</html>\n")
    }
}
