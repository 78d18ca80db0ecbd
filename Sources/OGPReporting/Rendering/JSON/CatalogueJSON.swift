public import Findings
public import OGPCatalogues

/// Writes what the tool reads (`ogp.formats.v1`) and what it checks (`ogp.rules.v1`).
public enum CatalogueJSON {
    /// The formats, in a frame without inputs.
    public static func formats(_ formats: [FormatDescription], frame: ResultFrame) -> JSONWriter {
        var json = JSONWriter(.pretty)
        json.document(schema: "ogp.formats.v1", frame: frame) { json in
            json.array("formats") { json in
                for format in formats { json.object { write(format, &$0) } }
            }
        }
        return json
    }

    /// The rules and findings, in a frame without inputs.
    public static func rules(
        _ rules: [RuleDescription], _ findings: [FindingCode], frame: ResultFrame
    ) -> JSONWriter {
        var json = JSONWriter(.pretty)
        json.document(schema: "ogp.rules.v1", frame: frame) { json in
            json.array("rules") { json in
                for rule in rules { json.object { write(rule, &$0) } }
            }
            json.array("findings") { json in
                for code in findings { json.object { write(code, &$0) } }
            }
        }
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
