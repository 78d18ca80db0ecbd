import OGPModel

/// The members of the Open Government Partnership, past and present, with every name that OGP's data print for them.
///
/// OGP renames members from export to export and its early exports have no codes. The catalogue turns each of those
/// names into one member. It is the data file `Data/members.json`, built into the code.
public struct MemberCatalogue: Sendable {
    /// Where names and facts of the catalogue come from.
    public struct Source: Sendable, Hashable, Identifiable {
        /// The id that names refer to.
        public let id: String
        /// What it is.
        public let title: String
    }

    /// The version of the data file.
    public let version: String
    /// Where the names come from, in the order of the data file.
    public let sources: [Source]
    /// The members, in the order of the data file: countries by code, then local members by country.
    public let members: [Member]
    let index: MemberIndex

    /// The catalogue that is built into the code.
    ///
    /// - Throws: `CatalogueFailure` if the data file has a mistake, which its tests rule out.
    public static func bundled() throws(CatalogueFailure) -> MemberCatalogue {
        try MemberCatalogue(json: EmbeddedCatalogue.members, file: "members.json")
    }

    /// A catalogue from the text of a data file.
    ///
    /// - Parameters:
    ///   - json: the text of the file.
    ///   - file: the name of the file, for messages.
    /// - Throws: `CatalogueFailure` for the first mistake: text that is not JSON, a key that is missing or not known, a code, an id
    ///   prefix or a full name that two members claim.
    public init(json: String, file: String) throws(CatalogueFailure) {
        let document = try JSONRecord(document: json, file: file)
        try document.allow(only: ["$schema", "schema", "version", "note", "sources", "members"])
        let schema = try document.string("schema")
        guard schema == "ogp-members/1" else {
            throw document.failure("\"\(schema)\" is not a schema this version reads: ogp-members/1", at: "schema")
        }
        version = try document.string("version")
        sources = try Self.sources(document)
        let known = Set(sources.map(\.id))
        var members: [Member] = []
        var index = MemberIndex()
        let records = try document.records("members")
        for record in records {
            let member = try Member(record, sources: known)
            try index.add(member, at: members.count, from: record)
            members.append(member)
        }
        for (member, record) in zip(members, records) {
            guard let country = member.country else { continue }
            guard let place = index.codes[country], members[place].level != .local else {
                throw record.failure("\"\(country)\" is not the code of a country of this file", at: "country")
            }
        }
        self.members = members
        self.index = index
    }

    private static func sources(_ document: JSONRecord) throws(CatalogueFailure) -> [Source] {
        var sources: [Source] = []
        for record in try document.records("sources") {
            try record.allow(only: ["id", "title"])
            let source = Source(id: try record.string("id"), title: try record.string("title"))
            if sources.contains(where: { $0.id == source.id }) {
                throw record.failure("this source is listed twice", at: "id")
            }
            sources.append(source)
        }
        return sources
    }

    /// The member with a code, in capitals or not.
    public func member(code: String) -> Member? {
        index.codes[code.uppercased()].map { members[$0] }
    }

    /// The member whose commitment ids start with a prefix, in capitals or not: `UK` of `UK0051`.
    public func member(idPrefix: String) -> Member? {
        index.idPrefixes[idPrefix.uppercased()].map { members[$0] }
    }

    /// The member that a name stands for.
    ///
    /// Names are compared without case, diacritics, punctuation and spaces, a leading "the" and the difference of "&" and
    /// "and", and must then be equal. A local member is also found as its name, a comma and any name of its country
    /// (`Scotland, UK`). A name is never guessed: what is not equal is unknown, and the nearest names are suggestions.
    public func resolve(_ name: String) -> MemberResolution {
        found(name) ?? .unknown(nearest: nearest(to: MemberIndex.key(name)))
    }

    private func found(_ name: String) -> MemberResolution? {
        if let found = resolution(of: index.places(MemberIndex.key(name))) { return found }
        if let comma = name.lastIndex(of: ",") {
            let country = index.places(MemberIndex.key(String(name[name.index(after: comma)...])))
                .first { members[$0.member].level != .local }
            if let code = country.flatMap({ members[$0.member].code }) {
                let places = index.places(MemberIndex.key(String(name[..<comma])), includingShort: true)
                    .filter { members[$0.member].country == code }
                if let found = resolution(of: places) { return found }
            }
        }
        return nil
    }

    /// Whether a name is that of a member, compared as in ``resolve(_:)``. The nearest names are not looked for.
    public func hasMember(named name: String) -> Bool { found(name) != nil }

    /// The member that a person asks for: by code (`KGZ`), by id prefix (`KG`), by folder on OGP's website
    /// (`kyrgyz-republic`), else by name as in ``resolve(_:)``. Codes come first, in capitals or not.
    public func resolveSelection(_ text: String) -> MemberResolution {
        let word = text.filter { !$0.isWhitespace }.uppercased()
        let place = index.codes[word] ?? index.idPrefixes[word] ?? index.slugs[MemberIndex.key(text)]
        guard let place else { return resolve(text) }
        let member = members[place]
        guard let name = member.names.first else { return resolve(text) }
        return .resolved(member, via: name)
    }

    private func resolution(of places: [MemberIndex.Place]) -> MemberResolution? {
        guard let first = places.first else { return nil }
        if places.allSatisfy({ $0.member == first.member }) {
            let member = members[first.member]
            return .resolved(member, via: member.names[first.name])
        }
        var seen: Set<Int> = []
        let distinct = places.map(\.member).filter { seen.insert($0).inserted }
        return .ambiguous(distinct.sorted().map { members[$0] })
    }
}
