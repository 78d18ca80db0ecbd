import OGPModel

/// How texts of a document are cleaned before they are kept.
enum DocumentText {
    /// The text without white space at its edges, with line feeds as its only line ends. A document keeps a carriage
    /// return only where it is written as a character reference.
    static func clean(_ text: String) -> String {
        let trimmed = CellText.trimmed(text)
        guard trimmed.utf8.contains(0x0D) else { return trimmed }
        var bytes: [UInt8] = []
        bytes.reserveCapacity(trimmed.utf8.count)
        var followsReturn = false
        for byte in trimmed.utf8 {
            if byte == 0x0D {
                bytes.append(0x0A)
            } else if byte != 0x0A || !followsReturn {
                bytes.append(byte)
            }
            followsReturn = byte == 0x0D
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    /// A name as a part of an id: its folded words in capitals with hyphens between them.
    static func idPart(_ name: String) -> String {
        FoldedText(name).words.joined(separator: "-").uppercased()
    }
}
