import Testing

@testable import OGPCatalogues

struct JSONRecordTests {
    private enum Colour: String, CaseIterable {
        case red
        case green
    }

    private let record: JSONRecord

    init() throws {
        record = try JSONRecord(
            document: """
                {"text": "x", "empty": "", "number": 7, "half": 0.5, "colour": "red", "colours": ["green", "red"],
                "list": ["a", 1], "inner": {"key": "y"}, "records": [{"key": "z"}, 3]}
                """, file: "f")
    }

    private func failure(_ read: () throws(CatalogueFailure) -> Void) -> String? {
        do throws(CatalogueFailure) {
            try read()
            return nil
        } catch {
            return error.description
        }
    }

    @Test("keys are read by kind")
    func reading() throws {
        #expect(try record.string("text") == "x")
        #expect(try record.optionalString("absent") == nil)
        #expect(try record.optionalInteger("number") == 7)
        #expect(try record.optionalInteger("absent") == nil)
        #expect(try record.choice("colour", of: Colour.self) == .red)
        #expect(try record.choices("colours", of: Colour.self) == [.green, .red])
        #expect(try record.strings("absent") == [])
        #expect(try record.object("inner").string("key") == "y")
        #expect(try record.records("absent").isEmpty)
        #expect(record.keys.first == "text")
        #expect(record.key == "")
        #expect(try record.object("inner").key == "inner")
    }

    @Test("what is missing, empty or of the wrong kind is a mistake with its place")
    func mistakes() {
        #expect(
            failure { () throws(CatalogueFailure) in _ = try record.string("absent") }
                == "f:1:1: absent: this key is missing")
        #expect(
            failure { () throws(CatalogueFailure) in _ = try record.string("empty") }
                == "f:1:24: empty: this text is empty")
        #expect(
            failure { () throws(CatalogueFailure) in _ = try record.optionalInteger("half") }
                == "f:1:49: half: a whole number is expected, not a number")
        #expect(
            failure { () throws(CatalogueFailure) in _ = try record.choice("text", of: Colour.self) }
                == "f:1:10: text: \"x\" is not one of: red, green")
        #expect(
            failure { () throws(CatalogueFailure) in _ = try record.strings("list") }
                == "f:2:15: list[1]: a text is expected, not a number")
        #expect(
            failure { () throws(CatalogueFailure) in _ = try record.strings("text") }
                == "f:1:10: text: a list is expected, not a string")
        #expect(
            failure { () throws(CatalogueFailure) in _ = try record.records("records") }
                == "f:2:68: records[1]: an object is expected, not a number")
        #expect(
            failure { () throws(CatalogueFailure) in try record.object("inner").allow(only: ["other"]) }
                == "f:2:29: inner.key: this key is not known")
    }
}
