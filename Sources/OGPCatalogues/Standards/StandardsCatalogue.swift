public import OGPModel

/// OGP's standards of participation and co-creation as dated rules: the data file `Data/standards.json`, built into the code.
///
/// Which requirement holds for which plan, how many months or days it asks for, and where it comes from are data. How a kind of
/// rule is judged is code.
public struct StandardsCatalogue: Sendable {
    /// The version of the data file.
    public let version: String
    /// Where the rules come from.
    public let sources: [StandardsSource]
    /// The periods in which evidence counts, in the order of the data.
    public let periods: [EvidencePeriod]
    /// The editions, in the order of the data.
    public let editions: [StandardsEdition]
    /// The spectrum of public influence, from none to full.
    public let influenceLevels: [InfluenceLevel]
    /// The minimum of public influence, by years.
    public let influenceMinimums: [InfluenceMinimum]
    /// When plans count as contrary to process, by years.
    public let contraryEras: [ContraryEra]
    /// What follows then.
    public let consequences: [ContraryConsequence]
    /// When plans were to be delivered, by years.
    public let deliveryWindows: [DeliveryWindow]
    /// What happens in the life of every plan.
    public let cycle: [CycleEvent]

    /// The standards that are built into the code.
    ///
    /// - Throws: `CatalogueFailure` if the data file has a mistake, which its tests rule out.
    public static func bundled() throws(CatalogueFailure) -> StandardsCatalogue {
        try StandardsCatalogue(json: EmbeddedCatalogue.standards, file: "standards.json")
    }

    /// Standards from the text of a data file.
    ///
    /// - Parameters:
    ///   - json: The text of the file.
    ///   - file: The name of the file, for messages.
    /// - Throws: `CatalogueFailure` for the first mistake, with line and key.
    public init(json: String, file: String) throws(CatalogueFailure) {
        let data = try StandardsData(json: json, file: file)
        version = try data.document.string("version")
        sources = data.sources
        periods = data.periods
        editions = try data.editions()
        influenceLevels = try data.influenceLevels()
        influenceMinimums = try data.influenceMinimums()
        contraryEras = try data.contraryEras(of: editions)
        consequences = try data.consequences()
        deliveryWindows = try data.deliveryWindows()
        cycle = try data.cycle(of: editions)
    }

    /// The edition with an id.
    public func edition(_ id: String) -> StandardsEdition? { editions.first { $0.id == id } }

    /// The edition that holds for a plan.
    ///
    /// - Parameters:
    ///   - day: The day that chooses the plan's era.
    ///   - level: The level of the member; the local members of the pilot before OGP Local follow the national edition.
    /// - Returns: The edition, or `nil` before there were any.
    public func edition(on day: CivilDate, level: MemberLevel?) -> StandardsEdition? {
        let held = editions.filter { $0.validity.contains(day) }
        if level == .local, let local = held.first(where: { $0.level == .local }) { return local }
        return held.first { $0.level != .local }
    }

    /// The minimum of public influence for plans of a day.
    public func influenceMinimum(on day: CivilDate) -> InfluenceMinimum? {
        influenceMinimums.first { $0.validity.contains(day) }
    }

    /// What makes plans of a day contrary to process.
    public func contraryEra(on day: CivilDate) -> ContraryEra? {
        contraryEras.first { $0.validity.contains(day) }
    }

    /// When plans of a day were to be delivered.
    public func deliveryWindow(on day: CivilDate) -> DeliveryWindow? {
        deliveryWindows.first { $0.validity.contains(day) }
    }
}
