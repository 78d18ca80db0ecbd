/// In which direction a text runs.
public enum WritingDirection: String, Sendable, Hashable {
    case leftToRight = "ltr"
    case rightToLeft = "rtl"

    /// The direction of a language, from its BCP 47 tag: Arabic, Hebrew, Persian and their neighbours run right to left.
    public init(language tag: String) {
        let primary = tag.utf8.prefix { $0 != UInt8(ascii: "-") }
        let name = String(decoding: primary, as: UTF8.self).lowercased()
        let isRightToLeft = ["ar", "ckb", "dv", "fa", "he", "ps", "sd", "ug", "ur", "yi"].contains(name)
        self = isRightToLeft ? .rightToLeft : .leftToRight
    }
}
