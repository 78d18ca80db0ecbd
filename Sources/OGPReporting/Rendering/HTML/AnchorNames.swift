/// Hands out anchors that are unique on a page and made of plain letters, whatever the ids of the input hold. What stands for
/// an id holds no hyphen, so an anchor with a hyphen and more behind it is never another id's.
struct AnchorNames {
    private var taken: Set<String> = []

    /// An anchor for an id: the id itself where it is plain, with a number behind it where it is taken.
    mutating func name(for id: String, prefix: String) -> String {
        let plain = id.utf8.prefix(40).map { byte in
            let isPlain = (0x30...0x39).contains(byte) || (0x61...0x7A).contains(byte | 0x20) || byte == 0x5F
            return isPlain ? byte : UInt8(ascii: "_")
        }
        let base = prefix + String(decoding: plain, as: UTF8.self)
        var name = base
        var number = 2
        while !taken.insert(name).inserted {
            name = "\(base)_\(number)"
            number += 1
        }
        return name
    }
}
