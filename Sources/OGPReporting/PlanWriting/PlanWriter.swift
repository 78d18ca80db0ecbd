import OGPCatalogues
public import OGPModel

/// Writes plans with their commitments as one plan file of this project's own format, in XML or CSV.
///
/// What the importer reads from it is what was written: nothing is lost, and writing that again gives the same bytes.
/// Commitments stand in the order in which they are given; a plan is stated before the first of its commitments.
public struct PlanWriter {
    private let format: PlanFileFormat
    private let plans: [ActionPlan]
    /// The place of each plan that is stated, by its id; of several with one id the first.
    private let places: [ActionPlanID: Int]
    private let dates: PlanDateReading
    private let showsBlanks: Bool
    private var isStated: [Bool]
    /// The plan whose element is open.
    private var openPlan: ActionPlanID?
    private var xml = PlanXMLWriter()
    private var csv = PlanCSVWriter()

    /// Begins a file.
    ///
    /// - Parameters:
    ///   - format: The form.
    ///   - plans: The plans to state. Commitments may belong to others too.
    ///   - newest: The day up to which the data speak; `nil` where it is not known.
    ///   - dates: How the importer reads words of dates.
    ///   - showsBlanks: Whether the file is to be filled in: what is missing is empty, without its kind, and the XML form
    ///     shows an empty element for what the commitment template asks and the plan does not answer.
    public init(
        _ format: PlanFileFormat, plans: [ActionPlan], newest: NewestDate?, dates: PlanDateReading,
        showsBlanks: Bool = false
    ) {
        self.format = format
        self.plans = plans
        self.dates = dates
        self.showsBlanks = showsBlanks
        isStated = plans.map { _ in false }
        places = Dictionary(plans.enumerated().map { ($0.element.id, $0.offset) }) { first, _ in first }
        var head = [(name: "version", value: PlanNames.version)]
        if !showsBlanks { head.append((name: "missingKinds", value: "stated")) }
        head.append((name: "dataAsOf", value: newest?.day.description ?? "unknown"))
        if let newest {
            let isUsable = !newest.evidence.isEmpty && PlanEscape.isPlain(newest.evidence)
            head.append((name: "dataAsOfBasis", value: isUsable ? newest.evidence : "the file says so"))
        }
        switch format {
        case .xml: xml.begin(head)
        case .csv: csv.begin(head)
        }
    }

    /// Writes a commitment, after its plan where that was not stated yet.
    public mutating func write(_ commitment: Commitment) {
        let place = commitment.plan.flatMap { places[$0] }
        begin(commitment.plan)
        if let place { state(place) }
        var item = PlanItem(commitment, in: place.map { plans[$0] }, dates)
        if showsBlanks { item.removeKindsOfMissing() }
        switch format {
        case .xml:
            item.removePlanID()
            if showsBlanks { item.addBlanks() }
            xml.write(item)
        case .csv: csv.write(item)
        }
    }

    /// Ends the file.
    ///
    /// - Parameter statingOthers: Whether the plans that no commitment belongs to are stated too.
    public mutating func finish(statingOthers: Bool = true) {
        for place in plans.indices where statingOthers && !isStated[place] {
            begin(nil)
            begin(plans[place].id)
            state(place)
        }
        begin(nil)
        if format == .xml { xml.close("actionPlans") }
    }

    /// The bytes written since the last call.
    public mutating func takeBytes() -> [UInt8] {
        switch format {
        case .xml: xml.buffer.takeBytes()
        case .csv: csv.takeBytes()
        }
    }

    /// Whether enough has been written to hand it on.
    public var isReadyToDrain: Bool { format == .xml ? xml.buffer.isReadyToDrain : csv.isReadyToDrain }

    /// Goes into the element of a plan, or out of any.
    private mutating func begin(_ plan: ActionPlanID?) {
        guard format == .xml, plan != openPlan else { return }
        if openPlan != nil { xml.close("actionPlan") }
        if let plan { xml.open(plan: plan.text) }
        openPlan = plan
    }

    /// States a plan, unless it was.
    private mutating func state(_ place: Int) {
        if isStated[place] { return }
        isStated[place] = true
        var item = PlanItem(plans[place], dates)
        switch format {
        case .xml:
            item.removeID()
            xml.write(item, as: "about")
        case .csv: csv.write(item)
        }
    }
}
