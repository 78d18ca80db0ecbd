import OGPModel
import OGPScoring

/// Writes a matrix of coverage as `ogp.matrix.v1`.
public enum MatrixJSON {
    /// The document's schema id.
    public static let schema = "ogp.matrix.v1"

    /// The document.
    ///
    /// - Parameters:
    ///   - matrix: The matrix.
    ///   - context: What the context records; `nil` where none was given.
    ///   - frame: The day, the inputs, the selection, the method.
    /// - Returns: The writer that holds it.
    public static func document(
        _ matrix: CoverageMatrix, context: ContextReport? = nil, frame: ResultFrame
    ) -> JSONWriter {
        var json = JSONWriter(.pretty)
        json.document(schema: schema, frame: frame) { json in
            json.object("menu") { $0.menu(matrix.menu) }
            json.member("by", matrix.by.rawValue)
            json.array("rows") { json in
                for row in matrix.rows { json.object { write(row, &$0) } }
            }
            if let context { json.object("context") { $0.context(context) } }
        }
        return json
    }

    private static func write(_ row: CoverageMatrix.Row, _ json: inout JSONWriter) {
        json.member("key", row.key)
        json.member("name", row.name)
        json.member("memberCode", orNull: row.memberCode)
        json.member("plans", row.plans.map(\.text))
        json.array("cells") { json in
            for cell in row.cells {
                json.object { json in
                    json.member("area", cell.area)
                    json.member("state", cell.state.label)
                    json.member("because", ifPresent: cell.because)
                    json.member("commitments", cell.commitments.map(\.id.text))
                }
            }
        }
    }
}
