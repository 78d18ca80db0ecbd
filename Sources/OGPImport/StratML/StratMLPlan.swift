import Findings
import OGPCatalogues
import OGPModel

/// What all commitments of a document share, known before the first of them.
struct StratMLPlan {
    let edition: StratMLEdition
    let level: ImportOptions.CommitmentLevel
    let member: MemberReference
    /// The organisations whose plan it is.
    let organizations: [String]
    let id: ActionPlanID
    let idSource: IDSource
    /// What stands before ids that are unique only inside the document.
    let key: String
    /// The year the plan ends.
    let endYear: Int?
    /// Who speaks where the document reports a result.
    let speaker: String
    let dates: StratMLDates
    /// The nearest names of members, where no organisation is one.
    let nearest: [String]
    private let survey: StratMLSurvey

    init(_ survey: StratMLSurvey, catalogues: ImportCatalogues, options: ImportOptions) {
        self.survey = survey
        edition = survey.edition
        level = survey.level.level
        organizations = survey.organizations
        speaker = organizations.first ?? survey.name
        let resolutions = organizations.map { ($0, catalogues.members.resolve($0)) }
        let found = resolutions.lazy.compactMap { name, resolution in resolution.member.map { (name, $0) } }.first
        member = Self.reference(found, name: organizations.first ?? "")
        nearest = found == nil ? resolutions.first.map { Self.nearest($0.1) } ?? [] : []
        dates = StratMLDates(
            reader: DateTextReader(words: catalogues.dateWords),
            context: DateContext(
                hemisphere: found?.1.hemisphere.seasons ?? .unknown,
                fiscalYearStart: catalogues.dateWords.fiscalYearStart(ofMember: found?.1.code),
                pinnedOrder: options.dateOrder))
        endYear = dates.days(survey.administration.end)?.last.year
        let given = survey.administration.identifier
        let hash = Self.hash(survey)
        let owner = member.code ?? FoldedText(organizations.first ?? "plan").words.prefix(3).joined(separator: "-")
        idSource = given.isEmpty ? .derived : .given
        id = ActionPlanID(given.isEmpty ? "\(owner)-\(hash)" : given)
        key = given.isEmpty ? id.text : "\(owner)-\(Self.hash(of: [given]))"
    }

    /// The day the document was published, where it says so.
    var publication: CivilDate? { survey.administration.publication.day }

    /// The plan itself, as far as it is known before the first commitment.
    func actionPlan(file: String) -> ActionPlan {
        let administration = survey.administration
        var plan = ActionPlan(
            id: id, idSource: idSource, member: member, start: dates.reading(administration.start),
            end: dates.reading(administration.end), source: SourcePosition(file: file))
        plan.title = survey.name
        plan.published = publication
        plan.lead = organizations
        if !survey.type.isEmpty { plan.extra.append(ExtraCell(header: "Type", text: survey.type)) }
        return plan
    }

    /// An id made of what a record says, for one that carries none.
    func derivedID(number: String, texts: [String]) -> CommitmentID {
        let parts = [key, number.filter { !$0.isWhitespace }, Self.hash(of: [number] + texts)]
        return CommitmentID(parts.filter { !$0.isEmpty }.joined(separator: "-"))
    }

    /// A record's own identifier as an id: as it is where it is unique everywhere, otherwise behind the plan's key.
    func givenID(_ identifier: String) -> CommitmentID {
        CommitmentID(Self.holdsUUID(identifier) ? identifier : "\(key)-\(identifier)")
    }

    /// Whether an identifier holds a universally unique one: 32 hexadecimal digits in groups of 8, 4, 4, 4 and 12.
    static func holdsUUID(_ identifier: String) -> Bool {
        let groups = identifier.utf8.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
        guard groups.count >= 5 else { return false }
        func isHexadecimal(_ bytes: Substring.UTF8View) -> Bool {
            bytes.allSatisfy { (0x30...0x39).contains($0) || (0x61...0x66).contains($0 | 0x20) }
        }
        return (0...(groups.count - 5)).contains { start in
            let five = groups[start..<(start + 5)]
            guard let first = five.first, let last = five.last else { return false }
            return first.count >= 8 && isHexadecimal(first.suffix(8)) && last.count >= 12
                && isHexadecimal(last.prefix(12))
                && five.dropFirst().dropLast().allSatisfy { $0.count == 4 && isHexadecimal($0) }
        }
    }

    private static func hash(_ survey: StratMLSurvey) -> String {
        let administration = survey.administration
        return hash(of: survey.organizations + [survey.name, administration.start.text, administration.end.text])
    }

    private static func hash(of texts: [String]) -> String {
        var hash = StableTextHash()
        for text in texts { hash.add(text) }
        return hash.sixDigits
    }

    private static func reference(_ found: (String, Member)?, name: String) -> MemberReference {
        guard let (nameInSource, member) = found else {
            return MemberReference(name: name, nameInSource: name, code: nil, level: nil, region: nil)
        }
        return MemberReference(
            name: member.name, nameInSource: nameInSource, code: member.code, level: member.level,
            region: member.region.rawValue)
    }

    private static func nearest(_ resolution: MemberResolution) -> [String] {
        switch resolution {
        case .resolved: []
        case .ambiguous(let members), .unknown(let members): members.map(\.name)
        }
    }
}
