public import ByteReading
public import Findings
import OGPModel
import XMLReading

/// Reads an implementation schedule: each data element is a commitment that leaves as soon as it is read.
public struct IATIScheduleReader: ~Copyable {
    let input: InputFile
    let head: IATIScheduleHead
    let decoder: IATIScheduleDecoder
    var reader: XMLReader
    var tree = XMLSubtree()
    var unknown = UnknownElements(known: Self.knownElements)
    /// The part of the schedule that is being read; `nil` outside both.
    var section: String?
    /// The rows about publishing.
    var publishing: [DocumentElement] = []
    var partial = Occurrences()
    var empty = Occurrences()
    var elements = 0
    var commitments = 0
    var isFinished = false

    /// The parts of a schedule that hold data elements.
    static let sections: Set<String> = ["organisation", "activity"]
    /// The elements of the grammar that stand around data elements and inside them. Data elements have any name.
    static let knownElements: Set<String> =
        sections.union(IATIScheduleElement.parts).union([
            "implementation", "metadata", "publisher", "version", "date", "publishing", "narrative",
            "publication-timetable", "publication-frequency", "scope", "publication-lifecycle", "data-quality",
            "approach", "thresholds", "constraints-other", "license", "activity-multilevel", "segmentation",
            "user-interface",
        ])

    /// Opens a schedule.
    ///
    /// - Throws: `InputFailure`, `XMLFailure`, `EncodingQuestion` and `EncodingRestart` where it cannot be read, and
    ///   `ImportFailure` where it is no schedule.
    public init<Sink: FindingSink>(
        _ input: InputFile, options: ImportOptions, catalogues: ImportCatalogues, sink: inout Sink
    ) throws {
        guard try input.contentKind().isMarkup else {
            throw ImportFailure.wrongFormat(name: input.name, format: IATIScheduleFormat.id)
        }
        let head = try IATIScheduleHead(input, options: options.document)
        guard head.root.local == "implementation" else {
            throw ImportFailure.wrongFormat(name: input.name, format: IATIScheduleFormat.id)
        }
        var members = OrganisationMembers(catalogues.members)
        let member = members.resolve(head.publisher).0
        let reader = try XMLReader(input, options: options.document)
        self.input = input
        self.head = head
        decoder = IATIScheduleDecoder(head, member: member, options: options, catalogues: catalogues)
        self.reader = reader
        reportHead(member, &sink)
    }

    /// Where the schedule begins.
    var position: SourcePosition { SourcePosition(file: input.name, line: 1, element: "/implementation") }
}
