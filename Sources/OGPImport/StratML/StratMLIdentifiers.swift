import Findings

/// The identifiers of a document and the references to them. Of each identifier only a hash is kept.
struct StratMLIdentifiers {
    /// A reference that named nothing yet.
    struct Reference {
        let identifier: String
        let position: SourcePosition
        fileprivate let hash: UInt64
    }

    private var seen: Set<UInt64> = []
    private var waiting: [Reference] = []
    /// References that were not followed because too many waited.
    private(set) var left = 0

    /// How many references to something further on may wait.
    private static let most = 4_096

    /// Notes an identifier; false where it was seen before.
    mutating func note(_ identifier: String) -> Bool { seen.insert(Self.hash(identifier)).inserted }

    /// Notes a reference. What it names may come later.
    mutating func refer(to identifier: String, at position: @autoclosure () -> SourcePosition) {
        let hash = Self.hash(identifier)
        if seen.contains(hash) { return }
        if waiting.count >= Self.most { waiting.removeAll { seen.contains($0.hash) } }
        if waiting.count >= Self.most {
            left += 1
        } else {
            waiting.append(Reference(identifier: identifier, position: position(), hash: hash))
        }
    }

    /// The references that name nothing in the document, once its end was read.
    var dangling: [Reference] { waiting.filter { !seen.contains($0.hash) } }

    /// FNV-1a, 64 bits: the same on every machine.
    private static func hash(_ text: String) -> UInt64 {
        var hash: UInt64 = 0xCBF2_9CE4_8422_2325
        for byte in text.utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
        return hash
    }
}
