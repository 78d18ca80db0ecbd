extension HTMLNode {
    /// A link to a web page, or the plain words and the address in brackets where the address is not one to follow.
    public static func link(_ words: String, to address: String) -> HTMLNode {
        guard let address = WebAddress(address) else {
            return .text(words == address ? words : words + " (" + address + ")")
        }
        return link([.text(words)], to: address)
    }

    /// A link with the given content.
    public static func link(_ content: [HTMLNode], to address: WebAddress) -> HTMLNode {
        let attributes: [HTMLAttribute] = address.isExternal ? [.href(address), .noReferrer] : [.href(address)]
        return HTMLNode(.a, attributes, content)
    }

    /// A link to an element on the same page; the plain words where the anchor cannot be one.
    public static func link(_ words: String, toAnchor anchor: String) -> HTMLNode {
        WebAddress(anchor: anchor).map { link([.text(words)], to: $0) } ?? .text(words)
    }

    /// A passage in another language than the page, marked so that it is pronounced and laid out rightly.
    public static func passage(_ text: String, language: String, in name: HTMLElementName = .span) -> HTMLNode {
        HTMLNode(name, [.lang(language), .dir(WritingDirection(language: language))], [.text(text)])
    }

    /// Words that only assistive technology reads out.
    public static func hiddenLabel(_ text: String) -> HTMLNode { HTMLNode(.span, .class("hidden-label"), text: text) }
}
