import ByteReading
import Findings
import Testing

@testable import CSVReading

struct CSVDialectDetectionTests {
    private func detect(_ text: String, delimiter: UInt8? = nil) throws -> CSVDialectDetection {
        let reader = try CSVReader(InputFile(text: text), options: CSVOptions(delimiter: delimiter))
        return reader.detection
    }

    @Test(
        "The delimiter is recognised",
        arguments: [
            ("a,b,c\n1,2,3\n", ","), ("a;b;c\n1;2;3\n", ";"), ("a\tb\tc\n1\t2\t3\n", "\t"), ("a|b|c\n1|2|3\n", "|"),
            ("name;value\nx;1,5\ny;2,5\n", ";"), ("name;list\nx;1,2,3,4\ny;1,2,3,4\nz;1,2,3,4\n", ";"),
            ("id,text\n1,\"a;b;c;d\"\n2,\"e;f;g;h\"\n", ","),
            ("id\ttext\n1\tone, two, three\n2\tone, two\n3\tone\n", "\t"),
            ("a,b\n\"x\ny;z\",1\n", ","), ("Title of the table\na;b;c\n1;2;3\n4;5;6\n", ";"),
            ("a,b,c,d\n1,2,3,4\n1,2,3\n1,2,3,4\n", ","),
        ])
    func recognised(text: String, delimiter: String) throws {
        let detection = try detect(text)
        #expect(detection.dialect.delimiter == Array(delimiter.utf8)[0])
        guard case .counted = detection.basis else {
            Issue.record("\(detection.basis)")
            return
        }
    }

    @Test("A single column is read with the comma, and said to be assumed")
    func single() throws {
        let detection = try detect("name\nx\ny\n")
        #expect(detection.basis == .assumed && detection.dialect == CSVDialect())
        #expect(detection.summary == "comma, assumed: no delimiter was recognised")
    }

    @Test("What is announced says how sure it is")
    func summary() throws {
        #expect(try detect("a;b\n1;2\n3;4;5\n").summary == "semicolon (2 columns in 2 of 3 rows looked at)")
        #expect(try detect("a;b\n", delimiter: 0x2C).summary == "comma, as asked")
    }

    @Test(
        "A first line that names the separator is honoured and is no row",
        arguments: ["sep=;\na;b,c\n", "SEP=;\r\na;b,c\r\n", "sep=;\ra;b,c\r"])
    func separatorLine(text: String) throws {
        let table = try ReadTable(InputFile(text: text))
        #expect(table.cells == [["a", "b,c"]])
        #expect(table.rows == [1] && table.lines == [2])
        #expect(try detect(text).basis == .separatorLine)
    }

    @Test("A pinned delimiter overrules the separator line, which still is no row")
    func pinned() throws {
        let options = CSVOptions(delimiter: UInt8(ascii: ","))
        #expect(try ReadTable(InputFile(text: "sep=;\na;b,c\n"), options).cells == [["a;b", "c"]])
    }

    @Test("A header that begins like a separator line is a header", arguments: ["sep=,b,c\n1,2,3\n", "sep,b\n1,2\n"])
    func notASeparatorLine(text: String) throws {
        #expect(try ReadTable(InputFile(text: text)).rows == [1, 2])
    }
}
