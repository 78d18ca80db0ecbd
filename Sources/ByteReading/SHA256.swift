/// The SHA-256 digest of bytes that arrive in pieces (FIPS 180-4).
public struct SHA256: Sendable {
    private var state: [UInt32] = [
        0x6a09_e667, 0xbb67_ae85, 0x3c6e_f372, 0xa54f_f53a, 0x510e_527f, 0x9b05_688c, 0x1f83_d9ab, 0x5be0_cd19,
    ]
    private var waiting: [UInt8] = []
    private var length: UInt64 = 0

    /// The digest of nothing yet.
    public init() {}

    /// Takes the next bytes.
    public mutating func update(_ bytes: [UInt8]) { update(bytes, from: 0, to: bytes.count) }

    /// Takes the bytes `start..<end` of an array.
    public mutating func update(_ bytes: [UInt8], from start: Int, to end: Int) {
        length += UInt64(end - start)
        var index = start
        if !waiting.isEmpty {
            let taken = min(64 - waiting.count, end - start)
            waiting += bytes[start..<(start + taken)]
            index += taken
            if waiting.count < 64 { return }
            compress(waiting, from: 0, blocks: 1)
            waiting.removeAll(keepingCapacity: true)
        }
        let blocks = (end - index) / 64
        if blocks > 0 { compress(bytes, from: index, blocks: blocks) }
        waiting += bytes[(index + blocks * 64)..<end]
    }

    /// The digest of everything taken so far: 64 lower-case hexadecimal digits.
    public var hexadecimal: String {
        var closed = self
        var padding = [UInt8](repeating: 0, count: (waiting.count < 56 ? 56 : 120) - waiting.count)
        padding[0] = 0x80
        let bits = length &* 8
        for shift in stride(from: UInt64(56), through: 0, by: -8) {
            padding.append(UInt8(truncatingIfNeeded: bits >> shift))
        }
        closed.update(padding)
        let digits = Array("0123456789abcdef".utf8)
        let text = closed.state.flatMap { word in
            (0..<8).map { digits[Int(word >> UInt32(28 - 4 * $0) & 15)] }
        }
        return String(decoding: text, as: UTF8.self)
    }

    private mutating func compress(_ bytes: [UInt8], from start: Int, blocks: Int) {
        let span = bytes.span
        let constants = Self.constants.span
        var words = [UInt32](repeating: 0, count: 64)
        var schedule = words.mutableSpan
        var (h0, h1, h2, h3) = (state[0], state[1], state[2], state[3])
        var (h4, h5, h6, h7) = (state[4], state[5], state[6], state[7])
        for block in 0..<blocks {
            Self.expand(span, from: start + block * 64, into: &schedule)
            var (a, b, c, d, e, f, g, h) = (h0, h1, h2, h3, h4, h5, h6, h7)
            for i in 0..<64 {
                let s1 = Self.rotate(e, 6) ^ Self.rotate(e, 11) ^ Self.rotate(e, 25)
                let t1 = h &+ s1 &+ ((e & f) ^ (~e & g)) &+ constants[i] &+ schedule[i]
                let s0 = Self.rotate(a, 2) ^ Self.rotate(a, 13) ^ Self.rotate(a, 22)
                let t2 = s0 &+ ((a & b) ^ (a & c) ^ (b & c))
                (h, g, f, e, d, c, b, a) = (g, f, e, d &+ t1, c, b, a, t1 &+ t2)
            }
            (h0, h1, h2, h3) = (h0 &+ a, h1 &+ b, h2 &+ c, h3 &+ d)
            (h4, h5, h6, h7) = (h4 &+ e, h5 &+ f, h6 &+ g, h7 &+ h)
        }
        state = [h0, h1, h2, h3, h4, h5, h6, h7]
    }

    @inline(__always)
    private static func expand(_ bytes: Span<UInt8>, from start: Int, into words: inout MutableSpan<UInt32>) {
        for i in stride(from: 0, to: 16, by: 2) {
            let pair = bytes.word(at: start + i * 4)
            words[i] = UInt32(truncatingIfNeeded: pair).byteSwapped
            words[i + 1] = UInt32(truncatingIfNeeded: pair >> 32).byteSwapped
        }
        for i in 16..<64 {
            let (old, new) = (words[i - 15], words[i - 2])
            let s0 = rotate(old, 7) ^ rotate(old, 18) ^ (old >> 3)
            let s1 = rotate(new, 17) ^ rotate(new, 19) ^ (new >> 10)
            words[i] = words[i - 16] &+ s0 &+ words[i - 7] &+ s1
        }
    }

    @inline(__always)
    private static func rotate(_ word: UInt32, _ count: UInt32) -> UInt32 {
        word &>> count | word &<< (32 &- count)
    }

    private static let constants: [UInt32] = [
        0x428a_2f98, 0x7137_4491, 0xb5c0_fbcf, 0xe9b5_dba5, 0x3956_c25b, 0x59f1_11f1, 0x923f_82a4, 0xab1c_5ed5,
        0xd807_aa98, 0x1283_5b01, 0x2431_85be, 0x550c_7dc3, 0x72be_5d74, 0x80de_b1fe, 0x9bdc_06a7, 0xc19b_f174,
        0xe49b_69c1, 0xefbe_4786, 0x0fc1_9dc6, 0x240c_a1cc, 0x2de9_2c6f, 0x4a74_84aa, 0x5cb0_a9dc, 0x76f9_88da,
        0x983e_5152, 0xa831_c66d, 0xb003_27c8, 0xbf59_7fc7, 0xc6e0_0bf3, 0xd5a7_9147, 0x06ca_6351, 0x1429_2967,
        0x27b7_0a85, 0x2e1b_2138, 0x4d2c_6dfc, 0x5338_0d13, 0x650a_7354, 0x766a_0abb, 0x81c2_c92e, 0x9272_2c85,
        0xa2bf_e8a1, 0xa81a_664b, 0xc24b_8b70, 0xc76c_51a3, 0xd192_e819, 0xd699_0624, 0xf40e_3585, 0x106a_a070,
        0x19a4_c116, 0x1e37_6c08, 0x2748_774c, 0x34b0_bcb5, 0x391c_0cb3, 0x4ed8_aa4a, 0x5b9c_ca4f, 0x682e_6ff3,
        0x748f_82ee, 0x78a5_636f, 0x84c8_7814, 0x8cc7_0208, 0x90be_fffa, 0xa450_6ceb, 0xbef9_a3f7, 0xc671_78f2,
    ]
}
