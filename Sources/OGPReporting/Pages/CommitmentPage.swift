import Findings
public import OGPCatalogues
public import OGPJoining
public import OGPModel
public import OGPScoring

/// One commitment as a page shows it, in the order of OGP's own commitment pages.
public struct CommitmentPage: Sendable {
    /// One part of the page: facts with their names.
    public struct Section: Sendable {
        /// The heading.
        public let title: String
        /// The facts in order.
        public let facts: [(name: String, value: String)]
    }

    /// One milestone of the commitment with its deadline and how it stands to it.
    public struct Step: Sendable {
        let row: MilestoneRow

        /// The milestone in one line: number and title.
        public var title: String {
            let number = row.milestone.number
            let title = row.milestone.title
            return number.isEmpty ? title : title.isEmpty ? number : "\(number) \(title)"
        }
    }

    let row: CommitmentRow
    let commitment: Commitment
    /// The gaps that its rules find.
    public let gaps: [Gap]
    /// The parts in order.
    public let sections: [Section]

    /// The milestones in the order of the source.
    public let steps: [Step]

    /// The questions on its safeguards, and the stories told of it.
    public let accounts: Accounts

    /// What is said about their progress, rolled up.
    public let progress: ProgressTally

    /// The page of a commitment.
    ///
    /// - Parameters:
    ///   - commitment: The commitment.
    ///   - start: Its start.
    ///   - end: Its end.
    ///   - plan: The facts of its plan.
    ///   - judgedOn: The day that delivery is judged on.
    ///   - themes: The ids of the themes that its policy areas mean.
    ///   - milestones: Its milestones, each with its deadline and how it stands to it.
    ///   - words: The words by which a source says that it has no evidence.
    ///   - missing: What roll-ups of milestones do with what is not known.
    ///   - accounts: The questions on its safeguards, and the stories told of it.
    public init(
        _ commitment: Commitment, start: Deadline, end: Deadline, plan: PlanFacts?, judgedOn: CivilDate,
        themes: [String], milestones: [(milestone: Milestone, deadline: Deadline, standing: MilestoneStanding)] = [],
        words: EvidenceWords,
        missing: MissingPolicy = .bounds,
        accounts: Accounts = Accounts()
    ) {
        self.commitment = commitment
        self.accounts = accounts
        var tally = MilestoneTally()
        for item in milestones { tally.count(item.standing, status: item.milestone.status) }
        let row = CommitmentRow(commitment, start: start, end: end, themes: themes, milestones: tally)
        self.row = row
        steps = milestones.map {
            Step(row: MilestoneRow(row, $0.milestone, deadline: $0.deadline, standing: $0.standing))
        }
        let progress = ProgressTally(milestones.map { ($0.milestone, $0.deadline) }, judgedOn: judgedOn, words: words)
        self.progress = progress
        let item = CommitmentInContext(commitment, start: start, end: end, plan: plan, judgedOn: judgedOn)
        gaps = GapRules.commitmentRules.compactMap { rule in
            guard case .fires(let message, let fields) = rule.judge(item) else { return nil }
            return Gap(rule.description, message, on: commitment, fields: fields)
        }
        sections =
            [
                Self.glance(commitment, plan, start, end), Self.institutions(commitment),
                Self.areas(commitment, themes),
                Self.design(commitment.ratings), Self.implementation(commitment), Self.reported(commitment),
                Self.stars(commitment), Self.steps(milestones), Self.progress(progress, of: commitment, missing),
                Self.participation(commitment, accounts), Self.safeguards(accounts),
            ] + Self.stories(accounts)
    }

    /// The title of the page.
    public var title: String { "\(commitment.id) \(commitment.displayTitle)" }

    /// The commitment's full text.
    public var text: String { commitment.fullText }

    /// Where it stands in the source.
    public var sourceText: String {
        let source = commitment.source
        let place = source.row.map { ", row \($0)" } ?? source.line.map { ", line \($0)" } ?? ""
        return source.file + place + (source.element.map { ", \($0)" } ?? "")
    }

    private static func glance(
        _ commitment: Commitment, _ plan: PlanFacts?, _ start: Deadline, _ end: Deadline
    ) -> Section {
        Section(
            title: "At a glance",
            facts: [
                ("Title", commitment.title), ("Member", commitment.member.name),
                ("Plan", "\(commitment.planText)\(plan?.submitted.map { ", submitted \($0)" } ?? "")"),
                ("Number in the plan", said(commitment.number)), ("Start", words(start)), ("End", words(end)),
                ("Page", said(commitment.url)),
            ])
    }

    private static func institutions(_ commitment: Commitment) -> Section {
        Section(
            title: "Institutions",
            facts: [
                ("Lead", said(commitment.lead.joined(separator: "; "))),
                ("Supporting", said(commitment.supporting.joined(separator: "; "))),
            ])
    }

