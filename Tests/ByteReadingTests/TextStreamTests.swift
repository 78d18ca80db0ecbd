import Findings
import Testing

@testable import ByteReading

struct TextStreamTests {
    private func decode(
        _ bytes: [UInt8], _ choice: EncodingChoice = .detect, chunk: Int = 7
    ) throws -> (text: String, events: [TextEvent]) {
        var stream = try TextStream(InputFile(bytes: bytes), encoding: choice, chunkSize: chunk)
        var text: [UInt8] = []
        while try stream.fill() {
            text += stream.bytes[stream.start..<stream.end]
            stream.giveUp(before: stream.end)
        }
        var events: [TextEvent] = []
        while let event = stream.takeEvent(before: Int.max) { events.append(event) }
        return (String(decoding: text, as: UTF8.self), events)
    }

    private static func wide(_ text: String, bigEndian: Bool) -> [UInt8] {
        text.utf16.flatMap { unit -> [UInt8] in
            let (low, high) = (UInt8(truncatingIfNeeded: unit), UInt8(truncatingIfNeeded: unit >> 8))
            return bigEndian ? [high, low] : [low, high]
        }
    }

    private static let sample = "naïve café, Ærø – “quoted” €5, 漢字, 🙂, Ελλάδα, plain text that goes on for a while"

    @Test("UTF-8 comes out unchanged, whatever the chunk size", arguments: 1...80)
    func utf8(chunk: Int) throws {
        let text = String(repeating: Self.sample, count: 5)
        let result = try decode(Array(text.utf8), chunk: chunk)
        #expect(result.text == text)
        #expect(result.events.isEmpty)
    }

    @Test("UTF-16 with a byte-order mark is decoded and announced", arguments: [1, 2, 3, 5, 64])
    func utf16(chunk: Int) throws {
        let little = try decode([0xFF, 0xFE] + Self.wide(Self.sample, bigEndian: false), chunk: chunk)
        let big = try decode([0xFE, 0xFF] + Self.wide(Self.sample, bigEndian: true), chunk: chunk)
        #expect(little.text == Self.sample && big.text == Self.sample)
        #expect(little.events.map(\.code) == [.utf16] && big.events.map(\.code) == [.utf16])
        #expect(little.events.map(\.offset) == [0])
        #expect(little.events[0].finding(at: SourcePosition(file: "a")).message.contains("utf-16le"))
        #expect(big.events[0].finding(at: SourcePosition(file: "a")).message.contains("utf-16be"))
    }

    @Test("UTF-16 without a mark is recognised by its zero bytes")
    func utf16WithoutMark() throws {
        for isBig in [false, true] {
            let result = try decode(Self.wide("name,née\nb,c\n", bigEndian: isBig))
            #expect(result.text == "name,née\nb,c\n")
            #expect(result.events.map(\.code) == [.utf16WithoutMark])
        }
    }

    @Test("Half a surrogate pair and half a unit become U+FFFD", arguments: [1, 2, 3, 64])
    func brokenUTF16(chunk: Int) throws {
        let broken: [UInt8] = [0xFF, 0xFE, 0x61, 0, 0x3D, 0xD8, 0x62, 0, 0x00, 0xDC, 0x63, 0, 0x64]
        let result = try decode(broken, chunk: chunk)
        #expect(result.text == "a\u{FFFD}b\u{FFFD}c\u{FFFD}")
        #expect(result.events.map(\.code) == [.utf16, .brokenUTF16, .brokenUTF16, .brokenUTF16])
        #expect(result.events.map(\.offset) == [0, 1, 5, 9])
        #expect(result.events[1].finding(at: SourcePosition(file: "a")).value == "0xD83D")
    }

    @Test("A UTF-8 byte-order mark is skipped at the start only, and announced")
    func mark() throws {
        let result = try decode([0xEF, 0xBB, 0xBF] + Array("a\u{FEFF}b".utf8), chunk: 1)
        #expect(result.text == "a\u{FEFF}b")
        #expect(result.events.map(\.code) == [.byteOrderMark])
        #expect(try decode(Array("ab".utf8)).events.isEmpty)
    }

    @Test(
        "Pinned single-byte encodings are decoded without a word",
        arguments: [
            (TextEncoding.windows1252, [UInt8(0x80), 0x92, 0xE9], "€’é"),
            (.latin1, [0x80, 0x92, 0xE9], "\u{80}\u{92}é"),
            (.latin9, [0x80, 0xA4, 0xE9], "\u{80}€é"),
            (.macRoman, [0x8E, 0xD5, 0xDB], "é’€"),
        ])
    func pinned(encoding: TextEncoding, bytes: [UInt8], text: String) throws {
        let result = try decode(bytes, .pinned(encoding), chunk: 1)
        #expect(result.text == text)
        #expect(result.events.isEmpty)
    }

    @Test("Each byte of a single-byte encoding stands for the character the standard names")
    func tables() {
        #expect(SingleByteTable.windows1252.text(0x80...0x8A) == "€\u{FFFD}‚ƒ„…†‡ˆ‰Š")
        #expect(SingleByteTable.windows1252.text([0x41, 0xA0, 0xFF]) == "A\u{A0}ÿ")
        #expect(SingleByteTable.macRoman.text([0x80, 0x87, 0x97, 0xCA, 0xF0, 0xFF]) == "Äáó\u{A0}\u{F8FF}ˇ")
        #expect(SingleByteTable.latin1.text([0x41, 0xE9, 0xFF]) == "Aéÿ")
        #expect(SingleByteTable.latin9.text([0xA3, 0xA4, 0xA6, 0xA8, 0xB4]) == "£€ŠšŽ")
        #expect(SingleByteTable.latin9.text([0xB8, 0xBC, 0xBD, 0xBE, 0xBF]) == "žŒœŸ¿")
    }

