import OGPModel

/// Where each code, id prefix and name of a member catalogue leads.
struct MemberIndex: Sendable {
    /// One name of one member, by position.
    struct Place: Sendable, Hashable {
        let member: Int
        let name: Int
    }

    /// Member codes in capitals.
    private(set) var codes: [String: Int] = [:]
    /// Prefixes of commitment ids in capitals.
    private(set) var idPrefixes: [String: Int] = [:]
    /// Folders on OGP's website and ids, folded.
    private(set) var slugs: [String: Int] = [:]
    /// Folded names that belong to one member alone.
    private(set) var names: [String: [Place]] = [:]
    /// Folded short names, which members may share.
    private(set) var shortNames: [String: [Place]] = [:]

    /// What is compared of a name: folded, without a leading "the" and without spaces.
    static func key(_ name: String) -> String {
        let folded = FoldedText(name)
        let key = folded.joined
        return folded.text.hasPrefix("the ") ? String(key.dropFirst(3)) : key
    }

    /// The names that are equal to a key: full names, else short names.
    func places(_ key: String, includingShort: Bool = false) -> [Place] {
        let full = names[key] ?? []
        if includingShort { return full + (shortNames[key] ?? []) }
        return full.isEmpty ? shortNames[key] ?? [] : full
    }

    /// Adds a member.
    ///
    /// - Throws: `CatalogueFailure` if another member has its code, its id, one of its id prefixes or one of its full names.
    mutating func add(_ member: Member, at place: Int, from record: JSONRecord) throws(CatalogueFailure) {
        if let code = member.code, codes.updateValue(place, forKey: code) != nil {
            throw record.failure("two members have the code \(code)", at: "code")
        }
        for prefix in member.idPrefixes where idPrefixes.updateValue(place, forKey: prefix) != nil {
            throw record.failure("two members have the id prefix \(prefix)", at: "idPrefixes")
        }
        for slug in [member.slug, member.code == nil ? member.id : nil].compactMap(\.self) {
            let key = Self.key(slug)
            if let other = slugs.updateValue(place, forKey: key), other != place {
                throw record.failure("two members have the id or slug \"\(slug)\"", at: "slug")
            }
        }
        for (position, name) in member.names.enumerated() {
            let key = Self.key(name.name)
            if key.isEmpty { throw record.failure("\"\(name.name)\" has neither letters nor digits", at: "names") }
            let found = Place(member: place, name: position)
            if name.kind == .short {
                shortNames[key, default: []].append(found)
            } else if let others = names[key], others.contains(where: { $0.member != place }) {
                throw record.failure("another member has the name \"\(name.name)\" too", at: "names")
            } else {
                names[key, default: []].append(found)
            }
        }
    }
}
