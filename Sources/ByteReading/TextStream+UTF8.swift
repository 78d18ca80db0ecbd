extension TextStream {
    /// Reads the next chunk into the buffer and checks it there.
    mutating func fillUTF8() throws {
        makeRoom()
        let from = end + held
        // A record that fills the buffer is looked at again from its start: read on in ever larger steps.
        let wanted = min(max(chunkSize, end), bytes.count - Self.padding - from)
        let read = try stream.read(into: &bytes, at: from, count: wanted)
        if read == 0 && held == 0 {
            isComplete = true
            return
        }
        let check = UTF8Check(bytes.span, from: end, to: from + read, base: baseOffset)
        for event in check.events { events.append(event) }
        isASCII = isASCII && check.isASCII
        end = check.end
        held = from + read - check.end
        if check.isInvalid || read == 0 {
            isRawComplete = read == 0
            try leaveUTF8()
        }
    }

    /// Decides how to go on at a byte that is not UTF-8: the bytes from there are decoded one way or the other.
    private mutating func leaveUTF8() throws {
        raw = Array(bytes[end..<(end + held)])
        held = 0
        let settled = try settledEncoding()
        if settled.encoding == .utf8 {
            mode = .damagedUTF8
        } else {
            if !isASCII { throw EncodingRestart(name: name, settled: settled) }
            mode = Mode(settled.encoding)
            announcesLegacy = true
        }
        encoding = settled.encoding
        if case .detect = choice { choice = .settled(settled) }
    }

    private func settledEncoding() throws -> SettledEncoding {
        switch choice {
        case .pinned, .settled: return SettledEncoding(.utf8)
        case .detect: return hasMark ? SettledEncoding(.utf8) : try input.settleEncoding()
        }
    }

    /// Moves the window to the front, and grows the buffer where little is free behind it.
    mutating func makeRoom() {
        if start > 0 {
            bytes.moveToFront(from: start, to: end + held)
            baseOffset += start
            end -= start
            start = 0
        }
        let capacity = bytes.count - Self.padding
        let used = end + held
        if capacity - used <= min(chunkSize, capacity) / 4 {
            grow(by: max(min(capacity, 8_388_608), chunkSize))
        } else if capacity > 4 * chunkSize && used < chunkSize {
            bytes = Array(bytes[..<used]) + repeatElement(0, count: 2 * chunkSize + Self.padding - used)
        }
    }

    /// Makes the buffer larger by exactly so many bytes.
    mutating func grow(by count: Int) {
        bytes.reserveCapacity(bytes.count + count)
        bytes += [UInt8](repeating: 0, count: count)
    }
}
