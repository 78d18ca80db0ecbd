/// A text reduced to what matters when words are compared: lower-case letters without marks, and digits, in words with one
/// space between them.
///
/// `Côte d’Ivoire`, `COTE D'IVOIRE` and `Côte d'Ivoire` in decomposed form all become `cote d ivoire`. Latin, Greek and
/// Cyrillic letters lose their marks as in Unicode's compatibility decomposition, so composed and decomposed spellings
/// are equal; letters that have none are written out (`ß` as `ss`, `æ` as `ae`, `ø` as `o`, `ł` as `l`). Other scripts are only
/// lower-cased. `&` becomes the word `and`; every other sign separates words. No locale is consulted.
public struct FoldedText: Sendable, Hashable, Comparable, CustomStringConvertible {
    /// The folded words, one space between them; empty where the source has neither letters nor digits.
    public let text: String

    /// Folds a text.
    public init(_ source: String) {
        var folder = Folder()
        folder.bytes.reserveCapacity(source.utf8.count)
        for scalar in source.unicodeScalars { folder.take(scalar) }
        text = String(decoding: folder.bytes, as: UTF8.self)
    }

    /// The folded words, in order.
    public var words: [Substring] { text.split(separator: " ") }

    /// The folded words run together, for names that are written with and without spaces or hyphens.
    public var joined: String { String(decoding: text.utf8.filter { $0 != UInt8(ascii: " ") }, as: UTF8.self) }

    /// The folded text.
    public var description: String { text }

    /// Orders by the folded text, scalar by scalar.
    public static func < (left: FoldedText, right: FoldedText) -> Bool {
        left.text.unicodeScalars.lexicographicallyPrecedes(right.text.unicodeScalars)
    }
}

extension FoldedText {
    /// The folded bytes so far, and whether the next letter starts a word.
    struct Folder {
        var bytes: [UInt8] = []
        private(set) var needsSpace = false

        mutating func take(_ scalar: Unicode.Scalar) {
            switch scalar.value {
            case 0x61...0x7A, 0x30...0x39: append(UInt8(truncatingIfNeeded: scalar.value))
            case 0x41...0x5A: append(UInt8(truncatingIfNeeded: scalar.value | 0x20))
            case 0x26: appendAnd()
            case 0x00...0x7F: needsSpace = true
            case 0x0300...0x036F, 0x1AB0...0x1AFF, 0x1DC0...0x1DFF, 0x20D0...0x20FF, 0xFE20...0xFE2F: break
            case 0xAD, 0x200B...0x200D, 0x2060, 0xFE00...0xFE0F, 0xFEFF: break
            default: takeLetter(scalar)
            }
        }

        private mutating func takeLetter(_ scalar: Unicode.Scalar) {
            if let letters = FoldedText.spelledOut(scalar) {
                for byte in letters.utf8 { append(byte) }
            } else if let base = FoldedText.base(scalar) {
                if let letters = FoldedText.spelledOut(base) {
                    for byte in letters.utf8 { append(byte) }
                } else {
                    append(base)
                }
            } else if isPartOfAWord(scalar) {
                for lower in scalar.properties.lowercaseMapping.unicodeScalars { append(lower) }
            } else {
                needsSpace = true
            }
        }

        private func isPartOfAWord(_ scalar: Unicode.Scalar) -> Bool {
            let properties = scalar.properties
            if properties.isAlphabetic || properties.numericType != nil { return true }
            switch properties.generalCategory {
            case .nonspacingMark, .spacingMark, .enclosingMark: return true
            default: return false
            }
        }

        private mutating func append(_ byte: UInt8) {
            if needsSpace {
                if !bytes.isEmpty { bytes.append(UInt8(ascii: " ")) }
                needsSpace = false
            }
            bytes.append(byte)
        }

        private mutating func append(_ scalar: Unicode.Scalar) {
            for byte in scalar.utf8 { append(byte) }
        }

        private mutating func appendAnd() {
            needsSpace = true
            for byte in "and".utf8 { append(byte) }
            needsSpace = true
        }
    }

    /// The letters for one that stands for several, or that has no mark to lose.
    private static func spelledOut(_ scalar: Unicode.Scalar) -> String? {
        switch scalar.value {
        case 0xDF: "ss"
        case 0xE6: "ae"
        case 0xFE: "th"
        case 0x153: "oe"
        case 0xAA: "a"
        case 0xBA: "o"
        case 0x132, 0x133: "ij"
        case 0x13F, 0x140: "l"
        case 0x149: "n"
        case 0x1C4...0x1C6, 0x1F1...0x1F3: "dz"
        case 0x1C7...0x1C9: "lj"
        case 0x1CA...0x1CC: "nj"
        case 0xFB00: "ff"
        case 0xFB01: "fi"
        case 0xFB02: "fl"
        case 0xFB03: "ffi"
        case 0xFB04: "ffl"
        case 0xFB05, 0xFB06: "st"
        default: nil
        }
    }

