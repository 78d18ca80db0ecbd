import OGPModel

extension Member {
    private static let keys = [
        "code", "idPrefixes", "level", "country", "region", "slug", "hemisphere", "unconfirmed", "note", "names",
    ]

    /// A member from its entry in the data file.
    ///
    /// - Parameters:
    ///   - record: the entry.
    ///   - sources: the ids of the sources that names may refer to.
    /// - Throws: `CatalogueFailure` for the first mistake in the entry.
    init(_ record: JSONRecord, sources: Set<String>) throws(CatalogueFailure) {
        try record.allow(only: Self.keys)
        level = try record.choice("level", of: MemberLevel.self)
        code = try record.optionalString("code")
        country = try record.optionalString("country")
        region = try record.choice("region", of: MemberRegion.self)
        slug = try record.optionalString("slug")
        hemisphere = try record.choice("hemisphere", of: MemberHemisphere.self)
        note = try record.optionalString("note")
        idPrefixes = try record.strings("idPrefixes")
        unconfirmed = Set(try record.choices("unconfirmed", of: Unconfirmed.self))
        var names: [MemberName] = []
        for entry in try record.records("names") { names.append(try MemberName(entry, sources: sources)) }
        self.names = names
        guard let first = names.first, first.kind == .export || first.kind == .official else {
            throw record.failure("the first name must be of the kind export or official", at: "names")
        }
        id = code ?? FoldedText(first.name).words.joined(separator: "-")
        try checkCodes(record)
    }

    private func checkCodes(_ record: JSONRecord) throws(CatalogueFailure) {
        let isLocal = level == .local
        if let code, !Self.isCapitals(code, isLocal ? 4...5 : 3...3) {
            throw record.failure("a code is \(isLocal ? "4 or 5" : "3") capital letters", at: "code")
        }
        if code == nil, !isLocal { throw record.failure("a country has a code", at: "code") }
        if isLocal != (country != nil) {
            throw record.failure(isLocal ? "a local member lies in a country" : "a country has none", at: "country")
        }
        for prefix in idPrefixes where !Self.isCapitals(prefix, 2...5) {
            throw record.failure("\"\(prefix)\" is not 2 to 5 capital letters", at: "idPrefixes")
        }
    }

    private static func isCapitals(_ text: String, _ lengths: ClosedRange<Int>) -> Bool {
        lengths.contains(text.utf8.count)
            && text.utf8.allSatisfy { $0 >= UInt8(ascii: "A") && $0 <= UInt8(ascii: "Z") }
    }
}
