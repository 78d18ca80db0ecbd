import ByteReading
import Findings
import OGPCatalogues
import OGPImport
import OGPJoining
import OGPModel
import OGPScoring
import OGPThemes

@testable import OGPReporting

/// A place in a schema that lists words, and the words that the code can write there.
struct SchemaVocabulary: CustomStringConvertible {
    /// The schema.
    let schema: String
    /// The path to the list below the definitions of the schema.
    let path: String
    /// The words of the code.
    let words: [String]

    init(_ schema: String, _ path: String, _ words: [String]) {
        self.schema = schema
        self.path = path
        self.words = words
    }

    init<Words: CaseIterable & RawRepresentable>(_ schema: String, _ path: String, _ type: Words.Type)
    where Words.RawValue == String {
        self.init(schema, path, type.allCases.map(\.rawValue))
    }

    /// The counts of a scale, which hold its labels and the kinds of missing.
    private init<Scale: RatingScale>(counts: String, _ scale: Scale.Type) {
        self.init("score", counts + "Counts/properties", LabelCounts<Scale>().all.map(\.name))
    }

    var description: String { "\(schema) \(path)" }

    /// Every place.
    static let all =
        ofLabels + ofDates + ofRows + ofScores + ofGaps + ofThemes + ofStandards + ofFrames + ofCoverage

    private static let ofLabels: [SchemaVocabulary] = [
        SchemaVocabulary("commitments", "missing/enum", Missing.self),
        SchemaVocabulary("commitments", "completionLabel/anyOf/0/enum", Completion.self),
        SchemaVocabulary("commitments", "specificityLabel/anyOf/0/enum", Specificity.self),
        SchemaVocabulary("commitments", "potentialImpactLabel/anyOf/0/enum", PotentialImpact.self),
        SchemaVocabulary("commitments", "potentialForResultsLabel/anyOf/0/enum", PotentialForResults.self),
        SchemaVocabulary("commitments", "resultsLabel/anyOf/0/enum", ResultsLabel.self),
        SchemaVocabulary("commitments", "changeLabel/anyOf/0/enum", CompletionChange.self),
        SchemaVocabulary("commitments", "status/properties/role/enum", AssessorRole.self),
        SchemaVocabulary("commitments", "status/properties/stage/enum", AssessmentStage.self),
    ]

    private static let ofThemes: [SchemaVocabulary] = [
        SchemaVocabulary("themes", "themeEntry/properties/kind/enum", ThemeKind.self),
        SchemaVocabulary("themes", "themeEntry/properties/confidence/enum", CatalogueConfidence.self),
        SchemaVocabulary("theme", "tagLink/properties/strength/enum", LinkStrength.self),
        SchemaVocabulary("theme", "sampleCommitment/properties/basis/enum", SampleCommitment.Basis.self),
        SchemaVocabulary("theme", "exampleRating/properties/measure/enum", ExampleRating.Measure.self),
        SchemaVocabulary("theme", "safeguardCheck/properties/kind/enum", SafeguardCheck.Kind.self),
        SchemaVocabulary("theme", "safeguardCheck/properties/weight/enum", SafeguardCheck.Weight.self),
    ]

    private static let ofStandards: [SchemaVocabulary] = [
        SchemaVocabulary(
            "standards", "input/properties/kind/enum",
            ["table", "unknown"] + Set(ImportFormats.descriptions.map(\.kind))),
        SchemaVocabulary("standards", "requirementStatus/enum", RequirementStatus.self),
        SchemaVocabulary("standards", "standardsConfidence/enum", StandardsConfidence.self),
        SchemaVocabulary("standards", "contraryOutlook/enum", ContraryOutlook.Level.self),
        SchemaVocabulary("standards", "evidenceKind/enum", EvidenceRow.Kind.self),
        SchemaVocabulary("standards", "participantGroup/enum", ParticipantGroup.self),
        SchemaVocabulary("standards", "processPhase/enum", ProcessPhase.self),
        SchemaVocabulary("standards", "influenceLevel/enum", PublicInfluence.self),
        SchemaVocabulary("standards", "speaker/enum", AssessorRole.self),
        SchemaVocabulary("standards-calendar", "obligationOwner/enum", CycleEvent.Owner.self),
        SchemaVocabulary("standards-list", "standardsEdition/properties/level/enum", MemberLevel.self),
        SchemaVocabulary("reasoned-response", "responseOutcome/enum", ReasonedResponse.Outcome.self),
        SchemaVocabulary("reasoned-response", "inputPeriod/properties/channel/enum", InputPeriod.Channel.self),
        SchemaVocabulary("reasoned-response", "responseEvidence/properties/kind/enum", ProcessEvidence.Kind.self),
        SchemaVocabulary("explanation", "explanation/properties/confidence/enum", StandardsConfidence.self),
    ]

