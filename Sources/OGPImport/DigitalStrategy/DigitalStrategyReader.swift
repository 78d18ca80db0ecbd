public import ByteReading
public import Findings
import OGPCatalogues
import OGPModel
import XMLReading

/// Reads an agency's report on the Digital Government Strategy: a commitment leaves as soon as its last item is read.
///
/// The items of one commitment need not stand together. A first, light pass finds out which belong to which, so that
/// commitments leave in the order of the document and only those are held whose items are still to come.
public struct DigitalStrategyReader: ~Copyable {
    /// A commitment, or its milestones while it is still to come.
    struct Pending {
        var commitment: Commitment?
        var milestones: [Milestone] = []
        var missing: Int
    }

    let input: InputFile
    let outline: DigitalStrategyOutline
    let places: DigitalStrategyTree
    let decoder: DigitalStrategyDecoder
    let plan: ActionPlan?
    var reader: XMLReader
    var tree = XMLSubtree()
    var unknown = UnknownElements(known: Self.knownElements)
    /// The item that is read next, counted from 0.
    var item = 0
    /// The commitments that have not left yet, by the index of their item.
    var pending: [Int: Pending] = [:]
    /// The indices of the commitments, the one that leaves next last.
    var queue: [Int]
    var ids: Set<String> = []
    var fields = 0
    var emptyRecords = Occurrences()
    var commitments = 0
    var milestones = 0
    var parts = 0
    var isFinished = false

    private static let knownElements: Set<String> = [
        "report", "agency", "generated", "items", "item", "parent", "text", "due", "due_date", "fields", "field",
        "type",
        "name", "label", "options", "option", "value", "multiple",
    ]

    /// Opens a report.
    ///
    /// - Throws: `InputFailure`, `XMLFailure`, `EncodingQuestion` and `EncodingRestart` where it cannot be read, and
    ///   `ImportFailure` where it is no report.
    public init<Sink: FindingSink>(
        _ input: InputFile, options: ImportOptions, catalogues: ImportCatalogues, sink: inout Sink
    ) throws {
        guard try input.contentKind().isMarkup else {
            throw ImportFailure.wrongFormat(name: input.name, format: DigitalStrategyFormat.id)
        }
        let outline = try DigitalStrategyOutline(input, options: options.document)
        guard outline.root.local == "report" else {
            throw ImportFailure.wrongFormat(name: input.name, format: DigitalStrategyFormat.id)
        }
        var members = OrganisationMembers(catalogues.members)
        let member = members.resolve(outline.agency).0
        let day = DigitalStrategyDay.day(outline.generated, words: catalogues.dateWords)
        let decoder = DigitalStrategyDecoder(
            outline, member: member.reference, day: day, options: options, catalogues: catalogues)
        let places = DigitalStrategyTree(outline.items)
        let reader = try XMLReader(input, options: options.document)
        self.input = input
        self.outline = outline
        self.places = places
        self.decoder = decoder
        plan = decoder.plan.map { decoder.plan(id: $0, generated: outline.generated, file: input.name) }
        queue = places.places.indices.filter { places.places[$0].commitment == $0 }.reversed()
        self.reader = reader
        reportHead(member, day: day, &sink)
    }
}
