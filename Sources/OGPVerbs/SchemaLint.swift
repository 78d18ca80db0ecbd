import ByteReading
import Findings
import OGPImport
import XMLReading

/// What an XML Schema finds in the inputs that are XML. It is a report beside the others and never a condition for importing.
enum SchemaLint {
    /// The findings of the schema in every XML input, in input order; none where the request names no schema.
    ///
    /// - Throws: what reading the schema and the inputs throws.
    static func findings(_ request: ReadRequest) throws -> [Finding] {
        guard let schema = request.schema else { return [] }
        let check = try XMLSchemaCheck(schema: schema, importsFrom: schema.folder)
        var findings = FindingList()
        for input in request.inputs where try input.contentKind() == .xml {
            _ = try check.run(input, options: request.options.document, &findings)
        }
        return findings.findings
    }
}

extension InputFile {
    /// The folder of the file; `nil` for the standard input and bytes in memory.
    fileprivate var folder: String? {
        guard let path else { return nil }
        guard let slash = path.lastIndex(of: "/") else { return "." }
        return slash == path.startIndex ? "/" : String(path[..<slash])
    }
}
