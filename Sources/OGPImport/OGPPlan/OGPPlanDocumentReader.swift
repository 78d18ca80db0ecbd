public import ByteReading
public import Findings
import OGPCatalogues
public import OGPModel
import XMLReading

/// Reads plan files in XML as a stream: a commitment leaves as soon as its element is closed.
///
/// A plan may be described behind its commitments; then the document is looked over once for descriptions.
public struct OGPPlanDocumentReader: ~Copyable, SourceReading {
    var xml: XMLReader
    private let input: InputFile
    private let options: ImportOptions
    private var decoder: PlanDecoder
    private let head: PlanFileHead
    private let namespace: String?
    private var tree = XMLSubtree()
    private var plans: [ActionPlan] = []
    private var places: [ActionPlanID: Int] = [:]
    private var commitments = 0
    /// How many plan elements began so far.
    private var planElements = 0
    /// The plan element that is open.
    private var current: OpenPlan?
    /// Descriptions of plans by the number of their element, once the document was looked over.
    private var descriptions: [Int: PlanDescription]?
    /// The numbers of the plan elements whose description was read.
    private var described: Set<Int> = []

    private struct OpenPlan {
        var id: String?
        /// The place of its description.
        var place: Int?
        /// Whether a description was met in its place.
        var isDescribed = false
    }

    /// Opens a document.
    ///
    /// - Throws: `InputFailure`, `XMLFailure`, `EncodingQuestion` where it cannot be read, and `ImportFailure` where it is no
    ///   plan file, or one of another version.
    public init<Sink: FindingSink>(
        _ input: InputFile, options: ImportOptions = ImportOptions(), catalogues: ImportCatalogues, sink: inout Sink
    ) throws {
        var document = options.document
        document.digesting = options.digesting
        var xml = try XMLReader(input, options: document)
        _ = try xml.next(&sink)
        guard xml.name == PlanRecognition.root, PlanRecognition.isNamespace(xml.namespace) else {
            throw ImportFailure.wrongFormat(name: input.name, format: OGPPlanFormat.id)
        }
        var head = PlanFileHead()
        var decoder = PlanDecoder(catalogues: catalogues, options: options)
        let position = xml.position
        for attribute in xml.attributes where attribute.namespace == nil {
            if head.set(attribute.name, CellText.trimmed(attribute.value)) { continue }
            decoder.report(
                .planUnreadableValue, "\"\(attribute.value)\" is no value of \(attribute.name).", at: position,
                field: attribute.name, value: attribute.value)
        }
        if let refusal = head.refusal { throw ImportFailure.refused(name: input.name, clause: refusal) }
        decoder.statesMissing = head.statesMissing
        decoder.dataDay = head.dataDay
        decoder.flush(to: &sink)
        self.head = head
        self.decoder = decoder
        self.input = input
        self.options = options
        namespace = xml.namespace
        self.xml = xml
    }

    /// Reads the next commitment.
    ///
    /// - Parameter sink: takes what is irregular.
    /// - Returns: the commitment; `nil` at the end.
    /// - Throws: what reading the document throws.
    public mutating func next<Sink: FindingSink>(_ sink: inout Sink) throws -> Commitment? {
        while let event = try xml.next(&sink) {
            switch event {
            case .text: continue
            case .end: if xml.depth == 2 { current = nil }
            case .start:
                if let commitment = try begin(&sink) {
                    commitments += 1
                    return commitment
                }
            }
        }
        decoder.reportBlanks()
        decoder.flush(to: &sink)
        return nil
    }

    /// Reads the element that begins: gives the commitment, if it is one.
    private mutating func begin<Sink: FindingSink>(_ sink: inout Sink) throws -> Commitment? {
        switch (xml.name, xml.depth, current != nil) {
        case ("actionPlan", 2, _):
            planElements += 1
            current = OpenPlan(id: xml.attribute("id").flatMap { $0.isEmpty ? nil : $0 })
            return nil
        case ("commitment", 2, _), ("commitment", 3, true): return try readCommitment(&sink)
        case ("id", 3, true):
            try xml.readSubtree(into: &tree, &sink)
            current?.id = PlanElementReading.text(of: tree)
            return nil
        case ("about", 3, true):
            try xml.readSubtree(into: &tree, &sink)
            // The first description may have been read ahead of its place.
            if described.insert(planElements).inserted || current?.isDescribed == true {
                let item = PlanItem(.actionPlan, tree.root, in: tree, isExact: options.keptCells != .none)
                state(PlanDescription(id: current?.id, item: item))
            }
            current?.isDescribed = true
            decoder.flush(to: &sink)
            return nil
        default:
            reportUnknownElement(&sink)
            try xml.skipSubtree(&sink)
            return nil
        }
    }

