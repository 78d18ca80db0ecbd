import OGPCatalogues

/// The fields that one column may be read as: what its header names, weighed against its cells, and what its cells look like.
struct ColumnCandidates: Sendable {
    let profile: ColumnProfile
    let reading: HeaderReading
    /// The day that the header names, in tables with one column for every reporting date.
    var day: HeaderDay?
    /// The likeliest first.
    private(set) var candidates: [FieldCandidate] = []

    /// The fields that the header names and the cells contradict, the header's best first.
    let contradicted: [FieldCandidate]

    /// Less likely fields are not named.
    private static let leastScore = 0.4
    /// A header of this strength names its field whatever else it may mean.
    private static let named = 0.75

    init(_ profile: ColumnProfile, words: HeaderWords) {
        self.profile = profile
        reading = words.reading(of: profile.header)
        contradicted = reading.matches.filter { $0.strength >= Self.named }.compactMap { match in
            guard let field = TableField(rawValue: match.field), case .contradicts = profile.fit(field) else {
                return nil
            }
            return Self.candidate(match, profile)
        }
        var found = reading.matches.compactMap { Self.candidate($0, profile) }
        found += siblings
        if reading.isNumber, profile.share(.code) >= 0.8 {
            let why = "the header is a word for a number, and its values are codes"
            for field in [TableField.commitmentNumber, .milestoneNumber] {
                found.append(FieldCandidate(field: field, score: 0.78, why: why))
            }
        }
        set(found + lookOfCells(besides: Set(found.map(\.field))))
    }

    /// Replaces the candidates: the best of each field, the likeliest first.
    mutating func set(_ found: [FieldCandidate]) {
        var best: [FieldCandidate] = []
        for candidate in found where candidate.score >= Self.leastScore {
            if let index = best.firstIndex(where: { $0.field == candidate.field }) {
                if candidate.score > best[index].score { best[index] = candidate }
            } else {
                best.append(candidate)
            }
        }
        let ranked = best.enumerated().sorted { ($1.element.score, $0.offset) < ($0.element.score, $1.offset) }
        candidates = ranked.map(\.element)
    }

    /// What the header names, weighed against the cells.
    private static func candidate(_ match: HeaderMatch, _ profile: ColumnProfile) -> FieldCandidate? {
        guard let field = TableField(rawValue: match.field) else { return nil }
        let fit = profile.fit(field)
        let header = words(match)
        let why =
            switch fit {
            case .contradicts(let clause): "\(header), but \(clause)"
            case .neutral: header
            case .supports(_, let clause): "\(header), and \(clause)"
            }
        return FieldCandidate(field: field, score: fit.score(match.strength), why: why)
    }

    private static func words(_ match: HeaderMatch) -> String {
        switch match.manner {
        case .same: "the header is a usual one"
        case .part: "the header contains \"\(match.known)\""
        case .near: "the header is nearly \"\(match.known)\""
        }
    }

    /// A header for one of status, share and progress may hold another of them, which the cells tell.
    private var siblings: [FieldCandidate] {
        let family: [TableField] = [.status, .percent, .progress]
        let named = reading.matches.filter { match in family.contains { $0.rawValue == match.field } }
        guard let best = named.first, !profile.isFlag else { return [] }
        return family.filter { field in !named.contains { $0.field == field.rawValue } }.compactMap { field in
            guard case .supports(let weight, let clause) = profile.fit(field), weight >= 0.5 else { return nil }
            let score = FieldFit.supports(weight, "").score(best.strength * 0.9)
            return FieldCandidate(field: field, score: score, why: "\(Self.words(best)) for progress, and \(clause)")
        }
    }

    /// What the cells alone look like. A header that means something else is believed.
    private func lookOfCells(besides named: Set<TableField>) -> [FieldCandidate] {
        if profile.isPersonal {
            return [FieldCandidate(field: .contact, score: 0.9, why: "its values are addresses or telephone numbers")]
        }
        guard reading.lookalike == nil, profile.filled >= 3, !profile.isFlag else { return [] }
        var found: [FieldCandidate] = []
        func add(_ field: TableField, _ score: Double, _ why: String) {
            if !named.contains(field) { found.append(FieldCandidate(field: field, score: score, why: why)) }
        }
        if profile.share(.status) >= 0.8, profile.distinct <= 12, !profile.tellsOrigin {
            add(.status, 0.65, "\(profile.count(.status)) of \(profile.filled) values are known words for progress")
        }
        if profile.share(.percent) >= 0.8 { add(.percent, 0.65, "its values are percentages") }
        if profile.share(.commitmentID) >= 0.9 {
            add(.commitmentID, 0.85, "its values look like OGP's ids, such as \(profile.example(.commitmentID))")
        }
        if profile.share(.address) >= 0.8 { add(.evidence, 0.6, "its values are web addresses") }
        if profile.share(.date) >= 0.8, profile.share(.integer) < 0.5 {
            add(.end, 0.45, "its values are dates")
        }
        return found
    }
}
