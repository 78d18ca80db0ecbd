public import OGPCatalogues
public import OGPModel

/// A plan held against the standards of its era, as of a day.
///
/// It is a pure function of the record, the day and the standards. What is dated after the day does not count.
public struct StandardsAssessment: Sendable {
    /// The plan.
    public let process: ProcessCase
    /// The day asked for.
    public let asOf: CivilDate
    /// The day that the record is judged on: the day asked for, or the earlier day up to which the data speak.
    public let judgedOn: CivilDate
    /// The record as it stood on that day.
    public let record: ProcessRecord
    /// What chose the era, such as "delivered on 2023-12-20"; empty where no day of the plan is known.
    public let eraBasis: String
    /// The edition that holds; `nil` where no day of the plan is known.
    public let edition: StandardsEdition?
    /// Its requirements, each assessed.
    public let requirements: [RequirementAssessment]
    /// How much influence the public had, in each phase.
    public let influence: [InfluenceAssessment]
    /// Whether it would count as contrary to process.
    public internal(set) var contrary: ContraryOutlook
    /// What became of the contributions.
    public let responses: ResponseTally
    /// Who took part, as far as the record states it.
    public let participation: ParticipationBalance
    /// What is due from that day on.
    public let obligations: [ProcessObligation]

    /// Holds a plan against the standards.
    ///
    /// - Parameters:
    ///   - process: The plan with its record.
    ///   - asOf: The day.
    ///   - dataDay: The day up to which the data are declared to speak; where `nil`, they are taken to be complete up to the day
    ///     asked for. The newest row of a record is not such a day: a quiet time has no rows.
    ///   - standards: The standards.
    ///   - forms: The stakeholder groups and regional groups in which those who took part are counted; none where `nil`.
    public init(
        _ process: ProcessCase, asOf: CivilDate, dataDay: CivilDate? = nil, by standards: StandardsCatalogue,
        groupedBy forms: AdvocacyForms? = nil
    ) {
        let judgedOn = dataDay.map { min($0, asOf) } ?? asOf
        let known = KnownRecord(process, asOf: judgedOn)
        let era = known.life.eraDay
        let edition = standards.edition(of: process, asOf: asOf)
        let requirements = (edition?.requirements ?? []).map { requirement in
            RequirementJudge(
                context: RuleContext(known: known, requirement: requirement, commitments: process.commitments)
            ).assessment()
        }
        let minimum = era.flatMap { standards.influenceMinimum(on: $0.day) }
        let influence = ProcessPhase.allCases.map { InfluenceJudge.judge($0, known, minimum: minimum) }
        self.process = process
        self.asOf = asOf
        self.judgedOn = judgedOn
        record = known.record
        eraBasis = era?.basis ?? (edition == nil ? "" : "reviewed by the questions of those years")
        self.edition = edition
        self.requirements = requirements
        self.influence = influence
        let isLocal = edition?.level == .local
        contrary =
            ContraryJudge(
                process: process, known: known, era: isLocal ? nil : era.flatMap { standards.contraryEra(on: $0.day) },
                eraDay: era?.day, windows: standards.deliveryWindows, requirements: requirements, influence: influence,
                askedFor: asOf
            ).outlook()
        responses = ResponseTally(known.record)
        participation = ParticipationBalance(
            known.record, entries: process.participants, asOf: judgedOn, groupedBy: forms)
        obligations =
            edition.map {
                ObligationList(known: known, edition: $0, requirements: requirements, from: asOf)
                    .obligations(standards.cycle)
            } ?? []
    }

    /// The days of the plan's life.
    public var life: PlanLife { PlanLife(process, asOf: judgedOn) }

    /// The minimum of influence over both phases: met if every phase with a minimum meets it, `nil` where that is not known.
    public var isInfluenceMinimumMet: Bool? {
        let asked = influence.filter { $0.minimum != nil }
        if asked.isEmpty { return nil }
        let answers = asked.map(\.isMinimumMet)
        if answers.contains(false) { return false }
        return answers.contains(nil) ? nil : true
    }
}
