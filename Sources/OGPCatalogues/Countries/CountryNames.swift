import OGPModel

/// The names of the world's countries and territories, members or not: enough to tell that a text names a country, and nothing else.
public struct CountryNames: Sendable {
    /// The version of the data file.
    public let version: String
    /// Where the names come from.
    public let source: String
    private let keys: Set<String>

    /// The names that are built into the code.
    ///
    /// - Throws: `CatalogueFailure` if the data file has a mistake, which its tests rule out.
    public static func bundled() throws(CatalogueFailure) -> CountryNames {
        try CountryNames(json: EmbeddedCatalogue.countries, file: "countries.json")
    }

    /// Names from the text of a data file.
    ///
    /// - Throws: `CatalogueFailure` for the first mistake, with line and key.
    public init(json: String, file: String) throws(CatalogueFailure) {
        let document = try JSONRecord(document: json, file: file)
        try document.allow(only: ["schema", "version", "source", "countries"])
        guard try document.string("schema") == "ogp-countries/1" else {
            throw document.failure("this version reads the schema ogp-countries/1", at: "schema")
        }
        version = try document.string("version")
        source = try document.string("source")
        var codes: Set<String> = []
        var keys: Set<String> = []
        for record in try document.records("countries") {
            try record.allow(only: ["code", "names"])
            let code = try record.string("code")
            guard codes.insert(code).inserted else { throw record.failure("\(code) is listed twice", at: "code") }
            for name in try record.strings("names") { keys.insert(MemberIndex.key(name)) }
        }
        self.keys = keys
    }

    /// Whether a text is a country's name, compared as members' names are: without case, accents, signs and spaces.
    public func contains(_ name: String) -> Bool { keys.contains(MemberIndex.key(name)) }
}
