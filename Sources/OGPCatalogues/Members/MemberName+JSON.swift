extension MemberName {
    private static let keys = ["name", "language", "kind", "from", "to", "source", "confidence"]

    /// A name from its entry in the data file.
    ///
    /// - Parameters:
    ///   - record: the entry.
    ///   - sources: the ids of the sources that it may refer to.
    /// - Throws: `CatalogueFailure` for the first mistake in the entry.
    init(_ record: JSONRecord, sources: Set<String>) throws(CatalogueFailure) {
        try record.allow(only: Self.keys)
        name = try record.string("name")
        language = try record.string("language")
        kind = try record.choice("kind", of: Kind.self)
        from = try record.optionalInteger("from")
        to = try record.optionalInteger("to")
        source = try record.string("source")
        confidence = try record.choice("confidence", of: Confidence.self)
        if let from, let to, from > to { throw record.failure("the last year is before the first", at: "to") }
        if !sources.contains(source) {
            throw record.failure("\"\(source)\" is not a source of this file", at: "source")
        }
    }
}
