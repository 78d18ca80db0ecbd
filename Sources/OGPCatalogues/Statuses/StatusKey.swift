import OGPModel

/// The form of a text by which terms of the status vocabulary are compared.
///
/// On top of ``FoldedText`` it takes full-width letters as plain ones, and drops what is optional in writing Arabic and Hebrew:
/// vowel points, the lengthening stroke, the forms of hamza. Composed and decomposed letters are equal, as Swift compares
/// strings. Punctuation alone stays as it is, so that `-` and `!` can be terms.
struct StatusKey: Sendable, Hashable {
    /// The folded words with one space between them.
    let text: String

    init(_ source: String) {
        var plain = String.UnicodeScalarView()
        for scalar in source.unicodeScalars {
            if let folded = Self.fold(scalar) { plain.append(folded) }
        }
        let folded = FoldedText(String(plain)).text
        text = folded.isEmpty ? String(source.filter { !$0.isWhitespace }) : folded
    }

    /// A key of words that are folded already.
    init(folded words: some Sequence<Substring>) { text = words.joined(separator: " ") }

    /// The words of the key.
    var words: [Substring] { text.split(separator: " ") }

    private static func fold(_ scalar: Unicode.Scalar) -> Unicode.Scalar? {
        switch scalar.value {
        case 0xFF01...0xFF5E: Unicode.Scalar(scalar.value - 0xFEE0)
        case 0x0622, 0x0623, 0x0625: "\u{0627}"
        case 0x0629: "\u{0647}"
        case 0x0649: "\u{064A}"
        case 0x0640, 0x064B...0x0655, 0x0670, 0x0591...0x05C7: nil
        case 0x200E, 0x200F, 0x202A...0x202E, 0x2066...0x2069: nil
        default: scalar
        }
    }
}