    private static func areas(_ commitment: Commitment, _ themes: [String]) -> Section {
        Section(
            title: "Policy areas",
            facts: [
                ("Tags", said(commitment.policyAreas.present.joined(separator: "; "))),
                ("Themes", said(themes.joined(separator: "; "))),
            ])
    }

    private static func design(_ ratings: CommitmentRatings) -> Section {
        Section(
            title: "Design, as the IRM codes it",
            facts: [
                ("Verifiable", words(ratings.verifiability)),
                ("Relevant to OGP values", words(ratings.relevant)),
                ("Potential impact (plans before 2020)", LabelWords.words(ratings.potentialImpact.label)),
                ("Potential for results (plans since 2020)", LabelWords.words(ratings.potentialForResults.label)),
            ])
    }

    private static func implementation(_ commitment: Commitment) -> Section {
        var facts = commitment.assessments.filter { $0.role == .irm || $0.role == .monitoringBody }.map {
            (
                "Completion, \($0.by), \(LabelWords.words($0.stage.rawValue))\($0.when.map { ", \($0)" } ?? "")",
                LabelWords.words($0.status.label)
            )
        }
        if facts.isEmpty { facts.append(("Completion", LabelWords.words(commitment.ratings.completion.label))) }
        facts.append(("Results", LabelWords.words(commitment.ratings.results.label)))
        return Section(title: "Implementation, as the IRM codes it", facts: facts.map { (name: $0.0, value: $0.1) })
    }

    /// What others than the IRM say, each in the source's own word beside its meaning.
    private static func reported(_ commitment: Commitment) -> Section {
        let others = commitment.assessments.filter { $0.role != .irm && $0.role != .monitoringBody }
        let facts = others.map { assessment in
            let when = assessment.when.map { ", \($0)" } ?? ""
            let status = LabelWords.words(assessment.status.label)
            let said = assessment.said.isEmpty ? status : "\(status) (\"\(assessment.said)\")"
            return (
                name: "\(LabelWords.words(assessment.role.rawValue)), \(assessment.by)\(when)",
                value: assessment.text.isEmpty ? said : "\(said): \(assessment.text)"
            )
        }
        return Section(title: "Progress, as others report it", facts: facts)
    }

    /// What was promised step by step, by when, and what was said of it.
    private static func steps(
        _ milestones: [(milestone: Milestone, deadline: Deadline, standing: MilestoneStanding)]
    ) -> Section {
        let facts = milestones.map { item in
            let name = [item.milestone.number, item.milestone.title].filter { !$0.isEmpty }.joined(separator: " ")
            let statements = item.milestone.assessments.map(\.pageLine)
            let status = statements.isEmpty ? "no status stated" : statements.joined(separator: "; ")
            return (
                name: name.isEmpty ? "Milestone" : name,
                value: "due \(words(item.deadline)); \(status)\(item.milestone.evidence.pageWords)"
            )
        }
        return Section(title: "Milestones", facts: facts)
    }

    /// Stars are shown only where the source publishes one.
    private static func stars(_ commitment: Commitment) -> Section {
        let columns: [(PublishedColumn, String)] = [
            (.starPreJune2014, "Before June 2014"), (.star2015, "2015 formula"), (.starMidTerm, "Mid-term"),
            (.starEndOfTerm, "End of term"),
        ]
        let facts = columns.compactMap { column, name -> (name: String, value: String)? in
            guard let text = commitment.published.first(where: { $0.column == column })?.text,
                text == "1" || text == "0"
            else { return nil }
            return (name, text == "1" ? "starred" : "not starred")
        }
        return Section(title: "Stars awarded by OGP", facts: facts)
    }

    private static func words(_ flag: Coded<Bool>) -> String {
        flag.value.map { $0 ? "yes" : "no" } ?? LabelWords.words(flag.missing?.rawValue ?? "")
    }

    private static func said(_ text: String) -> String { text.isEmpty ? "not stated" : text }

    private static func words(_ deadline: Deadline) -> String {
        let days = [deadline.earliest, deadline.latest].compactMap { $0?.description }
        let meaning = days.first == days.last ? days.first : days.joined(separator: " to ")
        guard let meaning else {
            if deadline.text.isEmpty { return "not stated" }
            let why =
                switch deadline.recurrence?.frequency {
                case nil: "no day can be read"
                case .ongoing?: "open, without a last day"
                default: "recurring, without a last day"
                }
            return "\"\(deadline.text)\" (\(why))"
        }
        return deadline.text == meaning ? meaning : "\(meaning) (\"\(deadline.text)\")"
    }
}
