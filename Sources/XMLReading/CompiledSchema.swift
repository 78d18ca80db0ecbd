import CLibXML2
import Findings

/// A schema that libxml2 has compiled. It is only read from then on.
@safe
struct CompiledSchema: ~Copyable {
    private let handle: xmlSchemaPtr

    /// Compiles a schema.
    ///
    /// - Throws: `XMLFailure` where it is not a valid schema.
    init(_ documents: SchemaDocuments, name: String) throws(XMLFailure) {
        var errors = clibxml2_schema_errors()
        // Safe: the bytes live for the call, and the compiled schema does not refer to them.
        let handle = unsafe LibXML2.allowing(documents) {
            unsafe documents.main.withUnsafeBufferPointer { bytes in
                unsafe clibxml2_compile(bytes.baseAddress, Int32(bytes.count), &errors)
            }
        }
        guard let handle = unsafe handle else { throw Self.failure(errors, name: name) }
        unsafe self.handle = unsafe handle
    }

    // Safe: nothing refers to the schema any more.
    deinit { unsafe xmlSchemaFree(handle) }

    /// Calls a function with the schema, which must not be kept.
    func withHandle<Result>(_ body: (xmlSchemaPtr) -> Result) -> Result { unsafe body(handle) }

    private static func failure(_ errors: clibxml2_schema_errors, name: String) -> XMLFailure {
        let message = text(errors.message)
        let file = text(errors.file)
        let place = file.isEmpty || file == "in_memory_buffer" ? "" : " (in \(file.prefix(100)))"
        let words = SchemaMessage.cleaned(message)
        return XMLFailure(
            .unusableSchema, "The schema cannot be used\(place): \(words.isEmpty ? "it is not valid." : words)",
            at: SourcePosition(file: name, line: errors.line > 0 ? Int(errors.line) : nil))
    }

    /// The text in a fixed array of characters, up to its first zero.
    private static func text<Characters>(_ characters: Characters) -> String {
        // Safe: the array consists of bytes.
        unsafe withUnsafeBytes(of: characters) { bytes in
            unsafe String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
        }
    }
}
