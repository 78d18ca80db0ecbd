public import OGPCatalogues
public import OGPModel
public import OGPScoring

/// The records of all files of context, sorted by member and theme, before any plan is looked at.
public struct ContextData: Sendable {
    /// The files.
    public let inputs: [ContextInput]
    /// What is recorded of members: problems, then pledges, each by member and theme.
    public let needs: [ContextNeed]
    /// Countries that are no known members, with the number of their records.
    public let outside: [(name: String, records: Int)]
    /// Indicators that record no problem, and those that record neither a problem nor the absence of one.
    public let indicators: (withoutProblem: Int, undecided: Int)
    /// The campaigns.
    public let campaigns: [Campaign]
    /// The lists of supporters.
    public let supporters: [SupporterList]

    /// Sorts records.
    ///
    /// - Parameters:
    ///   - records: What the files say.
    ///   - inputs: The files.
    ///   - catalogue: Which themes count as an answer to what.
    ///   - areas: The themes and their tags.
    public init(
        _ records: ContextRecords, inputs: [ContextInput], catalogue: ContextCatalogue, areas: PolicyAreaCatalogue
    ) {
        var builder = NeedBuilder(catalogue: catalogue, areas: areas)
        for shutdown in records.shutdowns { builder.add(shutdown) }
        for indicator in records.indicators { builder.add(indicator) }
        for pledge in records.pledges { builder.add(pledge) }
        self.inputs = inputs
        needs = builder.needs
        outside = builder.outside.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
        indicators = (
            records.indicators.count { $0.isProblem == false }, records.indicators.count { $0.isProblem == nil }
        )
        campaigns = records.campaigns
        supporters = records.supporters
    }

    /// The areas that the plans have to be counted in, each once.
    public var areas: [CoverageArea] {
        var seen: Set<String> = []
        return needs.map(\.area).filter { seen.insert($0.id).inserted }
    }
}
