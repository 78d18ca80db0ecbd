import ByteReading
import Findings
import TestSupport
import Testing

@testable import CSVReading

struct CSVRoundTripTests {
    /// A table of random cells, each of which is hard in some way.
    private static func table(_ generator: inout SplitMix64) -> [[String]] {
        let pieces = [
            "", "a", "0", "NR", ",", ";", "\t", "|", "\"", "\"\"", "\n", "\r", "\r\n", " ", "é", "漢", "🙂", "text, more",
            "'",
            "a longer piece of text that goes beyond a block", "\u{A0}", "=1", "x\ny",
        ]
        let columns = Int.random(in: 2...9, using: &generator)
        return (0..<Int.random(in: 1...12, using: &generator)).map { _ in
            (0..<columns).map { _ in
                (0..<Int.random(in: 0...4, using: &generator)).map { _ in
                    pieces.randomElement(using: &generator) ?? ""
                }.joined()
            }
        }
    }

    /// Writes a table; cells that need no quotes get them now and then.
    private static func write(
        _ table: [[String]], delimiter: String, lineEnd: String, hasLastEnd: Bool, _ generator: inout SplitMix64
    ) -> String {
        let rows = table.map { row in
            row.map { cell in
                let special = cell.unicodeScalars.contains { "\"\r\n\(delimiter)".unicodeScalars.contains($0) }
                if !special && Int.random(in: 0...3, using: &generator) > 0 { return cell }
                let doubled = cell.unicodeScalars.map { $0 == "\"" ? "\"\"" : String($0) }.joined()
                return "\"" + doubled + "\""
            }.joined(separator: delimiter)
        }
        return rows.joined(separator: lineEnd) + (hasLastEnd ? lineEnd : "")
    }

    @Test("What was written is read again, for all line ends, delimiters and chunk sizes", arguments: 0..<200)
    func identity(seed: Int) throws {
        var generator = SplitMix64(seed: seed)
        let table = Self.table(&generator)
        for lineEnd in ["\n", "\r\n", "\r"] {
            let delimiter = [",", ";", "\t", "|"].randomElement(using: &generator) ?? ","
            let text = Self.write(
                table, delimiter: delimiter, lineEnd: lineEnd, hasLastEnd: Bool.random(using: &generator), &generator)
            let input = InputFile(text: text)
            var options = CSVOptions(encoding: .pinned(.utf8), delimiter: Array(delimiter.utf8)[0])
            let whole = try ReadTable(input, options)
            #expect(whole.cells == table)
            #expect(whole.findings.isEmpty)
            for _ in 0..<3 {
                options.chunkSize = Int.random(in: 1...64, using: &generator)
                #expect(try ReadTable(input, options) == whole)
            }
        }
    }

    @Test("The chunk size changes neither cells nor positions nor findings of damaged texts", arguments: 0..<150)
    func chunks(seed: Int) throws {
        var generator = SplitMix64(seed: seed)
        let alphabet: [[UInt8]] = [
            Array(",".utf8), Array(",".utf8), Array("\"".utf8), Array("\n".utf8), Array("\r".utf8), Array("ab".utf8),
            Array("é".utf8), Array("\u{FFFD}".utf8), [0], [0xE9], Array("x,y,z\n".utf8), Array("\"a\",b,c\n".utf8),
        ]
        let bytes = (0..<Int.random(in: 0...60, using: &generator)).flatMap { _ in
            alphabet.randomElement(using: &generator) ?? []
        }
        let limits = CSVLimits(
            fieldBytes: Int.random(in: 4...30, using: &generator),
            recordBytes: Int.random(in: 16...60, using: &generator),
            columns: Int.random(in: 2...8, using: &generator), rows: seed % 7 == 0 ? 4 : nil)
        for encoding in [EncodingChoice.pinned(.utf8), .pinned(.windows1252), .pinned(.utf16be)] {
            var options = CSVOptions(encoding: encoding, delimiter: UInt8(ascii: ","), limits: limits)
            let input = InputFile(bytes: Array("a,b,c\n".utf8) + bytes)
            let whole = try ReadTable(input, options, expecting: 3)
            for chunk in [1, 2, 3, 7, 16, 33, 64] {
                options.chunkSize = chunk
                let part = try ReadTable(input, options, expecting: 3)
                #expect(part == whole)
            }
        }
    }

    @Test("With everything recognised the chunk size makes no difference either", arguments: [1, 2, 3, 10, 50])
    func recognised(chunk: Int) throws {
        let texts = [
            Array("sep=;\na;b\n1;\"x\ny\"\n".utf8), Array("a|b\n1|caf".utf8) + [0xE9, 0x0A],
            [0xEF, 0xBB, 0xBF] + Array("a\tb\n1\t2\n\n".utf8), Array("é,è\nü,ä\nö,".utf8) + [0xFF, 0x0A],
        ]
        for bytes in texts {
            let input = InputFile(bytes: bytes)
            #expect(try ReadTable(input, CSVOptions(chunkSize: chunk)) == ReadTable(input))
        }
    }
}
