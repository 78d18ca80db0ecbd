public import OGPModel

/// Which themes recorded problems and pledges are held against, and how the columns of shutdown records are named.
public struct ContextCatalogue: Sendable {
    /// The version of the data file.
    public let version: String
    /// Problems that files of their own record.
    public let problems: [ContextSubject]
    /// Pledges that lists of supporters record.
    public let pledges: [ContextSubject]
    /// The names of the columns of the other tables, by the first of them. Case, accents, signs and spaces do not count.
    public let columns: [String: [String]]
    /// The names of the columns of shutdown records, the latest first.
    public let shutdownColumns: [ShutdownField: [String]]

    /// The catalogue that is built into the code.
    ///
    /// - Throws: `CatalogueFailure` if the data file has a mistake, which its tests rule out.
    public static func bundled() throws(CatalogueFailure) -> ContextCatalogue {
        try ContextCatalogue(json: EmbeddedCatalogue.context, file: "context.json")
    }

    /// A catalogue from the text of a data file.
    ///
    /// - Throws: `CatalogueFailure` for the first mistake, with line and key.
    public init(json: String, file: String) throws(CatalogueFailure) {
        let document = try JSONRecord(document: json, file: file)
        try document.allow(only: ["schema", "version", "problems", "pledges", "columns", "shutdownColumns"])
        guard try document.string("schema") == "ogp-context/1" else {
            throw document.failure("this version reads the schema ogp-context/1", at: "schema")
        }
        version = try document.string("version")
        problems = try Self.subjects(document, "problems")
        pledges = try Self.subjects(document, "pledges")
        var names: [String: [String]] = [:]
        for record in try document.records("columns") {
            try record.allow(only: ["field", "names"])
            guard names.updateValue(try record.strings("names"), forKey: try record.string("field")) == nil else {
                throw record.failure("this field is listed twice", at: "field")
            }
        }
        columns = names
        var shutdownColumns: [ShutdownField: [String]] = [:]
        for record in try document.records("shutdownColumns") {
            try record.allow(only: ["field", "names"])
            let field = try record.choice("field", of: ShutdownField.self)
            guard shutdownColumns.updateValue(try record.strings("names"), forKey: field) == nil else {
                throw record.failure("this field is listed twice", at: "field")
            }
        }
        self.shutdownColumns = shutdownColumns
    }

    private static func subjects(_ document: JSONRecord, _ key: String) throws(CatalogueFailure) -> [ContextSubject] {
        var subjects: [ContextSubject] = []
        for record in try document.records(key) { subjects.append(try ContextSubject(record)) }
        return subjects
    }

    /// The problem that a theme stands for; `nil` where files of their own record none.
    public func problem(theme: String) -> ContextSubject? { problems.first { $0.theme == theme } }

    /// The pledge of a name, compared without case, accents and signs.
    public func pledge(_ name: String) -> ContextSubject? {
        pledges.first { FoldedText($0.name) == FoldedText(name) || FoldedText($0.id) == FoldedText(name) }
    }
}
