/// A whole page as a value, for pages small enough to be held at once; larger ones go through ``HTMLPageWriter``.
public struct HTMLPage: Sendable, Hashable {
    /// What the page says, about whom, as of when.
    public var title: String
    /// The BCP 47 tag of the page's own language.
    public var language: String
    /// What stands before the main content.
    public var header: [HTMLNode]
    /// The main content.
    public var main: [HTMLNode]
    /// What stands after the main content.
    public var footer: [HTMLNode]

    /// A page.
    public init(
        title: String, language: String = "en", header: [HTMLNode] = [], main: [HTMLNode], footer: [HTMLNode] = []
    ) {
        self.title = title
        self.language = language
        self.header = header
        self.main = main
        self.footer = footer
    }

    /// The page, UTF-8.
    public var bytes: [UInt8] {
        var writer = HTMLPageWriter(title: title, language: language, header: header)
        for node in main { writer.append(node) }
        writer.finish(footer: footer)
        return writer.buffer.takeBytes()
    }
}
