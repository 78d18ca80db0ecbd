/// A tag that the scan found, and the text before it.
struct TagRecord {
    enum Kind: UInt8 { case start, empty, end }

    /// Where the tag begins, in bytes of text before it.
    var offset = 0
    /// Where the text between the tag before and this one begins.
    var textOffset = 0
    var kind = Kind.end
    /// Whether that text is plain: no reference, comment, instruction or CDATA section lies in it.
    var isPlain = true
}
