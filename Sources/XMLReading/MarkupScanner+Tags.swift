import ByteReading

/// What is looked at only where something is unusual.
extension MarkupScanner {
    /// Stops with a fault inside a tag; a tag that is too long already is that first.
    @inline(never)
    mutating func stop(_ kind: MarkupFault.Kind, in tag: OpenTag, at index: Int, _ place: Place) -> Bool {
        let isLong = index - tag.start > limits.startTagBytes
        fault = MarkupFault(kind: isLong ? .longTag : kind, offset: place.base + tag.start)
        return false
    }

    /// Which limit a complete tag exceeds, if any.
    @inline(never)
    func excess(_ tag: OpenTag, _ bytes: Span<UInt8>, _ length: Int) -> MarkupFault.Kind? {
        if length > limits.startTagBytes { return .longTag }
        if tag.attributes > limits.attributes { return .manyAttributes(tag.attributes) }
        var (quote, run): (UInt8, Int) = (0, 0)
        for index in (tag.start + 1)..<(tag.start + length) {
            let byte = bytes[index]
            if quote != 0 {
                if byte == quote { (quote, run) = (0, 0) }
                continue
            }
            switch byte {
            case 0x22, 0x27: quote = byte
            case 0x20, 0x09, 0x0A, 0x0D, 0x3D, 0x2F, 0x3E: run = 0
            default: run += 1
            }
            if run > limits.nameBytes {
                let name = (0..<40).map { bytes[index + 1 - run + $0] }
                return .longName(String(decoding: name, as: UTF8.self))
            }
        }
        return nil
    }
}
