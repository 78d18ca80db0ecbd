/// Writes reasoned responses for people.
public enum ReasonedResponseWriting {
    /// The reports for a terminal, ending in a line feed.
    public static func text(_ reports: [ReasonedResponseReport], layout: TextLayout = TextLayout()) -> String {
        documents(reports).map { $0.text(layout) }.joined(separator: "\n")
    }

    /// The reports as GitHub-flavoured Markdown.
    public static func markdown(_ reports: [ReasonedResponseReport]) -> String {
        var markdown = MarkdownWriter()
        for document in documents(reports) { document.write(to: &markdown) }
        return markdown.buffer.text
    }

    /// The reports as one self-contained page, UTF-8.
    public static func html(_ reports: [ReasonedResponseReport]) -> [UInt8] {
        let documents = documents(reports)
        let title = documents.count == 1 ? documents[0].title : "Reasoned responses on \(documents.count) action plans"
        var writer = HTMLPageWriter(title: title.plain())
        writer.append(HTMLNode(.h1, [], [HTMLNode(title)]))
        for document in documents {
            if documents.count > 1 { writer.append(HTMLNode(.p, .class("lead"), text: document.title.plain())) }
            for node in document.nodes { writer.append(node) }
        }
        writer.finish()
        return writer.buffer.takeBytes()
    }

    private static func documents(_ reports: [ReasonedResponseReport]) -> [ReadyDocument] {
        reports.map { ReasonedResponseDocument($0).document }
    }
}
