import Testing

@testable import OGPCatalogues

struct JSONTextTests {
    private static func failure(_ json: String) -> String? {
        var text = JSONText(json, file: "f")
        do throws(CatalogueFailure) {
            _ = try text.document()
            return nil
        } catch {
            return error.description
        }
    }

    /// The value written back in one line, so that tests can compare it.
    private static func written(_ value: JSONValue) -> String {
        switch value.content {
        case .null: "null"
        case .boolean(let boolean): "\(boolean)"
        case .number(let digits): digits
        case .string(let string): "<\(string)>"
        case .array(let values): "[" + values.map(written).joined(separator: " ") + "]"
        case .object(let fields): "{" + fields.map { "\($0.key)=\(written($0.value))" }.joined(separator: " ") + "}"
        }
    }

    @Test(
        "values are read as they are written",
        arguments: [
            ("null", "null"), (" true ", "true"), ("false", "false"), ("-0.5e+10", "-0.5e+10"), ("0", "0"),
            ("[]", "[]"),
            ("{}", "{}"), (#"{"b": [1, {"a": "x"}], "a": null}"#, "{b=[1 {a=<x>}] a=null}"),
            (#""\"\\\/\b\f\n\r\t""#, "<\"\\/\u{8}\u{C}\n\r\t>"), (#""é \u00e9 \uD83D\uDE00 ç""#, "<é é 😀 ç>"),
            (#""""#, "<>"), ("\r\n\t[1\n,2]", "[1 2]"),
        ])
    func values(json: String, expected: String) throws {
        var text = JSONText(json, file: "f")
        #expect(Self.written(try text.document()) == expected)
    }

    @Test(
        "what is not JSON is reported with its place",
        arguments: [
            ("{\n  \"a\": 1,\n  \"b\": tru\n}", "f:3:8: b: a value is expected here"),
            ("{\"a\": 1,}", "f:1:9: a key in double quotes is expected here"),
            ("[1, 2,]", "f:1:7: [2]: a value is expected here"),
            ("[1 2]", "f:1:4: a comma or ] is expected here"),
            ("{\"a\" 1}", "f:1:6: a: a colon is expected after the key"),
            ("{\"a\": {\"b\": 1, \"b\": 2}}", "f:1:16: a.b: this key occurs twice"),
            ("{\"a\": [{}, {\"c\": \"x}]}", "f:1:18: a[1].c: this string is not closed"),
            ("\"a\nb\"", "f:1:3: a control character in a string is written as an escape"),
            (#""\x""#, "f:1:2: this escape is not known"),
            (#""\u12G4""#, "f:1:2: four hexadecimal digits are expected after \\u"),
            (#""\uD83D x""#, "f:1:2: half a surrogate pair is no character"),
            (#""\uDE00\uD83D""#, "f:1:2: half a surrogate pair is no character"),
            (#""\"#, "f:1:2: this escape is not known"),
            ("01", "f:1:1: a number does not start with 0"), ("-", "f:1:2: a digit is expected here"),
            ("1.", "f:1:3: a digit is expected after the decimal point"),
            ("1e", "f:1:3: a digit is expected in the exponent"),
            ("{} x", "f:1:4: unexpected text after the end of the document"),
            ("// x", "f:1:1: a value is expected here"),
            ("\u{FEFF}{}", "f:1:1: a value is expected here"),
            ("", "f:1:1: the document ends where a value is expected"),
            ("[", "f:1:2: [0]: the document ends where a value is expected"),
        ])
    func mistakes(json: String, message: String) {
        #expect(Self.failure(json) == message)
    }

    @Test("nesting ends at 64 levels, however long the text is")
    func depth() {
        let deep = { (levels: Int) in String(repeating: "[", count: levels) + String(repeating: "]", count: levels) }
        #expect(Self.failure(deep(64)) == nil)
        #expect(Self.failure(deep(100_000))?.hasSuffix("nested more than 64 levels deep") == true)
    }

    @Test("every prefix of a document is a mistake, never a trap")
    func prefixes() {
        let json = #"{"a": [1.5e3, "é\u00e9\uD83D\uDE00", true, null], "b": {"c": []}}"#
        #expect(Self.failure(json) == nil)
        for length in 0..<json.unicodeScalars.count {
            let prefix = String(String.UnicodeScalarView(json.unicodeScalars.prefix(length)))
            #expect(Self.failure(prefix) != nil, "\(prefix)")
        }
    }
}
