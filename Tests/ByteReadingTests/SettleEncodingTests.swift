import Testing

@testable import ByteReading

struct SettleEncodingTests {
    private func settle(_ bytes: [UInt8]) throws -> TextEncoding {
        try InputFile(bytes: bytes, name: "names.csv").settleEncoding().encoding
    }

    private static func encode(_ text: String, _ table: SingleByteTable) -> [UInt8] {
        text.unicodeScalars.map { scalar in (0...255).first { table.scalar($0) == scalar } ?? 0x3F }
    }

    private static let spanish = "Compromiso número uno: información pública y participación, año 2014\n"
    private static let french = "Le gouvernement s’est engagé à améliorer l’accès aux données publiques\n"
    private static let english = "The ministry’s plan – first published in 2012 – doesn’t “cover” every council\n"

    @Test("Western text in windows-1252 is recognised", arguments: [spanish, french, english])
    func windows(text: String) throws {
        #expect(try settle(Self.encode(text, .windows1252)) == .windows1252)
    }

    @Test("The same text in Mac Roman is a question, never an assumption", arguments: [spanish, french, english])
    func mac(text: String) throws {
        let question = #expect(throws: EncodingQuestion.self) { try settle(Self.encode(text, .macRoman)) }
        #expect(question?.candidates.map(\.encoding) == [.windows1252, .macRoman])
        #expect(question?.name == "names.csv" && question?.line == 1)
    }

    @Test("The question shows how the first doubtful word reads in each encoding")
    func question() throws {
        let bytes = Self.encode("id,title\n1,Un compromiso número uno\n", .macRoman)
        let question = #expect(throws: EncodingQuestion.self) { try settle(bytes) }
        #expect(question?.line == 2 && question?.column == 18)
        #expect(question?.candidates.map(\.sample) == ["nœmero", "número"])
        let text = try #require(question?.description)
        #expect(text.contains("--encoding windows-1252 or --encoding macroman"))
        #expect(text.contains("\"número\" in macroman"))
    }

    @Test("Lone carriage returns speak for Mac Roman")
    func loneReturns() {
        let question = #expect(throws: EncodingQuestion.self) { try settle(Array("a,b\rc,caf".utf8) + [0xE9, 0x0D]) }
        #expect(question?.reason == "its lines end as on old Macintosh systems")
        #expect(question?.line == 2)
    }

    @Test("Bytes that windows-1252 leaves undefined speak for Mac Roman")
    func undefined() {
        let question = #expect(throws: EncodingQuestion.self) { try settle([0x61, 0x8D, 0x62, 0x0A]) }
        #expect(question?.reason.contains("mean nothing") == true)
    }

    @Test("A few lone carriage returns among line feeds do not")
    func mixedLineEnds() throws {
        #expect(try settle(Array("a,b\n\"x\ry\",c\nd,caf".utf8) + [0xE9, 0x0A]) == .windows1252)
    }

    @Test("UTF-8 with damage stays UTF-8 where its sequences outnumber the damage")
    func damage() throws {
        #expect(try settle(Array("é è".utf8) + [0xFF]) == .utf8)
        #expect(try settle(Array("é".utf8) + [0xFF]) == .windows1252)
    }

    @Test("A character cut off at the end of UTF-8 is damage, not another encoding")
    func cutOff() throws {
        #expect(try settle(Array("é".utf8) + [0xC3]) == .utf8)
        #expect(try settle([0x61, 0xE9]) == .windows1252)
    }

    @Test("Large inputs are judged as a whole", arguments: [131_060, 131_071, 131_072, 131_073, 300_000])
    func large(size: Int) throws {
        var bytes = [UInt8](repeating: 0x61, count: size)
        bytes[100] = 0xE9
        #expect(try settle(bytes) == .windows1252)
        bytes += Array("é è à ö".utf8)
        #expect(try settle(bytes) == .utf8)
        bytes[size - 2] = 0x8D
        #expect(throws: EncodingQuestion.self) { try settle(bytes + [0x8D, 0x8D, 0x0A]) }
    }
}