    private mutating func readCommitment<Sink: FindingSink>(_ sink: inout Sink) throws -> Commitment? {
        if current != nil, current?.place == nil { try findDescription() }
        try xml.readSubtree(into: &tree, &sink)
        let item = PlanItem(.commitment, tree.root, in: tree, isExact: options.keptCells != .none)
        guard let item = decoder.withoutBlanks(item) else { return nil }
        let plan = current?.place.map { plans[$0] }
        let id = plan?.id ?? current?.id.map(ActionPlanID.init)
        if current != nil, id == nil { reportNamelessPlan(item) }
        let commitment = decoder.commitment(item, in: plan, id: id)
        decoder.flush(to: &sink)
        return commitment
    }

    /// Takes up the description of the plan that is open.
    private mutating func state(_ description: PlanDescription) {
        guard let item = decoder.withoutBlanks(description.item) else { return }
        let plan = decoder.plan(item, id: description.id)
        if places[plan.id] != nil {
            decoder.report(
                .planStatedTwice, "The plan \(plan.id) is described twice.", at: description.item.position, field: "id",
                value: plan.id.text)
        } else {
            places[plan.id] = plans.count
        }
        plans.append(plan)
        current?.place = places[plan.id]
    }

    /// Finds the description of the plan that is open: one that was read already, else one that stands further on.
    private mutating func findDescription() throws {
        if let id = current?.id, let place = places[ActionPlanID(id)] {
            current?.place = place
            return
        }
        if descriptions == nil {
            var document = options.document
            document.encoding = xml.encodingChoice
            descriptions = try PlanDescription.all(in: input, options: document, isExact: options.keptCells != .none)
        }
        let id = current?.id
        let own = descriptions?[planElements].map { (number: planElements, description: $0) }
        let other = id.flatMap { id in
            descriptions?.filter { $0.value.id == id }.min { $0.key < $1.key }.map {
                (number: $0.key, description: $0.value)
            }
        }
        guard let found = own ?? other, described.insert(found.number).inserted else { return }
        state(found.description)
    }

    private mutating func reportNamelessPlan(_ item: PlanItem) {
        decoder.report(
            .planMissingOwner,
            "The commitment stands in a plan that has neither id nor description; it is read as a standalone one.",
            at: item.position, field: "actionPlan")
    }

    private mutating func reportUnknownElement<Sink: FindingSink>(_ sink: inout Sink) {
        let name = xml.name
        if decoder.unknownNames.count < PlanDecoder.mostUnknownNames { decoder.unknownNames.insert(name) }
        guard decoder.told.insert("element \(xml.depth) \(name)").inserted else { return }
        decoder.report(
            .planUnknownRecord, "<\(name)> has no meaning in this place; it is left out.", at: xml.position, field: name
        )
        decoder.flush(to: &sink)
    }

    /// What the document has shown itself to be so far.
    public var summary: SourceSummary {
        let layout = DocumentLayout(
            root: PlanRecognition.root, namespace: namespace, xmlVersion: xml.xmlVersion,
            declaredEncoding: xml.declaredEncoding, elements: xml.elements,
            counts: [
                ("actionPlan", planElements), ("commitment", commitments),
                ("milestone", decoder.milestones + decoder.milestoneParts),
            ], unknownNames: decoder.unknownNames.sorted())
        var summary = SourceSummary(
            name: input.name, kind: "commitments", format: OGPPlanFormat.id, layout: .document(layout),
            encoding: xml.encoding, encodingChoice: xml.encodingChoice)
        summary.fill(head, decoder, plans: plans, commitments: commitments)
        summary.digest = xml.digest
        summary.isPartial = xml.isPartial
        return summary
    }
}
