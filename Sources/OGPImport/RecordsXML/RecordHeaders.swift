import OGPCatalogues

/// Leads from the names of columns, which portals change to make them names of elements, back to OGP's headers.
struct RecordHeaders {
    /// The tags of policy areas by their letters and digits, in the spelling of the generation at hand.
    private var tags: [String: String] = [:]

    /// The headers of a table with columns of these names, which together tell its generation.
    init(_ names: [String], policyAreas: PolicyAreaCatalogue) {
        let fields = Set(names.compactMap { OGPHeaderKey.fields[OGPHeaderKey(RecordNames.decoded($0))] })
        let vocabulary = OGPGeneration(recognised: fields)?.vocabulary
        let own = policyAreas.vocabularies.filter { $0.id == vocabulary }
        for tag in (own + policyAreas.vocabularies.filter { $0.id != vocabulary }).flatMap(\.tags) {
            for name in [tag.name, tag.name.replacing("&", with: " and ")] {
                let key = Self.letters(name)
                if tags[key] == nil { tags[key] = tag.name }
            }
        }
    }

    /// The header of a column as OGP's exports print it, where the name is one of theirs in another spelling; otherwise the
    /// name with spaces for underscores.
    func header(_ name: String) -> String {
        let decoded = RecordNames.decoded(name)
        let key = OGPHeaderKey(decoded)
        if let field = OGPHeaderKey.fields[key], let header = field.headers.first(where: { OGPHeaderKey($0) == key }) {
            return header
        }
        if let tag = tags[Self.letters(decoded)] { return tag }
        return CellText.trimmed(decoded.replacing("_", with: " "))
    }

    /// The letters and digits of a name in lower case. Signs such as `&` and `+` do not survive in names of elements.
    private static func letters(_ name: String) -> String {
        var letters = ""
        for scalar in name.unicodeScalars where scalar.properties.isAlphabetic || scalar.properties.numericType != nil {
            letters += scalar.properties.lowercaseMapping
        }
        return letters
    }
}
