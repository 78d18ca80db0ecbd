import ByteReading
import Findings
import Testing

@testable import CSVReading

@Suite("How records end")
struct LineEndTests {
    @Test(
        "Records that all end alike give no note, unless they end with a lone CR",
        arguments: [
            ("a,b\n1,2\n", []), ("a,b\r\n1,2\r\n", []), ("a,b\n1,2", []), ("a,b\r1,2\r", ["CSV022 1:1:4"]),
            ("a,b\r1,2", ["CSV022 1:1:4"]),
        ])
    func alike(text: String, places: [String]) throws {
        #expect(ReadTable.places(try ReadTable(text).lineEndNotes) == places)
    }

    @Test("Records that end differently give one note, at the first that differs")
    func mixed() throws {
        #expect(ReadTable.places(try ReadTable("a\r\nbb\nc\r\nd\re\n").lineEndNotes) == ["CSV023 2:2:3"])
    }

    @Test("Line ends inside quotes do not count")
    func quoted() throws {
        #expect(try ReadTable("a,\"x\ny\rz\"\r\n1,2\r\n").lineEndNotes.isEmpty)
    }

    @Test("The size of the chunks makes no difference", arguments: 1...12)
    func chunks(size: Int) throws {
        let text = "ab,c\r\nd,e\r\nf,g\nh,i\r\n"
        #expect(ReadTable.places(try ReadTable(text, chunk: size).lineEndNotes) == ["CSV023 3:3:4"])
    }
}
