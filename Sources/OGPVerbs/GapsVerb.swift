public import ByteReading
import Findings
import OGPCatalogues
import OGPImport
import OGPJoining
import OGPModel
public import OGPReporting
public import OGPScoring

/// Where promise, delivery, evidence, coverage and process fall short.
public enum GapsVerb {
    /// A gap report with the plans' scores and the frame it was made in.
    public struct Answer: Sendable {
        /// The report.
        public let report: GapReport
        /// The scores of everything selected and of each plan.
        public let groups: [ScoreGroup]
        /// The frame.
        public let frame: ResultFrame
    }

    /// The formats that have a place of their own for evidence. Elsewhere the source itself has to show that it has one.
    private static let formatsWithEvidence: Set<String> = ["canada-nap", "ogp-plan"]

    /// Applies the gap rules to the selected commitments and their plans.
    ///
    /// - Parameters:
    ///   - request: The inputs and the question.
    ///   - rules: Ids of rules, or kinds of them; all where empty.
    ///   - parameters: The numbers that rules on milestones ask by.
    ///   - before: An earlier version of the same plans, to be held beside the inputs; `nil` for none.
    ///   - menu: The areas that coverage is held against; the menu of the catalogue where `nil`.
    ///   - context: Files of context, such as shutdown records.
    ///   - answers: Review sheets with the answers of persons to the questions on safeguards.
    /// - Returns: The report with its scores and frame.
    /// - Throws: what reading the inputs throws.
    public static func run(
        _ request: ReadRequest, rules: Set<String> = [], parameters: GapParameters = GapParameters(),
        before: EarlierVersion? = nil, menu: CoverageMenu? = nil, context: [InputFile] = [], answers: [InputFile] = []
    ) throws -> Answer {
        let request = try request.resting(on: ("context", context), ("answers", answers))
        var privacy = PrivacyFilter(isPrivate: request.isPrivate)
        let records = try ContextFiles.read(context, for: request, privacy: &privacy)
        let book = try AnswerSheets.read(answers, for: request)
        let asksForSafeguards = GapQuestion.asksForSafeguards(rules)
        let detail: ImportOptions.Detail = before == nil && !asksForSafeguards ? .withoutFullText : .whole
        let first = try FirstPass(request, keeping: detail)
        let second = SecondPass(request, after: first)
        let question = GapQuestion(
            asOf: request.asOf, dataDay: first.dataDay(asOf: request.asOf),
            isDeclaredComplete: request.isDeclaredComplete,
            rules: rules, parameters: parameters, selection: request.selection)
        let words = try EvidenceWords.bundled()
        var gaps = GapFold(
            question, facts: first.facts, menu: request.menu(menu), words: words, context: records)
        if asksForSafeguards {
            gaps.safeguards = try SafeguardReview(
                request.catalogues.policyAreas, catalogue: request.catalogues.themes,
                book: book.map { privacy.filtered($0.held(against: first.facts.ids)) })
        }
        var scores = ScoreFold(by: [.all, .plan])
        var review = CommitmentReview(facts: first.facts, convention: nil)
        var findings = FindingTally()
        var version = PlanVersion()
        var cases = ProcessCases(request, after: first, privacy: &privacy)
        var accepted = AcceptanceTally(request)
        try second.forEach(&findings, detail: detail) { commitment, input, _ in
            review.convention = input.convention
            accepted.count(commitment)
            let commitment = privacy.filtered(commitment, printsFullText: before != nil)
            let day = input.record.dataDay.day.map { min($0, request.asOf) } ?? request.asOf
            gaps.judge(
                commitment, start: review.deadline(commitment.start, of: commitment),
                end: review.deadline(commitment.end, of: commitment), on: day,
                hasPlaceForEvidence: Self.formatsWithEvidence.contains(input.record.format),
                deadline: { review.deadline($0, of: commitment) })
            cases.note(commitment)
            if before != nil { version.add(commitment) { review.deadline($0, of: commitment) } }
            let milestones = commitment.milestones.map { ($0, review.deadline($0.end, of: commitment)) }
            scores.count(
                commitment, catalogue: request.catalogues.policyAreas,
                milestones: milestones.map { $0.standing($1, asOf: request.asOf, dataDay: input.record.dataDay.day) },
                progress: ProgressTally(milestones, judgedOn: day, words: words))
        }
        try Self.lookAround(&gaps, second)
        for item in cases.recorded() {
            let standards = try StandardsCatalogue.bundled()
            gaps.judge(
                StandardsAssessment(item, asOf: request.asOf, dataDay: request.dataAsOf, by: standards))
        }
        if let before {
            var earlier = request
            earlier.inputs = [before.file]
            earlier.dataAsOf = before.dataAsOf
            let (old, pass) = try PlanVersion.read(earlier, privacy: &privacy)
            gaps.judge(
                PlanComparison(before: old.items, after: version.items), with: before.file.name,
                of: pass.dataDay(asOf: request.asOf))
        }
        var frame = ResultFrame(request, inputs: first.records, withheld: privacy.withheld)
        frame.note(accepted)
        var report = gaps.report()
        report.answers = report.answers?.held(againstQuestions: gaps.askedQuestions)
        return Answer(report: report, groups: scores.groups, frame: frame)
    }

    /// Where plans were selected, what others did is taken from all plans of the inputs.
    private static func lookAround(_ gaps: inout GapFold, _ second: SecondPass) throws {
        if second.request.selection.isEverything || !gaps.asksAboutCoverage { return }
        var request = second.request
        request.selection = Selection()
        var peers = PeerPool(gaps.menu)
        var privacy = PrivacyFilter(isPrivate: request.isPrivate)
        var findings = FindingTally()
        try SecondPass(request, after: second.first).forEach(&findings, detail: .withoutFullText) { commitment, _, _ in
            peers.note(privacy.filtered(commitment))
        }
        gaps.peers = peers
    }
}
