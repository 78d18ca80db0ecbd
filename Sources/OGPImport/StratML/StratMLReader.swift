public import ByteReading
public import Findings
import OGPCatalogues
public import OGPModel
import XMLReading

/// Reads a StratML plan as a stream of commitments: objectives, or goals, as soon as their goal is complete.
///
/// Nothing depends on the order of elements. An objective waits for the end of its goal, whose name and performers may
/// stand behind it; a goal with very many objectives lets go of the first of them earlier, and says so if it had more
/// to add.
public struct StratMLReader: ~Copyable, SourceReading {
    var cursor: StratMLCursor
    let decoder: StratMLDecoder
    let plan: StratMLPlan
    private let input: InputFile
    private let choice: ReadingChoice

    /// The plan as far as it was read.
    var actionPlan: ActionPlan
    /// What the root says of the plan, in two elements.
    var descriptionText = ""
    var otherText = ""
    /// What the organisations' names stand in.
    var planCells: [SourceCell] = []
    /// Which branches are open: the root, the core, a goal.
    var open: [StratMLElement] = []
    var goal: StratMLOpenGoal?
    /// Commitments that are complete, and how many of them were handed over.
    var ready: [Commitment] = []
    var handed = 0
    var hasReportedDerivedIDs = false
    var hasReportedMember = false
    var isEnded = false

    /// How many commitments were handed over.
    private(set) var commitments = 0
    private var milestones = 0
    private var parts = 0
    private var countedParts = 0

    /// Opens a plan.
    ///
    /// - Throws: `InputFailure`, `EncodingQuestion`, `EncodingRestart`, `XMLFailure`, and `ImportFailure`
    ///   where the input is no StratML.
    public init<Sink: FindingSink>(
        _ input: InputFile, options: ImportOptions, catalogues: ImportCatalogues, sink: inout Sink
    ) throws {
        let words = StratMLWords(catalogues.statusWords)
        let plain = StratMLDates(
            reader: DateTextReader(words: catalogues.dateWords), context: DateContext(pinnedOrder: options.dateOrder))
        let survey = try StratMLSurvey(input, options: options, words: words, dates: plain)
        let plan = StratMLPlan(survey, catalogues: catalogues, options: options)
        let keptCells = options.detail == .facts ? .none : options.keptCells
        cursor = StratMLCursor(
            try XMLReader(input, options: options.document), words: words, dates: plan.dates, detail: options.detail,
            keptCells: keptCells, publication: plan.publication)
        self.plan = plan
        decoder = StratMLDecoder(plan, detail: options.detail)
        actionPlan = plan.actionPlan(file: input.name)
        self.input = input
        choice = ReadingChoice(
            option: "commitment-level", value: survey.level.level.rawValue, because: survey.level.because)
        if options.commitmentLevel == .auto { reportLevel(&sink) }
    }

    /// Reads the next commitment.
    ///
    /// - Parameter sink: takes what is irregular.
    /// - Returns: the commitment; `nil` at the end.
    /// - Throws: what reading the document throws.
    public mutating func next<Sink: FindingSink>(_ sink: inout Sink) throws -> Commitment? {
        while handed == ready.count {
            if isEnded { return nil }
            ready.removeAll(keepingCapacity: true)
            handed = 0
            try read(&sink)
        }
        let commitment = ready[handed]
        handed += 1
        count(commitment)
        return commitment
    }

    private mutating func count(_ commitment: Commitment) {
        commitments += 1
        for milestone in commitment.milestones {
            if !milestone.isPart { milestones += 1 } else { parts += 1 }
            if milestone.isPart, milestone.hasDeadlineOrStatus { countedParts += 1 }
        }
    }

    private func reportLevel<Sink: FindingSink>(_ sink: inout Sink) {
        let level = choice.value == "goal" ? "Goals" : "Objectives"
        sink.report(
            .stratMLLevel,
            Finding(
                .stratMLLevel, "\(level) are read as commitments, because \(choice.because).",
                at: SourcePosition(file: input.name), value: choice.value))
    }

    /// What the document has shown itself to be so far.
    public var summary: SourceSummary {
        var layout = DocumentLayout(root: plan.edition.root, namespace: plan.edition.namespace)
        if plan.edition.namespace.isEmpty { layout.namespace = nil }
        layout.xmlVersion = cursor.reader.xmlVersion
        layout.declaredEncoding = cursor.reader.declaredEncoding
        layout.elements = cursor.reader.elements
        layout.counts = cursor.counts.all
        layout.unknownNames = cursor.unread.unknown.sorted()
        var summary = SourceSummary(
            name: input.name, kind: "commitments", format: StratMLFormat.id, layout: .document(layout),
            encoding: cursor.reader.encoding, encodingChoice: cursor.reader.encodingChoice)
        summary.generation = plan.edition.rawValue
        summary.records = commitments + milestones + parts
        summary.commitments = commitments
        summary.milestones = milestones
        summary.milestoneParts = countedParts
        summary.newest = cursor.newest
        summary.plans = [actionPlan]
        summary.choices = [choice]
        summary.isWholePlan = true
        summary.digest = cursor.reader.digest
        summary.isPartial = cursor.reader.isPartial
        return summary
    }
}

extension Milestone {
    /// Whether the source states a deadline or a status for it.
    fileprivate var hasDeadlineOrStatus: Bool {
        if case .notStated = end.meaning { return assessments.contains { $0.status.isCoded } }
        return true
    }
}
