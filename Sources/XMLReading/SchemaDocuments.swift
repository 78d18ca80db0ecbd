import ByteReading
import Findings

/// The documents of a schema, read and looked over before any of them is compiled.
///
/// A document names others by addresses. Only the last part of an address counts, and only the schema's own folder and what
/// is bundled are looked in.
final class SchemaDocuments: Sendable {
    /// The main document as UTF-8 without a declaration.
    let main: [UInt8]
    /// The namespace it describes.
    let targetNamespace: String?
    /// The addresses of documents that were not found.
    let missing: [String]
    private let others: [String: [UInt8]]

    private static let mostDocuments = 16
    private static let mostBytes = 4_194_304

    /// Reads a schema and what it refers to.
    ///
    /// - Throws: `XMLFailure` where a document is no schema or too large; `InputFailure` where it cannot be read.
    init(_ schema: InputFile, folder: String?, bundled: [String: InputFile]) throws {
        let first = try SchemaDocument(schema)
        var others: [String: [UInt8]] = [:]
        var missing: [String] = []
        var waiting = first.references
        var size = first.text.count
        while let reference = waiting.popLast() {
            let name = Self.lastPart(reference.address)
            if others[name] != nil || missing.contains(reference.address) { continue }
            guard let input = try Self.input(name, folder: folder, bundled: bundled) else {
                if let namespace = reference.namespace { others[name] = StandInSchema.text(for: namespace) }
                if reference.namespace != StandInSchema.xmlNamespace { missing.append(reference.address) }
                continue
            }
            let document = try SchemaDocument(input)
            size += document.text.count
            if others.count >= Self.mostDocuments || size > Self.mostBytes {
                throw XMLFailure(
                    .unusableSchema,
                    "The schema and what it refers to are more than \(Self.mostDocuments) documents or "
                        + "\(Self.mostBytes) bytes.", at: SourcePosition(file: schema.name))
            }
            others[name] = document.text
            waiting += document.references
        }
        main = first.text
        targetNamespace = first.targetNamespace
        self.others = others
        self.missing = missing.sorted()
    }

    /// The document of an address.
    func bytes(at address: String) -> [UInt8]? { others[Self.lastPart(address)] }

    private static func lastPart(_ address: String) -> String {
        let parts = address.split(omittingEmptySubsequences: false) { $0 == "/" || $0 == "\\" }
        return parts.last.map(String.init) ?? ""
    }

    private static func input(
        _ name: String, folder: String?, bundled: [String: InputFile]
    ) throws(InputFailure) -> InputFile? {
        if name.isEmpty || name == "." || name == ".." { return nil }
        if let folder {
            do {
                return try InputFile(path: "\(folder)/\(name)", limit: mostBytes)
            } catch .notFound, .isDirectory {}
        }
        return bundled[name]
    }
}
