import TestSupport
import Testing

@testable import ByteReading

struct UTF8CheckTests {
    @Test("Validity agrees with the standard library on random bytes", arguments: 0..<200)
    func validity(seed: Int) {
        var generator = SplitMix64(seed: seed)
        let pieces: [[UInt8]] = [
            [0x61], [0x20, 0x7F], Array("é".utf8), Array("漢".utf8), Array("🙂".utf8), Array("\u{FFFD}".utf8),
            Array(repeating: 0x62, count: 70), [0xC0, 0x80], [0xED, 0xA0, 0x80], [0xF4, 0x90, 0x80, 0x80], [0x80],
            [0xE2, 0x82],
        ]
        let sound = seed % 3 == 0 ? 7 : pieces.count
        var bytes: [UInt8] = []
        for _ in 0..<Int.random(in: 0...30, using: &generator) {
            bytes += pieces[Int.random(in: 0..<sound, using: &generator)]
        }
        let padded = bytes + [UInt8](repeating: 0xFF, count: 32)
        let check = UTF8Check(padded.span, from: 0, to: bytes.count, base: 0)
        let isValid = String(validating: bytes, as: UTF8.self) != nil
        #expect((check.end == bytes.count) == isValid)
        #expect(String(validating: bytes[..<check.end], as: UTF8.self) != nil)
        #expect(check.isASCII == bytes[..<check.end].allSatisfy { $0 < 0x80 })
    }

    @Test("A character cut off by the end is not called invalid")
    func incomplete() {
        for length in 1..<4 {
            let bytes = Array("🙂".utf8.prefix(length))
            let check = UTF8Check(bytes.span, from: 0, to: length, base: 0)
            #expect(check.end == 0 && !check.isInvalid)
        }
        let bytes: [UInt8] = [0x61, 0xE2, 0x61]
        let check = UTF8Check(bytes.span, from: 0, to: 3, base: 0)
        #expect(check.end == 1 && check.isInvalid)
    }

    @Test("Zero bytes and U+FFFD are found wherever they stand in a block", arguments: 0..<130)
    func events(place: Int) {
        var bytes = [UInt8](repeating: 0x61, count: 140)
        bytes.replaceSubrange(place..<(place + 3), with: [0xEF, 0xBF, 0xBD])
        bytes[place + 4] = 0
        let check = UTF8Check(bytes.span, from: 0, to: bytes.count, base: 1000)
        #expect(check.events.map(\.offset) == [1000 + place, 1004 + place])
        #expect(check.events.map(\.kind) == [.replacementCharacter, .zeroByte])
    }
}
