import TestSupport

/// A well-formed document made by chance, the same for the same seed.
struct RandomDocument {
    private(set) var text = ""
    private var generator: SplitMix64
    private static let names = ["a", "bb", "Goal", "item", "ñame"]

    init(seed: Int) {
        generator = SplitMix64(seed: seed)
        if Bool.random(using: &generator) { text += "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n" }
        element(depth: 0)
        if Bool.random(using: &generator) { text += "\n<!-- end -->\n" }
    }

    private mutating func element(depth: Int) {
        let name = Self.names[Int.random(in: 0..<5, using: &generator)]
        text += "<\(name)"
        for index in 0..<Int.random(in: 0...2, using: &generator) {
            text +=
                [" x\(index)='v&lt;>'", "\n  y\(index) = \"é&#10;'\"", " z\(index)=''"].randomElement(using: &generator)
                ?? ""
        }
        if Int.random(in: 0..<5, using: &generator) == 0 {
            text += "/>"
            return
        }
        text += ">"
        for _ in 0..<Int.random(in: 0...5, using: &generator) {
            if depth < 6 && Bool.random(using: &generator) {
                element(depth: depth + 1)
            } else {
                text += Self.pieces.randomElement(using: &generator) ?? ""
            }
        }
        text += "</\(name)>"
    }

    private static let pieces = [
        "plain text", "\n   ", " ", "é漢😀", "a &amp; b", "<!-- c > -->", "<?p i > ?>", "<![CDATA[x < y && z]]>",
        "it's \"so\" #1",
        "&#233;", "1 > 0", "\n", "<!---->", "]]", "-->",
    ]
}
