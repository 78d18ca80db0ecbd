public import Findings

/// Writes what the tool reads (`ogp.formats.v1`) and what it checks (`ogp.rules.v1`).
public enum CatalogueJSON {
    /// The formats.
    public static func formats(_ formats: [FormatDescription]) -> JSONWriter {
        var json = JSONWriter(.pretty)
        json.object { json in
            json.member("schema", "ogp.formats.v1")
            json.array("formats") { json in
                for format in formats { json.object { write(format, &$0) } }
            }
        }
        json.endDocument()
        return json
    }

    /// The rules and findings.
    public static func rules(_ rules: [RuleDescription], _ findings: [FindingCode]) -> JSONWriter {
        var json = JSONWriter(.pretty)
        json.object { json in
            json.member("schema", "ogp.rules.v1")
            json.array("rules") { json in
                for rule in rules { json.object { write(rule, &$0) } }
            }
            json.array("findings") { json in
                for code in findings { json.object { write(code, &$0) } }
            }
        }
        json.endDocument()
        return json
    }

    private static func write(_ format: FormatDescription, _ json: inout JSONWriter) {
        json.member("id", format.id)
        json.member("kind", format.kind)
        json.member("title", format.title)
        json.member("generations", format.generations)
        json.member("recognisedBy", format.recognisedBy)
        json.member("endings", format.endings)
        json.member("read", format.read)
        json.member("notRead", format.notRead)
    }

    private static func write(_ rule: RuleDescription, _ json: inout JSONWriter) {
        json.member("id", rule.id)
        json.member("kind", rule.kind.rawValue)
        json.member("severity", rule.severity.rawValue)
        json.member("title", rule.title)
        json.member("rationale", rule.rationale)
        json.member("severityReason", rule.severityReason)
        json.member("source", rule.source)
        json.member("fix", rule.fix)
    }

    private static func write(_ code: FindingCode, _ json: inout JSONWriter) {
        json.member("code", code.id)
        json.member("severity", code.severity.rawValue)
        json.member("title", code.title)
        json.member("explanation", code.explanation)
        json.member("fix", code.fix)
    }
}
