import Testing

@testable import ByteReading

struct ContentKindTests {
    @Test(
        "Text kinds are told apart by their first characters",
        arguments: [
            ("", ContentKind.empty), (" \r\n\t ", .empty), ("a,b\n1,2\n", .text), ("{\"a\": 1}", .json),
            ("\n [ {\"a\": 1} ]", .json), ("{name},b\n", .text), ("[1],b\n", .text), ("<!DOCTYPE HTML><p>", .html),
            ("\n<html lang=\"en\">", .html), ("<?xml version=\"1.0\"?>", .xml), ("<StrategicPlan>", .xml),
            ("<3 years,b\n", .text), ("<", .text), ("PK,b\n", .text), ("\"<b>\",b\n", .text),
        ])
    func text(text: String, kind: ContentKind) {
        #expect(ContentKind(firstBytes: Array(text.utf8), isWhole: true) == kind)
    }

    @Test("Containers are told apart by their magic numbers")
    func containers() {
        let cases: [([UInt8], ContentKind)] = [
            ([0x1F, 0x8B, 8], .gzip), ([0x50, 0x4B, 3, 4, 0], .zip), (Array("%PDF-1.7".utf8), .pdf),
            ([0xD0, 0xCF, 0x11, 0xE0, 0xA1], .oldOffice), ([0x89, 0x50, 0x4E, 0x47], .picture),
            ([0xFF, 0xD8, 0xFF, 0xE0], .picture), ([0xFF, 0xFE, 0, 0, 0x61, 0, 0, 0], .utf32),
            ([0, 0, 0xFE, 0xFF, 0, 0, 0, 0x61], .utf32),
        ]
        for (bytes, kind) in cases { #expect(ContentKind(firstBytes: bytes, isWhole: false) == kind) }
    }

    @Test("A byte-order mark does not hide the kind")
    func marks() {
        let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
        #expect(ContentKind(firstBytes: mark, isWhole: true) == .empty)
        #expect(ContentKind(firstBytes: mark + Array("<?xml?>".utf8), isWhole: true) == .xml)
        let wide = Array("<?xml?>".utf16).flatMap {
            [UInt8(truncatingIfNeeded: $0), UInt8(truncatingIfNeeded: $0 >> 8)]
        }
        #expect(ContentKind(firstBytes: [0xFF, 0xFE] + wide, isWhole: true) == .xml)
        #expect(ContentKind(firstBytes: wide, isWhole: true) == .xml)
    }

    @Test("White space at the start of a longer input is not called empty")
    func notWhole() {
        #expect(ContentKind(firstBytes: [0x20, 0x20], isWhole: false) == .text)
    }

    @Test("Every kind says in a sentence what it is", arguments: ContentKind.allCases)
    func advice(kind: ContentKind) {
        #expect(kind.advice.hasPrefix("is ") && kind.advice.hasSuffix("."))
    }
}
