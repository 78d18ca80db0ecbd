/// Writes what the standards ask for as one page: self-contained, without scripts.
public enum StandardsPageHTML {
    /// The page, UTF-8.
    public static func page(_ page: StandardsPage) -> [UInt8] {
        var writer = HTMLPageWriter(title: page.title)
        writer.append(HTMLNode(.h1, text: page.title))
        for (index, paragraph) in page.opening.enumerated() {
            writer.append(HTMLNode(.p, index == 0 ? [.class("lead")] : [], [.words(paragraph)]))
        }
        let anchors = page.sections.indices.map { "section-\($0 + 1)" }
        if page.sections.count > 1 { writer.append(contents(page, anchors)) }
        for (section, anchor) in zip(page.sections, anchors) {
            writer.append(.heading(2, id: anchor, section.title))
            writer.append(.group(section.content(level: 3)))
        }
        writer.finish()
        return writer.buffer.takeBytes()
    }

    private static func contents(_ page: StandardsPage, _ anchors: [String]) -> HTMLNode {
        HTMLNode(.nav, .ariaLabel("Contents")) {
            HTMLNode(
                .ul, [],
                zip(page.sections, anchors).map { HTMLNode(.li, [], [.link($0.title, toAnchor: $1)]) })
        }
    }
}
