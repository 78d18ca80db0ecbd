public import Findings

/// Writes findings as `ogp.findings.v1`.
public enum FindingsJSON {
    /// The document's schema id.
    public static let schema = "ogp.findings.v1"

    /// The document.
    public static func document(_ findings: [Finding], frame: ResultFrame) -> JSONWriter {
        var tally = FindingTally()
        for finding in findings { tally.report(finding) }
        var json = JSONWriter(.pretty)
        json.document(schema: schema, frame: frame) { json in
            json.object("summary") { json in
                for severity in [Severity.error, .warning, .note] {
                    json.member(severity.rawValue, tally.count(severity))
                }
                json.object("byCode") { json in
                    for (code, count) in tally.byCode.sorted(by: { $0.key.id < $1.key.id }) {
                        json.member(code.id, count)
                    }
                }
            }
            json.array("findings") { json in
                for finding in findings { json.object { write(finding, &$0) } }
            }
        }
        return json
    }

    /// Writes the members of one finding.
    static func write(_ finding: Finding, _ json: inout JSONWriter) {
        json.member("code", finding.code.id)
        json.member("severity", finding.severity.rawValue)
        json.member("message", finding.message)
        json.member("file", finding.position.file)
        json.member("row", ifPresent: finding.position.row)
        json.member("line", ifPresent: finding.position.line)
        json.member("column", ifPresent: finding.position.column)
        json.member("element", ifPresent: finding.position.element)
        json.member("field", ifPresent: finding.field)
        json.member("value", ifPresent: finding.value)
        json.member("commitment", ifPresent: finding.commitment)
        json.member("fix", finding.fix)
    }
}