    /// What every document says of its inputs, in every schema that has them.
    private static let ofFrames: [SchemaVocabulary] =
        [
            SchemaVocabulary("score", "input/properties/dataAsOfBasis/enum", DataDay.Basis.self),
            SchemaVocabulary("score", "missingPolicy/enum", MissingPolicy.self),
            SchemaVocabulary(
                "inspection", "contents/properties/completeness/propertyNames/enum", PlanCompleteness.labels),
        ] + ["score", "suggestions"].map { SchemaVocabulary($0, "input/properties/kind/enum", inputKinds) }

    private static let inputKinds = [
        "commitments", SourceSummary.updates, SourceSummary.process, SourceSummary.consultation, "table", "unknown",
    ]

    private static let ofCoverage: [SchemaVocabulary] = [
        SchemaVocabulary("coverage", "plan/properties/completeness/enum", PlanCompleteness.labels),
        SchemaVocabulary("gaps", "planSummary/properties/completeness/enum", PlanCompleteness.labels),
        SchemaVocabulary("coverage", "coverageState/enum", CoverageState.all.map(\.label)),
        SchemaVocabulary("matrix", "coverageState/enum", CoverageState.all.map(\.label)),
        SchemaVocabulary("coverage", "coveredCommitment/properties/rung/enum", CoverageRung.self),
        SchemaVocabulary("coverage", "contextNeed/properties/kind/enum", ContextNeed.Kind.self),
        SchemaVocabulary("coverage", "contextNeed/properties/outcome/enum", ContextReport.Outcome.self),
        SchemaVocabulary("gaps", "ruleResult/properties/subject/enum", RuleSubject.self),
        SchemaVocabulary("gaps", "answer/properties/answer/enum", SafeguardAnswer.Value.self),
        SchemaVocabulary("suggestions", "suggestion/properties/tier/enum", SuggestionTier.self),
        SchemaVocabulary("commitments", "status/properties/claim/enum", ScheduleClaim.self),
        SchemaVocabulary("commitments", "status/properties/lifecycle/enum", Lifecycle.self),
        SchemaVocabulary("commitments", "reportedLabel/anyOf/0/enum", ReportedStatus.self),
    ]

    private static let ofDates: [SchemaVocabulary] = [
        SchemaVocabulary("commitments", "deadline/properties/precision/enum", DeadlinePrecision.self),
        SchemaVocabulary("commitments", "deadline/properties/basis/enum", DateBasis.self),
        SchemaVocabulary("commitments", "milestones/properties", MilestoneTally().all.map(\.name)),
        SchemaVocabulary("commitments", "milestone/properties/overdue/enum", Overdue.self),
    ]

    private static let ofRows: [SchemaVocabulary] = [
        SchemaVocabulary("commitments", "commitment/properties/idSource/enum", IDSource.self),
        SchemaVocabulary("commitments", "commitment/properties/kind/enum", CommitmentKind.self),
        SchemaVocabulary("commitments", "commitment/properties/level/enum", MemberLevel.self),
        SchemaVocabulary("commitments", "commitment/properties/era/enum", Era.self),
        SchemaVocabulary("commitments", "commitment/properties/outcome/enum", Outcome.self),
        SchemaVocabulary("commitments", "commitment/properties/bindingConstraint/enum", BindingConstraint.self),
        SchemaVocabulary("commitments", "commitment/properties/values/items/enum", OGPValue.self),
        SchemaVocabulary("commitments", "commitment/properties/starPublished/properties", StarFormula.self),
        SchemaVocabulary(
            "commitments", "commitment/properties/missing/propertyNames/enum", MissingFields.names),
    ]

    private static let ofScores: [SchemaVocabulary] = [
        SchemaVocabulary("score", "group/properties/by/enum", ScoreDimension.self),
        SchemaVocabulary("score", "group/properties/stars/properties", StarFormula.self),
        SchemaVocabulary("score", "group/properties/bindingConstraint/properties", BindingConstraint.self),
        SchemaVocabulary(counts: "completion", Completion.self),
        SchemaVocabulary(counts: "potentialImpact", PotentialImpact.self),
        SchemaVocabulary(counts: "potentialForResults", PotentialForResults.self),
        SchemaVocabulary(counts: "results", ResultsLabel.self),
        SchemaVocabulary(counts: "reported", ReportedStatus.self),
    ]

    private static let ofGaps: [SchemaVocabulary] = [
        SchemaVocabulary("gaps", "gapKind/enum", GapKind.self),
        SchemaVocabulary("gaps", "gapSeverity/enum", GapSeverity.self),
        SchemaVocabulary("findings", "severity/enum", Severity.self),
        SchemaVocabulary("inspection", "table/properties/encoding/enum", TextEncoding.self),
    ]
}
