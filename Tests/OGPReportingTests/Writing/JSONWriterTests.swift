import Foundation
import OGPReporting
import TestSupport
import Testing

struct JSONWriterTests {
    @Test("members keep the order they are written in")
    func order() {
        var json = JSONWriter(.compact)
        json.object { json in
            json.member("schema", "ogp.score.v1")
            json.member("b", 2)
            json.member("a", true)
            json.member("rate", ExactRate(5, of: 8))
            json.member("none", orNull: Optional<String>.none)
            json.member("absent", ifPresent: Optional<Int>.none)
            json.member("list", ["x", "y"])
            json.member("empty", [])
        }
        json.endDocument()
        #expect(
            json.buffer.text == """
                {"schema":"ogp.score.v1","b":2,"a":true,"rate":0.625,"none":null,"list":["x","y"],"empty":[]}

                """)
    }

    @Test("the pretty style indents by two spaces and keeps empty containers on a line")
    func pretty() {
        var json = JSONWriter(.pretty)
        json.object { json in
            json.member("a", 1)
            json.array("b") { json in
                json.value("x")
                json.object { _ in }
            }
        }
        json.endDocument()
        #expect(json.buffer.text == "{\n  \"a\": 1,\n  \"b\": [\n    \"x\",\n    {}\n  ]\n}\n")
    }

    @Test("several documents follow one another, a line each")
    func lines() {
        var json = JSONWriter()
        for number in 1...3 {
            json.object { $0.member("n", number) }
            json.endDocument()
        }
        #expect(json.buffer.text == "{\"n\":1}\n{\"n\":2}\n{\"n\":3}\n")
    }

    @Test(
        "texts are escaped as RFC 8259 asks and no further",
        arguments: [
            ("\"", #""\"""#), ("\\", #""\\""#), ("\n\r\t", #""\n\r\t""#),
            ("\u{0}\u{1}\u{1F}", #""\u0000\u0001\u001f""#),
            ("\u{7F}", "\"\u{7F}\""), ("\u{2028}\u{2029}", "\"\u{2028}\u{2029}\""), ("é 日本 👍", "\"é 日本 👍\""),
            ("</script>", "\"</script>\""), ("", "\"\""), ("\u{202E}", "\"\u{202E}\""),
            ("\u{FEFF}a\n\u{FEFF}", "\"\u{FEFF}a\\n\u{FEFF}\""),
        ])
    func escaping(text: String, expected: String) {
        var json = JSONWriter()
        json.value(text)
        #expect(json.buffer.text == expected)
    }

    @Test("a text of 30,000 characters with an escape at either end comes back as it was")
    func longText() throws {
        let text = "\"" + String(repeating: "añb ", count: 7_500) + "\n"
        var json = JSONWriter()
        json.array { $0.value(text) }
        let parsed = try JSONSerialization.jsonObject(with: Data(json.buffer.bytes)) as? [String]
        #expect(parsed == [text])
    }

    @Test(
        "whole numbers are printed in full",
        arguments: [
            (0, "0"), (9, "9"), (10, "10"), (-7, "-7"), (Int.max, "9223372036854775807"),
            (Int.min, "-9223372036854775808"),
        ])
    func numbers(number: Int, expected: String) {
        var json = JSONWriter()
        json.value(number)
        #expect(json.buffer.text == expected)
    }

    @Test("what is written is what a parser reads", arguments: 0..<200)
    func roundTrip(seed: Int) throws {
        for style in [JSONStyle.compact, .pretty] {
            var random = SplitMix64(seed: seed)
            var json = JSONWriter(style)
            var expected: [String: Any] = [:]
            json.beginObject()
            Self.fill(&expected, &json, &random, depth: 0)
            json.endObject()
            json.endDocument()
            let parsed = try JSONSerialization.jsonObject(with: Data(json.buffer.bytes))
            #expect((parsed as? NSDictionary) == (expected as NSDictionary))
        }
    }

    private static func fill(
        _ object: inout [String: Any], _ json: inout JSONWriter, _ random: inout SplitMix64, depth: Int
    ) {
        for index in 0..<random.number(in: 0...5) {
            let name = "\(index)" + parsable(random.hostileText(upTo: 4))
            json.key(name)
            switch random.number(in: 0...(depth < 4 ? 5 : 3)) {
            case 0:
                let text = parsable(random.hostileText(upTo: 40))
                json.value(text)
                object[name] = text
            case 1:
                let number = random.number(in: -1_000_000...1_000_000)
                json.value(number)
                object[name] = number
            case 2:
                let flag = random.flag()
                json.value(flag)
                object[name] = flag
            case 3:
                json.null()
                object[name] = NSNull()
            case 4:
                var inner: [String: Any] = [:]
                json.beginObject()
                fill(&inner, &json, &random, depth: depth + 1)
                json.endObject()
                object[name] = inner
            default:
                let texts = (0..<random.number(in: 0...3)).map { _ in parsable(random.hostileText()) }
                json.beginArray()
                for text in texts { json.value(text) }
                json.endArray()
                object[name] = texts
            }
        }
    }

    /// Foundation's parser drops a byte-order mark at the start of a text and after an escape, so the texts have none.
    private static func parsable(_ text: String) -> String {
        String(String.UnicodeScalarView(text.unicodeScalars.filter { $0 != "\u{FEFF}" }))
    }

    @Test("draining hands over every byte once and goes on")
    func draining() throws {
        var json = JSONWriter()
        var sink = CollectingSink()
        for number in 0..<3 {
            json.value(number)
            json.endDocument()
            try json.buffer.drain(into: &sink)
        }
        try json.buffer.drain(into: &sink)
        #expect(sink.chunks == [Array("0\n".utf8), Array("1\n".utf8), Array("2\n".utf8)])
    }

    @Test("a value without a key in an object stops the program")
    func missingKey() async {
        await #expect(processExitsWith: .failure) {
            var json = JSONWriter()
            json.beginObject()
            json.value(1)
        }
    }

    @Test("an object that is closed as an array stops the program")
    func wrongBracket() async {
        await #expect(processExitsWith: .failure) {
            var json = JSONWriter()
            json.beginObject()
            json.endArray()
        }
    }

    @Test("a document that is ended while open stops the program")
    func openDocument() async {
        await #expect(processExitsWith: .failure) {
            var json = JSONWriter()
            json.beginArray()
            json.endDocument()
        }
    }

    @Test("two values in one document stop the program")
    func twoValues() async {
        await #expect(processExitsWith: .failure) {
            var json = JSONWriter()
            json.value(1)
            json.value(2)
        }
    }
}
