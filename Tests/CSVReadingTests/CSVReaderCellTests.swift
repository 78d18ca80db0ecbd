import ByteReading
import Findings
import Testing

@testable import CSVReading

struct CSVReaderCellTests {
    /// What a reader says about each cell of a first record, and about one beyond.
    struct Cells {
        var texts: [String] = []
        var bytes: [String] = []
        var empties: [Bool] = []
        var fingerprints: [FieldFingerprint] = []
        var hashes: [UInt64] = []
        /// Whether each cell equals the first one.
        var equals: [Bool] = []

        init(_ text: String) throws {
            var ignored = FindingTally()
            var reader = try CSVReader(InputFile(text: text), options: CSVOptions(delimiter: UInt8(ascii: ",")))
            _ = try reader.next(&ignored)
            texts = reader.texts
            for field in 0...reader.fieldCount {
                bytes.append(
                    reader.withField(field) { bytes in
                        String(decoding: bytes.indices.map { bytes[$0] }, as: UTF8.self)
                    })
                empties.append(reader.isEmpty(field))
                fingerprints.append(reader.fingerprint(field))
                hashes.append(reader.hash(field))
                equals.append(reader.isEqual(field, to: Array(reader.text(0).utf8)))
            }
        }
    }

    @Test("A cell's bytes come without quotes, with doubled quotes made single")
    func withField() throws {
        let cells = try Cells("ab,\"c,d\",\"e\"\"f\",\"g\"h,\n")
        #expect(cells.bytes == ["ab", "c,d", "e\"f", "gh", "", ""])
        #expect(cells.texts == ["ab", "c,d", "e\"f", "gh", ""])
    }

    @Test("Emptiness is asked without making a text, and a cell beyond the last one is empty")
    func isEmpty() throws {
        #expect(try Cells("a,,\"\", \n").empties == [false, true, true, false, true])
    }

    @Test("Equal cells have equal fingerprints and hashes, wherever they stand", arguments: 0..<40)
    func equalCells(length: Int) throws {
        let text = String((0..<length).map { Character(Unicode.Scalar(UInt8(97 + $0 % 26))) })
        let cells = try Cells("\(text),X,\"\(text)\",\(text)")
        let (prints, hashes) = (cells.fingerprints, cells.hashes)
        #expect(prints[2] == prints[0] && prints[3] == prints[0] && prints[1] != prints[0])
        #expect(hashes[2] == hashes[0] && hashes[3] == hashes[0] && hashes[1] != hashes[0])
        #expect(cells.equals.prefix(4) == [true, false, true, true])
        #expect(prints[0] == FieldFingerprint(text) && prints[0].isExact == (length <= 16))
    }

    @Test("Cells of up to sixteen bytes that differ in one byte have other fingerprints", arguments: 1...16)
    func differing(length: Int) throws {
        let bytes = [UInt8](repeating: 0x61, count: length)
        let same = FieldFingerprint(String(decoding: bytes, as: UTF8.self))
        for place in 0..<length {
            var other = bytes
            other[place] = 0x62
            #expect(FieldFingerprint(String(decoding: other, as: UTF8.self)) != same)
        }
        #expect(FieldFingerprint(String(repeating: "a", count: length - 1)) != same)
    }

    @Test("Longer cells that share both ends share a fingerprint, and are told apart by their bytes")
    func long() throws {
        let cells = try Cells("12345678-one-12345678,12345678-two-12345678")
        #expect(cells.fingerprints[0] == cells.fingerprints[1] && !cells.fingerprints[0].isExact)
        #expect(cells.equals.prefix(2) == [true, false])
        #expect(cells.hashes[0] != cells.hashes[1])
    }

    @Test("A cell with doubled quotes hashes as its text does, and its fingerprint is its own")
    func escaped() throws {
        let cells = try Cells("\"a\"\"b\",a\"b,a\"\"b")
        #expect(cells.hashes[0] == cells.hashes[1] && cells.hashes[0] != cells.hashes[2])
        #expect(cells.fingerprints[0] != cells.fingerprints[2])
    }

    @Test("The hash is the same in every run")
    func stable() throws {
        let hashes = try Cells(",a,Complete,a longer text than sixteen bytes").hashes.prefix(4)
        #expect(Set(hashes).count == 4)
        #expect(hashes == Self.known)
    }

    private static let known: ArraySlice<UInt64> = [
        1_728_126_522_214_772_751, 12_730_356_734_717_957_844, 10_732_368_899_643_599_288, 13_383_680_204_109_398_696,
    ]
}
