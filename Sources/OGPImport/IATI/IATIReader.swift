public import ByteReading
public import Findings
import OGPModel
import XMLReading

/// Reads an activity file: a commitment leaves as soon as its activity is read.
///
/// A first, light pass finds out which activities are the parents of others; those are plans and the others commitments.
public struct IATIReader: ~Copyable {
    let input: InputFile
    let outline: IATIOutline
    let hierarchy: IATIHierarchy
    let decoder: IATIDecoder
    var reader: XMLReader
    var tree = XMLSubtree()
    var unknown = UnknownElements(known: IATIElements.known)
    var members: OrganisationMembers
    var tally = IATITally()
    /// The activity that is read next, counted from 0.
    var activity = 0
    var plans: [ActionPlan] = []
    var planIDs: Set<ActionPlanID> = []
    var newest: NewestDate?
    var commitments = 0
    var milestones = 0
    var parts = 0
    var isFinished = false

    /// Opens an activity file.
    ///
    /// - Throws: `InputFailure`, `XMLFailure`, `EncodingQuestion` and `EncodingRestart` where it cannot be read, and
    ///   `ImportFailure` where it is no activity file.
    public init<Sink: FindingSink>(
        _ input: InputFile, options: ImportOptions, catalogues: ImportCatalogues, sink: inout Sink
    ) throws {
        guard try input.contentKind().isMarkup else {
            throw ImportFailure.wrongFormat(name: input.name, format: IATIFormat.id)
        }
        let outline = try IATIOutline(input, options: options.document)
        guard IATIFormat.roots.contains(outline.root.local) else {
            throw ImportFailure.wrongFormat(name: input.name, format: IATIFormat.id)
        }
        let reader = try XMLReader(input, options: options.document)
        self.input = input
        self.outline = outline
        hierarchy = IATIHierarchy(outline.activities)
        decoder = IATIDecoder(outline, options: options, catalogues: catalogues)
        members = OrganisationMembers(catalogues.members)
        self.reader = reader
        if let day = decoder.day {
            newest = NewestDate(day: day, evidence: "generated-datetime \(outline.generated)")
        }
        reportHead(&sink)
    }

    /// The version that the file states, without spaces; empty where it states none.
    var version: String { (outline.version ?? "").filter { !$0.isWhitespace } }
}
