/// Where in a text a contact detail stands, as byte offsets of its UTF-8, and of which kind it is.
struct ContactMatch: Sendable, Hashable {
    let kind: ContactKind
    let range: Range<Int>
}
