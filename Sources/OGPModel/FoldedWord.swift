/// One folded word of a text, with the place where it stands in the source.
public struct FoldedWord: Sendable, Hashable {
    /// The folded word.
    public let text: String
    /// The offset of its first character, in Unicode scalars from the start of the source.
    public let start: Int
    /// The offset behind its last character, in Unicode scalars.
    public let end: Int
}

extension FoldedText {
    /// The folded words of a source with their places, as ``words`` gives them without.
    ///
    /// - Parameters:
    ///   - source: The text.
    ///   - limit: How many words are taken at most.
    /// - Returns: The words in order.
    public static func words(in source: String, atMost limit: Int = .max) -> [FoldedWord] {
        var folder = Folder()
        var words: [FoldedWord] = []
        var first = 0
        var start = 0
        var end = 0
        var place = 0
        for scalar in source.unicodeScalars {
            let before = folder.bytes.count
            folder.take(scalar)
            if folder.bytes.count > before {
                if before == 0 || folder.bytes[before] == UInt8(ascii: " ") {
                    if before > first {
                        words.append(FoldedWord(text: text(folder.bytes[first..<before]), start: start, end: end))
                        if words.count == limit { return words }
                    }
                    first = before == 0 ? 0 : before + 1
                    start = place
                }
                end = place + 1
            } else if !folder.needsSpace {
                end = place + 1
            }
            place += 1
        }
        if folder.bytes.count > first, words.count < limit {
            words.append(FoldedWord(text: text(folder.bytes[first...]), start: start, end: end))
        }
        return words
    }

    private static func text(_ bytes: ArraySlice<UInt8>) -> String { String(decoding: bytes, as: UTF8.self) }
}