    /// The lower-case letter without its marks; `nil` outside the tables and where they have no entry.
    private static func base(_ scalar: Unicode.Scalar) -> Unicode.Scalar? {
        let found: Unicode.Scalar
        switch scalar.value {
        case 0x00C0...0x024F: found = latin[Int(scalar.value - 0x00C0)]
        case 0x0370...0x03FF: found = greek[Int(scalar.value - 0x0370)]
        case 0x0400...0x04FF: found = cyrillic[Int(scalar.value - 0x0400)]
        case 0x1E00...0x1EFF: found = latinAdditional[Int(scalar.value - 0x1E00)]
        case 0x1F00...0x1FFF: found = greekExtended[Int(scalar.value - 0x1F00)]
        default: return nil
        }
        return found == "-" ? nil : found
    }

    // One letter for each code point of a block, `-` where there is none: the compatibility decomposition (Unicode 15)
    // in lower case, without its combining marks.

    /// U+00C0 to U+024F.
    private static let latin = Array(
        """
        aaaaaaæceeeeiiiidnooooo-ouuuuyþßaaaaaaæceeeeiiiidnooooo-ouuuuyþy\
        aaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiii--jjkkkllllll-\
        -llnnnnnn-nnooooooœœrrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzs\
        bɓƃƃƅƅɔƈƈɖɗƌƌƍǝəɛƒƒɠɣƕɩiƙƙƚƛɯɲƞɵooƣƣƥƥʀƨƨʃƪƫƭƭʈuuʊʋƴƴƶƶʒƹƹƺƻƽƽƾƿ\
        ǀǁǂǃ---------aaiioouuuuuuuuuuǝaaaaææǥǥggkkooooʒʒj---ggƕƿnnaaææoo\
        aaaaeeeeiiiioooorrrruuuussttȝȝhhƞȡȣȣȥȥaaeeooooooooyyȴȵȶȷȸȹⱥȼȼƚⱦȿ\
        ɀɂɂbʉʌɇɇɉɉɋɋɍɍɏɏ
        """.unicodeScalars)

    /// U+0370 to U+03FF.
    private static let greek = Array(
        """
        ͱͱͳͳʹ-ͷͷ---ͻͼͽ-ϳ------α-εηι-ο-υωιαβγδεζηθικλμνξοπρ-στυφχψωιυαεηι\
        υαβγδεζηθικλμνξοπρσστυφχψωιυουωϗβθυυυφπϗϙϙϛϛϝϝϟϟϡϡϣϣϥϥϧϧϩϩϫϫϭϭϯϯ\
        κρσϳθε-ϸϸσϻϻϼͻͼͽ
        """.unicodeScalars)

    /// U+0400 to U+04FF.
    private static let cyrillic = Array(
        """
        ееђгєѕііјљњћкиуџабвгдежзииклмнопрстуфхцчшщъыьэюяабвгдежзииклмноп\
        рстуфхцчшщъыьэюяееђгєѕііјљњћкиуџѡѡѣѣѥѥѧѧѩѩѫѫѭѭѯѯѱѱѳѳѵѵѵѵѹѹѻѻѽѽѿѿ\
        ҁҁ--------ҋҋҍҍҏҏґґғғҕҕҗҗҙҙққҝҝҟҟҡҡңңҥҥҧҧҩҩҫҫҭҭүүұұҳҳҵҵҷҷҹҹһһҽҽҿҿ\
        ӏжжӄӄӆӆӈӈӊӊӌӌӎӎӏааааӕӕееәәәәжжззӡӡииииооөөөөээууууууччӷӷыыӻӻӽӽӿӿ
        """.unicodeScalars)

    /// U+1E00 to U+1EFF.
    private static let latinAdditional = Array(
        """
        aabbbbbbccddddddddddeeeeeeeeeeffgghhhhhhhhhhiiiikkkkkkllllllllmm\
        mmmmnnnnnnnnoooooooopppprrrrrrrrssssssssssttttttttuuuuuuuuuuvvvv\
        wwwwwwwwwwxxxxyyzzzzzzhtwy-sẜẝßẟaaaaaaaaaaaaaaaaaaaaaaaaeeeeeeee\
        eeeeeeeeiiiioooooooooooooooooooooooouuuuuuuuuuuuuuyyyyyyyyỻỻỽỽỿỿ
        """.unicodeScalars)

    /// U+1F00 to U+1FFF.
    private static let greekExtended = Array(
        """
        ααααααααααααααααεεεεεε--εεεεεε--ηηηηηηηηηηηηηηηηιιιιιιιιιιιιιιιι\
        οοοοοο--οοοοοο--υυυυυυυυ-υ-υ-υ-υωωωωωωωωωωωωωωωωααεεηηιιοουυωω--\
        ααααααααααααααααηηηηηηηηηηηηηηηηωωωωωωωωωωωωωωωωααααα-ααααααα-ι-\
        --ηηη-ηηεεηηη---ιιιι--ιιιιιι----υυυυρρυυυυυυρ-----ωωω-ωωοοωωω---
        """.unicodeScalars)
}
