public import ByteReading
public import Findings
public import OGPCatalogues
import XMLReading

/// Any table, and any document that repeats one element for every record, read through a mapping that a person has seen.
public struct MappedFormat: ImportFormat {
    /// The format's id.
    public static let id = "mapped"

    /// The format.
    public init() {}

    /// The format as `ogp formats` describes it.
    public let description = FormatDescription(
        id: id, kind: "commitments", title: "Any table or XML records, through a mapping (ogp map)", generations: [],
        recognisedBy: "a mapping given with --mapping whose columns the input has",
        endings: ["csv", "xml"],
        read:
            "commitments, milestones and updates of any table: titles, texts, institutions, dates, statuses in any words, "
            + "shares, progress, evidence, challenges, one column for every reporting date, several languages",
        notRead: "nothing: columns without a field are kept under \"extra\"; ratings of the IRM are never filled")

    /// Never by itself: only a mapping says what the columns are.
    public func recognises(_ look: InputLook) -> Recognition { .no }

    /// Opens an input.
    ///
    /// - Throws: `MappingFailure` where no mapping is given, one with open decisions, or one of other headers.
    public func open<Sink: FindingSink>(
        _ input: InputFile, options: ImportOptions, catalogues: ImportCatalogues, sink: inout Sink
    ) throws -> any SourceReading & ~Copyable {
        if try input.contentKind().isMarkup {
            return try MappedRecordsReader(input, options: options, catalogues: catalogues, sink: &sink)
        }
        return try MappedReader(input, options: options, catalogues: catalogues, sink: &sink)
    }

    /// Whether a mapping is meant for an input that another format may recognise too.
    static func isMeant(_ mapping: TableMapping, for look: InputLook) -> Bool {
        switch look {
        case .table(let headers): return MappingMatch.isMeant(mapping, headers: headers)
        case .document(let survey):
            let columns = Set(mapping.columns.map { MappingMatch.elementKey($0.header) })
            let records = Dictionary(grouping: survey.pairs.keys, by: \.parent)
            return records.values.contains { pairs in
                let found = Set(pairs.map { MappingMatch.elementKey($0.child) }).intersection(columns)
                return found.count * 2 >= columns.count
            }
        }
    }
}
