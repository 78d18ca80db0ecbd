import Testing

struct SchemaCheckerTests {
    @Test(
        "A value that breaks a keyword is a mistake, one that keeps to it is none",
        arguments: [
            (#"{"type": "integer"}"#, "3", "3.5"),
            (#"{"type": "number"}"#, "3.5", #""3""#),
            (#"{"type": ["string", "null"]}"#, "null", "true"),
            (#"{"type": "boolean"}"#, "true", "1"),
            (#"{"enum": ["a", null]}"#, "null", #""b""#),
            (#"{"const": true}"#, "true", "false"),
            (#"{"pattern": "^[0-9]{4}$"}"#, #""2024""#, #""20245""#),
            (#"{"minLength": 1}"#, #""a""#, #""""#),
            (#"{"minimum": 0}"#, "0", "-1"),
            (#"{"maximum": 1}"#, "1", "1.5"),
            (#"{"minItems": 1}"#, "[1]", "[]"),
            (#"{"items": {"type": "string"}}"#, #"["a", "b"]"#, #"["a", 1]"#),
            (#"{"required": ["a"]}"#, #"{"a": null}"#, #"{"b": null}"#),
            (#"{"properties": {"a": {"type": "null"}}}"#, #"{"b": 1}"#, #"{"a": 1}"#),
            (#"{"properties": {"a": {}}, "additionalProperties": false}"#, #"{"a": 1}"#, #"{"b": 1}"#),
            (#"{"additionalProperties": {"type": "integer"}}"#, #"{"a": 1}"#, #"{"a": "1"}"#),
            (#"{"propertyNames": {"enum": ["a"]}}"#, #"{"a": 1}"#, #"{"b": 1}"#),
            (#"{"anyOf": [{"type": "null"}, {"enum": [1]}]}"#, "1", "2"),
            (##"{"$ref": "#/$defs/day", "$defs": {"day": {"type": "string"}}}"##, #""a""#, "1"),
        ])
    func keyword(schema: String, valid: String, invalid: String) throws {
        let checker = try SchemaChecker(schema)
        #expect(checker.mistakes(try SchemaValue(json: valid)).isEmpty)
        #expect(!checker.mistakes(try SchemaValue(json: invalid)).isEmpty)
    }

    @Test("A keyword that is not checked, and a reference that leads nowhere, are mistakes")
    func unknown() throws {
        #expect(!(try SchemaChecker(#"{"multipleOf": 2}"#).mistakes(.integer(2)).isEmpty))
        #expect(!(try SchemaChecker(##"{"$ref": "#/$defs/day"}"##).mistakes(.integer(2)).isEmpty))
        #expect(!(try SchemaChecker("{}").mistakes(.integer(2), definition: "day").isEmpty))
    }
}
