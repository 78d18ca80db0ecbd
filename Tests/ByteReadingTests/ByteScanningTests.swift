import TestSupport
import Testing

@testable import ByteReading

struct ByteScanningTests {
    private static func naiveLineEnds(_ bytes: ArraySlice<UInt8>) -> Int {
        var ends = 0
        var previous: UInt8 = 0
        for byte in bytes {
            if byte == 0x0D || (byte == 0x0A && previous != 0x0D) { ends += 1 }
            previous = byte
        }
        return ends
    }

    @Test("Line ends are counted as a byte-by-byte count does, in any part of any text", arguments: 0..<60)
    func lineEnds(seed: Int) {
        var generator = SplitMix64(seed: seed)
        let alphabet: [UInt8] = seed % 2 == 0 ? [0x0A, 0x0D, 0x61] : [0x0A, 0x0D] + Array(repeating: 0x61, count: 40)
        let bytes = (0..<Int.random(in: 1...1500, using: &generator)).map { _ in
            alphabet.randomElement(using: &generator) ?? 0
        }
        for _ in 0..<10 {
            let start = Int.random(in: 0...bytes.count, using: &generator)
            let end = Int.random(in: start...bytes.count, using: &generator)
            #expect(bytes.span.lineEnds(from: start, to: end) == Self.naiveLineEnds(bytes[start..<end]))
        }
    }

    @Test("The first place of a byte is found inside the range only")
    func firstIndex() {
        let bytes = Array("a,b,c".utf8)
        #expect(bytes.span.firstIndex(of: 0x2C, from: 0, to: 5) == 1)
        #expect(bytes.span.firstIndex(of: 0x2C, from: 2, to: 5) == 3)
        #expect(bytes.span.firstIndex(of: 0x2C, from: 2, to: 3) == nil)
        #expect(bytes.span.firstIndex(of: 0x2C, from: 4, to: 4) == nil)
        #expect(bytes.span.firstIndex(of: 0x7A, from: 0, to: 5) == nil)
    }

    @Test("A word holds the first byte lowest")
    func word() {
        let bytes: [UInt8] = [9, 1, 2, 3, 4, 5, 6, 7, 8]
        #expect(bytes.span.word(at: 1) == 0x0807_0605_0403_0201)
    }

    @Test("The marks of a block name the bytes with a high bit", arguments: 0..<16)
    func marks(place: Int) {
        var block = SIMD16<UInt8>(repeating: 0x7F)
        #expect(ByteReading.marks(ofHighBits: block) == 0)
        #expect(!anyHighBit(block))
        block[place] = 0x80
        #expect(ByteReading.marks(ofHighBits: block) == 1 << UInt64(4 * place))
        #expect(anyHighBit(block))
    }
}
