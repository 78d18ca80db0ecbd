import OGPModel

/// The standards as their data file gives them: the document, its sources and its editions.
struct StandardsData {
    let document: JSONRecord
    private(set) var sources: [StandardsSource] = []
    private(set) var periods: [EvidencePeriod] = []

    private static let schema = "ogp-standards/1"

    init(json: String, file: String) throws(CatalogueFailure) {
        document = try JSONRecord(document: json, file: file)
        try document.allow(only: [
            "$schema", "schema", "version", "note", "sources", "periods", "editions", "influence", "contraryToProcess",
            "delivery",
            "cycle",
        ])
        let schema = try document.string("schema")
        guard schema == Self.schema else {
            throw document.failure("\"\(schema)\" is not a schema this version reads: \(Self.schema)", at: "schema")
        }
        for record in try document.records("sources") {
            try record.allow(only: ["id", "title", "url"])
            let source = StandardsSource(
                id: try record.string("id"), title: try record.string("title"), url: try record.textIfAny("url"))
            try Self.expectNew(source.id, among: sources.map(\.id), in: record)
            sources.append(source)
        }
        for record in try document.records("periods") {
            let period = try period(record)
            try Self.expectNew(period.id, among: periods.map(\.id), in: record)
            periods.append(period)
        }
    }

    /// What a rule rests on.
    func basis(_ record: JSONRecord) throws(CatalogueFailure) -> RuleBasis {
        let id = try record.string("source")
        guard let source = sources.first(where: { $0.id == id }) else {
            throw record.failure("there is no source \"\(id)\"", at: "source")
        }
        return RuleBasis(
            source: source, confidence: try record.choice("confidence", of: StandardsConfidence.self))
    }

    /// Refuses an id that is there already.
    static func expectNew(
        _ id: String, among known: [String], in record: JSONRecord
    ) throws(CatalogueFailure) {
        if known.contains(id) { throw record.failure("there is another entry with this id", at: "id") }
    }

    /// Refuses a validity that overlaps with another.
    static func expectApart(
        _ validity: StandardsValidity, from others: [StandardsValidity], in record: JSONRecord
    ) throws(CatalogueFailure) {
        for other in others {
            let beginsBeforeEnd = other.until.map { validity.from <= $0 } ?? true
            let endsAfterBegin = validity.until.map { other.from <= $0 } ?? true
            if beginsBeforeEnd, endsAfterBegin {
                throw record.failure("these days overlap with those of another entry", at: "from")
            }
        }
    }

    /// The editions.
    func editions() throws(CatalogueFailure) -> [StandardsEdition] {
        var editions: [StandardsEdition] = []
        for record in try document.records("editions") {
            let edition = try edition(record)
            try Self.expectNew(edition.id, among: editions.map(\.id), in: record)
            let others = editions.filter { ($0.level == .local) == (edition.level == .local) }.map(\.validity)
            try Self.expectApart(edition.validity, from: others, in: record)
            editions.append(edition)
        }
        return editions
    }

    private func edition(_ record: JSONRecord) throws(CatalogueFailure) -> StandardsEdition {
        try record.allow(only: [
            "id", "title", "level", "from", "until", "source", "confidence", "tiers", "standards", "note",
            "requirements",
        ])
        var tiers: [StandardsEdition.Tier] = []
        for tier in try record.records("tiers") {
            try tier.allow(only: ["id", "text"])
            tiers.append(StandardsEdition.Tier(id: try tier.string("id"), text: try tier.string("text")))
        }
        var standards: [StandardsEdition.Standard] = []
        for standard in try record.records("standards") {
            try standard.allow(only: ["id", "title", "source", "confidence"])
            standards.append(
                StandardsEdition.Standard(
                    id: try standard.string("id"), title: try standard.string("title"), basis: try basis(standard)))
        }
        var requirements: [StandardsRequirement] = []
        for item in try record.records("requirements") {
            let requirement = try requirement(item, tiers: tiers.map(\.id), standards: standards.map(\.id))
            try Self.expectNew(requirement.id, among: requirements.map(\.id), in: item)
            requirements.append(requirement)
        }
        return StandardsEdition(
            id: try record.string("id"), title: try record.string("title"),
            level: try record.choice("level", of: MemberLevel.self), validity: try record.validity(),
            basis: try basis(record), tiers: tiers, standards: standards, requirements: requirements,
            note: try record.textIfAny("note"))
    }

    private func requirement(
        _ record: JSONRecord, tiers: [String], standards: [String]
    ) throws(CatalogueFailure) -> StandardsRequirement {
        try record.allow(only: [
            "id", "tier", "standard", "title", "text", "owner", "phases", "source", "confidence", "answers", "period",
            "rules",
            "evidence", "note",
        ])
        let tier = try record.string("tier")
        guard tiers.contains(tier) else { throw record.failure("there is no tier \"\(tier)\"", at: "tier") }
        let standard = try record.optionalString("standard") ?? ""
        guard standard.isEmpty || standards.contains(standard) else {
            throw record.failure("there is no standard \"\(standard)\"", at: "standard")
        }
        var rules: [StandardsRule] = []
        for rule in try record.records("rules") { rules.append(try StandardsRule(rule)) }
        guard !rules.isEmpty else { throw record.failure("a requirement has at least one rule", at: "rules") }
        let phases = try record.choices("phases", of: ProcessPhase.self)
        guard !phases.isEmpty else { throw record.failure("a requirement has at least one phase", at: "phases") }
        return StandardsRequirement(
            id: try record.string("id"), tier: tier, standard: standard, title: try record.string("title"),
            text: try record.string("text"), phases: phases, basis: try basis(record),
            answers: try record.choices("answers", of: ProcessQuestion.self), period: try periodIfAny(of: record),
            rules: rules, evidence: try record.strings("evidence"), note: try record.textIfAny("note"),
            owner: record.keys.contains("owner")
                ? try record.choice("owner", of: CycleEvent.Owner.self) : .government)
    }
}
