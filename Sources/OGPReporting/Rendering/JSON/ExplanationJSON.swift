import Findings
import OGPCatalogues
import OGPModel

/// Writes explanations as `ogp.explanation.v1`.
public enum ExplanationJSON {
    /// The document's schema id.
    public static let schema = "ogp.explanation.v1"

    /// The document.
    public static func document(_ explanations: [Explanation], frame: ResultFrame) -> JSONWriter {
        var json = JSONWriter(.pretty)
        json.document(schema: schema, frame: frame) { json in
            json.array("explanations") { json in
                for explanation in explanations { json.object { write(explanation, &$0) } }
            }
        }
        return json
    }

    private static func write(_ explanation: Explanation, _ json: inout JSONWriter) {
        json.member("ref", explanation.ref)
        json.member("title", explanation.title)
        json.member("value", explanation.value)
        json.member("rule", explanation.rule)
        json.member("denominator", ifPresent: explanation.denominator)
        json.member("source", explanation.source)
        if !explanation.arithmetic.isEmpty { json.member("arithmetic", explanation.arithmetic) }
        json.member("confidence", ifPresent: explanation.confidence?.rawValue)
        json.array("cells") { json in
            for cell in explanation.cells {
                json.object { json in
                    json.member("field", cell.header)
                    json.member("value", cell.text)
                    json.member("file", cell.position.file)
                    json.member("row", ifPresent: cell.position.row)
                    json.member("line", ifPresent: cell.position.line)
                    json.member("column", ifPresent: cell.position.column)
                    json.member("element", ifPresent: cell.position.element)
                }
            }
        }
        json.array("records") { json in
            for share in explanation.shares {
                json.object { json in
                    json.member("as", share.name)
                    json.member("count", share.ids.count)
                    json.member("ids", share.ids)
                }
            }
        }
    }
}
