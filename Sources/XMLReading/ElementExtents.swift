package import ByteReading
package import Findings

/// Where the elements of some kinds begin and end in the text of a document.
package struct ElementExtents: Sendable {
    /// One element.
    package struct Extent: Sendable {
        /// Its bytes in the text as UTF-8, from the first of its start tag to the last of its end tag.
        package let bytes: Range<Int>
        /// Where its start tag begins.
        package let start: SourcePosition
        /// Where its end tag begins.
        package let end: SourcePosition
    }

    /// The elements in the order of the document; none stands in another.
    package private(set) var extents: [Extent] = []
    /// The encoding of the document.
    package let encoding: TextEncoding
    /// Whether some bytes of the document have no meaning in its encoding.
    package let isPartial: Bool

    /// Reads a document.
    ///
    /// - Parameters:
    ///   - input: the document.
    ///   - options: how to read it.
    ///   - paths: which elements are meant: their local names from the root down.
    /// - Throws: what reading the document throws.
    package init(_ input: InputFile, options: XMLOptions, at paths: Set<[String]>) throws {
        var reader = try XMLReader(input, options: options.withoutDigest)
        var ignored = FindingTally()
        var names: [String] = []
        var open: (depth: Int, offset: Int, place: SourcePosition)?
        while let event = try reader.next(&ignored) {
            switch event {
            case .text: continue
            case .start:
                names.append(reader.name)
                if open == nil, paths.contains(names) { open = (names.count, reader.offset, reader.position) }
            case .end:
                if let element = open, element.depth == names.count {
                    extents.append(
                        Extent(
                            bytes: element.offset..<reader.offsetBehindTag, start: element.place, end: reader.position))
                    open = nil
                }
                names.removeLast()
            }
        }
        encoding = reader.encoding
        isPartial = reader.isPartial
    }
}

extension XMLReader {
    /// How many bytes of text stand before the tag or text of the current event.
    fileprivate var offset: Int { currentOffset }

    /// How many bytes of text there are up to the end of the tag of the current event.
    fileprivate var offsetBehindTag: Int {
        var index = currentOffset - stream.baseOffset
        var quote: UInt8?
        while index < stream.end {
            let byte = stream.bytes[index]
            index += 1
            if let open = quote {
                if byte == open { quote = nil }
            } else if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
                quote = byte
            } else if byte == UInt8(ascii: ">") {
                break
            }
        }
        return stream.baseOffset + index
    }
}
