extension JSONRecord {
    /// The id of an entry: lower-case letters, digits and hyphens, so that it is the same in every file and address.
    func catalogueID() throws(CatalogueFailure) -> String {
        let id = try string("id")
        let allowed = id.utf8.allSatisfy { byte in
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"): true
            case UInt8(ascii: "."): true
            default: false
            }
        }
        if !allowed { throw failure("an id has only lower-case letters, digits, hyphens and dots", at: "id") }
        return id
    }

    /// Texts by language code, of which one must be in English.
    func languages(_ name: String) throws(CatalogueFailure) -> [String: String] {
        let texts = try object(name)
        var byLanguage: [String: String] = [:]
        for language in texts.keys { byLanguage[language] = try texts.string(language) }
        guard byLanguage["en"] != nil else { throw failure("a text in English (en) is missing", at: name) }
        return byLanguage
    }

    /// An object that may be absent.
    func optionalObject<Value>(
        _ name: String, _ read: (JSONRecord) throws(CatalogueFailure) -> Value
    ) throws(CatalogueFailure) -> Value? {
        guard keys.contains(name) else { return nil }
        return try read(try object(name))
    }

    /// The phrases by language under a key; empty where it is missing.
    func optionalPhrases(_ name: String) throws(CatalogueFailure) -> [String: [String]] {
        try optionalObject(name) { texts throws(CatalogueFailure) in try texts.phrasesByLanguage() } ?? [:]
    }

    /// Lists of phrases by language code.
    func phrasesByLanguage() throws(CatalogueFailure) -> [String: [String]] {
        var phrases: [String: [String]] = [:]
        for language in keys { phrases[language] = try strings(language) }
        return phrases
    }
}
