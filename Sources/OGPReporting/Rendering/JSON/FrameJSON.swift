/// Writes the frame alone, for formats that have no room for it.
public enum FrameJSON {
    /// The document.
    ///
    /// - Parameters:
    ///   - frame: The frame.
    ///   - schema: The schema of the result that the frame belongs to.
    /// - Returns: The writer that holds it.
    public static func document(_ frame: ResultFrame, of schema: String) -> JSONWriter {
        var json = JSONWriter(.pretty)
        json.document(schema: "ogp.manifest.v1", frame: frame) { $0.member("result", schema) }
        return json
    }
}
