extension TextStream {
    /// Decodes the next bytes of an encoding other than clean UTF-8 into the buffer.
    mutating func fillDecoded() throws {
        if !isRawComplete {
            let kept = raw.count
            raw += [UInt8](repeating: 0, count: chunkSize)
            let read = try stream.read(into: &raw, at: kept, count: chunkSize)
            raw.removeLast(chunkSize - read)
            isRawComplete = read == 0
        }
        makeRoom()
        // A byte becomes at most three bytes of UTF-8.
        let needed = end + 3 * raw.count + Self.padding
        if needed > bytes.count { grow(by: needed - bytes.count) }
        let used: Int
        switch mode {
        case .utf8: used = 0
        case .damagedUTF8: used = decodeDamagedUTF8()
        case .singleByte(let table): used = decode(by: table)
        case .utf16(let isBigEndian): used = decodeUTF16(isBigEndian: isBigEndian)
        }
        raw.removeFirst(used)
        isComplete = isRawComplete && raw.isEmpty
    }

    private mutating func decodeDamagedUTF8() -> Int {
        var index = 0
        while index < raw.count {
            if raw[index] < 0x80 {
                put(ascii: raw[index])
                index += 1
                continue
            }
            switch UTF8Sequence(raw.span, at: index, end: raw.count) {
            case .valid(let length):
                if raw[index...].starts(with: [0xEF, 0xBF, 0xBD]) { note(.replacementCharacter) }
                for place in index..<(index + length) { put(raw[place]) }
                index += length
            case .incomplete where !isRawComplete:
                return index
            case .incomplete, .invalid:
                note(.invalidByte, value: UInt16(raw[index]))
                putReplacement()
                index += 1
            }
        }
        return index
    }

    private mutating func decode(by table: SingleByteTable) -> Int {
        let source = raw
        // Taken out of the structure, so that it is written in place without a check for each byte.
        var target = bytes
        bytes = []
        var text = target.mutableSpan
        var place = end
        for byte in source {
            if byte &- 1 < 0x7F {
                text[place] = byte
                place &+= 1
                continue
            }
            end = place
            noteIrregular(byte, table)
            let (first, second, third, length) = byte == 0 ? (0, 0, 0, 1) : table[byte]
            text[place] = first
            text[place &+ 1] = second
            text[place &+ 2] = third
            place &+= length
        }
        end = place
        bytes = target
        isASCII = false
        return source.count
    }

    /// Notes what is worth saying about a byte that is not plain ASCII and is decoded next.
    @inline(__always)
    private mutating func noteIrregular(_ byte: UInt8, _ table: SingleByteTable) {
        if byte == 0 {
            note(.zeroByte)
        } else if announcesLegacy {
            announcesLegacy = false
            note(.legacy)
        }
        if byte != 0 && table.isUndefined(byte) { note(.undefinedByte, value: UInt16(byte)) }
    }

    private mutating func decodeUTF16(isBigEndian: Bool) -> Int {
        var index = 0
        while index + 1 < raw.count {
            let unit = unit(at: index, isBigEndian)
            if unit < 0x80 {
                put(ascii: UInt8(truncatingIfNeeded: unit))
                index += 2
                continue
            }
            if unit & 0xFC00 == 0xD800 && index + 3 >= raw.count && !isRawComplete { return index }
            let next = index + 3 < raw.count ? self.unit(at: index + 2, isBigEndian) : 0
            isASCII = false
            if unit & 0xFC00 == 0xD800 && next & 0xFC00 == 0xDC00 {
                put(scalar: 0x10000 + (UInt32(unit & 0x3FF) << 10 | UInt32(next & 0x3FF)))
                index += 4
                continue
            }
            if unit & 0xF800 == 0xD800 {
                note(.brokenUTF16, value: unit)
                putReplacement()
            } else {
                if unit == 0xFFFD { note(.replacementCharacter) }
                put(scalar: UInt32(unit))
            }
            index += 2
        }
        if isRawComplete && index < raw.count {
            note(.brokenUTF16, value: UInt16(raw[index]))
            putReplacement()
            index += 1
        }
        return index
    }

    private func unit(at index: Int, _ isBigEndian: Bool) -> UInt16 {
        let (first, second) = (UInt16(raw[index]), UInt16(raw[index + 1]))
        return isBigEndian ? first << 8 | second : second << 8 | first
    }

    private mutating func note(_ kind: TextEvent.Kind, value: UInt16 = 0) {
        events.append(TextEvent(kind, at: baseOffset + end, encoding: encoding, value: value))
    }

    @inline(__always)
    private mutating func put(_ byte: UInt8) {
        bytes[end] = byte
        end &+= 1
    }

    @inline(__always)
    private mutating func put(ascii byte: UInt8) {
        if byte == 0 { note(.zeroByte) }
        put(byte)
    }

    private mutating func put(scalar: UInt32) {
        for byte in String(Unicode.Scalar(scalar) ?? "\u{FFFD}").utf8 { put(byte) }
    }

    private mutating func putReplacement() {
        isASCII = false
        put(0xEF)
        put(0xBF)
        put(0xBD)
    }
}
