extension StandardsPage.Section {
    /// The note and the items of the section, without its heading.
    func content(level: Int) -> [HTMLNode] {
        let opening = note.isEmpty ? [] : [HTMLNode(.p, [], [.words(note)])]
        return opening
            + items.flatMap { item in
                [HTMLNode.heading(level, item.title)] + item.lines.map { HTMLNode(.p, [], [.words($0)]) } + links(item)
            }
    }

    private func links(_ item: StandardsPage.Item) -> [HTMLNode] {
        if item.links.isEmpty { return [] }
        return [
            HTMLNode(
                .ul, [],
                item.links.map { link in
                    let words = HTMLNode.source(link.words)
                    return HTMLNode(.li, [], [WebAddress(link.address).map { .link([words], to: $0) } ?? words])
                })
        ]
    }
}