    @Test("A byte without a meaning in windows-1252 becomes U+FFFD with a finding")
    func undefined() throws {
        let result = try decode([0x61, 0x81, 0x62], .pinned(.windows1252))
        #expect(result.text == "a\u{FFFD}b")
        #expect(result.events.map(\.code) == [.undefinedByte])
        #expect(result.events[0].finding(at: SourcePosition(file: "a")).value == "0x81")
    }

    @Test("Damage in UTF-8 becomes U+FFFD, one for each byte, and the rest stays", arguments: 1...20)
    func damaged(chunk: Int) throws {
        let bytes = Array("é è ü ä ".utf8) + [0xFF, 0xC3] + Array(" ö à".utf8) + [0xE2, 0x82]
        let result = try decode(bytes, chunk: chunk)
        #expect(result.text == "é è ü ä \u{FFFD}\u{FFFD} ö à\u{FFFD}\u{FFFD}")
        #expect(result.events.map(\.code) == [.invalidByte, .invalidByte, .invalidByte, .invalidByte])
        #expect(result.events.map(\.value) == [0xFF, 0xC3, 0xE2, 0x82])
        #expect(result.events.map(\.offset) == [12, 15, 24, 27])
    }

    @Test("With a byte-order mark or by demand, invalid bytes never make another encoding of UTF-8")
    func declared() throws {
        let bytes: [UInt8] = [0x61, 0xE9, 0x62]
        #expect(try decode([0xEF, 0xBB, 0xBF] + bytes).text == "a\u{FFFD}b")
        #expect(try decode(bytes, .pinned(.utf8)).text == "a\u{FFFD}b")
        #expect(try decode(bytes).text == "aéb")
    }

    @Test("Windows-1252 behind ASCII is announced at its first byte and read without a restart", arguments: 1...12)
    func legacy(chunk: Int) throws {
        let result = try decode(Array("name\nAlmer".utf8) + [0xED, 0x61, 0x92, 0x0A], chunk: chunk)
        #expect(result.text == "name\nAlmería’\n")
        #expect(result.events.map(\.code) == [.legacyEncoding])
        #expect(result.events.map(\.offset) == [10])
    }

    @Test("Windows-1252 behind text that was taken for UTF-8 asks for a restart, which then succeeds")
    func restart() throws {
        let bytes = Array("é".utf8) + Array(repeating: [0xE9, 0x20, 0xE8, 0x20], count: 10).flatMap { $0 }
        let restart = #expect(throws: EncodingRestart.self) { try decode(bytes) }
        #expect(restart?.settled == SettledEncoding(.windows1252))
        #expect(restart?.description.contains("--encoding windows-1252") == true)
        let again = try EncodingRestart.retrying { try decode(bytes, $0) }
        #expect(again.text.hasPrefix("Ã©é è é"))
        #expect(again.events.map(\.code) == [.legacyEncoding])
        #expect(again.events.map(\.offset) == [0])
    }

    @Test("U+FFFD in the input is reported at each place", arguments: [1, 2, 3, 100])
    func replacement(chunk: Int) throws {
        let result = try decode(Array("a\u{FFFD}b\u{FFFD}\u{FFFD}".utf8), chunk: chunk)
        #expect(result.events.map(\.code) == [.replacementCharacter, .replacementCharacter, .replacementCharacter])
        #expect(result.events.map(\.offset) == [1, 5, 8])
    }

    @Test("Zero bytes in a row are one event with their number", arguments: [1, 2, 3, 100])
    func zeros(chunk: Int) throws {
        let result = try decode(Array("ab\0\0\0cd\0e, and some more text".utf8), chunk: chunk)
        #expect(result.events.map(\.offset) == [2, 7])
        #expect(result.events.map(\.count) == [3, 1])
        #expect(result.events[0].finding(at: SourcePosition(file: "a")).message.contains("3 zero bytes"))
    }

    @Test("Hostile input cannot fill the memory with events")
    func flood() throws {
        var queue = TextEventQueue()
        for offset in 0..<300_000 { queue.append(TextEvent(.replacementCharacter, at: 3 * offset)) }
        var (listed, counted) = (0, 0)
        while let event = queue.take(before: Int.max) { (listed, counted) = (listed + 1, counted + event.count) }
        #expect(counted == 300_000 && listed == 262_144)
    }

    @Test("Text that is not given up stays in the window", arguments: [1, 4, 9])
    func window(chunk: Int) throws {
        var stream = try TextStream(InputFile(text: "0123456789abcdefghij"), chunkSize: chunk)
        while try stream.fill() {
            if stream.offset == 0, stream.end > 5 { stream.giveUp(before: 5) }
        }
        let (offset, isComplete) = (stream.offset, stream.isComplete)
        #expect(offset == 5 && isComplete)
        let text = String(decoding: stream.bytes[stream.start..<stream.end], as: UTF8.self)
        #expect(text == "56789abcdefghij")
    }
}
