import Testing

@testable import ByteReading

struct SHA256Tests {
    @Test(
        "Published digests come out",
        arguments: [
            ("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
            ("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
            (
                "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
                "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"
            ),
        ])
    func published(text: String, digest: String) {
        var sha = SHA256()
        sha.update(Array(text.utf8))
        #expect(sha.hexadecimal == digest)
    }

    @Test("A million times the letter a, as published")
    func million() {
        var sha = SHA256()
        let piece = [UInt8](repeating: 0x61, count: 10_000)
        for _ in 0..<100 { sha.update(piece) }
        #expect(sha.hexadecimal == "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0")
    }

    @Test("The size of the pieces makes no difference", arguments: [1, 3, 55, 56, 63, 64, 65, 200])
    func pieces(size: Int) {
        let bytes = (0..<300).map { UInt8(truncatingIfNeeded: $0 &* 7) }
        var whole = SHA256()
        whole.update(bytes)
        var pieces = SHA256()
        for start in stride(from: 0, to: bytes.count, by: size) {
            pieces.update(bytes, from: start, to: min(start + size, bytes.count))
        }
        #expect(pieces.hexadecimal == whole.hexadecimal)
    }

    @Test("A pass with a digest and a pass of its own agree")
    func tee() throws {
        let input = InputFile(text: "a,b\n1,2\n")
        var stream = try TextStream(input, chunkSize: 3, digesting: true)
        while try stream.fill() { stream.giveUp(before: stream.end) }
        let digest = stream.digest
        #expect(try input.digest() == digest)
        #expect(digest?.count == 64)
    }
}
