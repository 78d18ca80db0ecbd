public import ByteReading
public import Findings
public import OGPCatalogues
import XMLReading

/// Documents that repeat one element for every record of a table, as data portals publish their tables in XML.
public struct RecordsXMLFormat: ImportFormat {
    /// The format's id.
    public static let id = "records-xml"

    /// The format.
    public init() {}

    /// The format as `ogp formats` describes it.
    public let description = FormatDescription(
        id: id, kind: "commitments",
        title: "OGP's commitments exports as XML records (CKAN, Socrata, Drupal, WordPress)",
        generations: OGPGeneration.allCases.map(\.rawValue),
        recognisedBy:
            "an element that is repeated and holds elements named as the columns of an export; otherwise only where "
            + "the format is pinned",
        endings: ["xml"],
        read:
            "the repeated element with the most values as a table, its child elements, attributes, keyed entries and pairs of "
            + "key and value as columns; the table is then read as OGP's own exports are",
        notRead: "attributes by which portals number records; documents with more than 256 MiB of text in records")

    /// Whether a document's first records have the columns of an export. A document whose column names are no names of elements
    /// is refused.
    public func recognises(_ look: InputLook) -> Recognition {
        guard case .document(let survey) = look else { return .no }
        if let failure = survey.failure, failure.code == .badName {
            let place = failure.line.map { " in line \($0)" } ?? ""
            return .refused(
                "cannot be read\(place): \(failure.message) \(failure.code.explanation) \(failure.code.fix)")
        }
        let children = Dictionary(grouping: survey.pairs.keys, by: \.parent)
        let isExport = children.values.contains { pairs in
            OGPLayout.recognises(pairs.map { RecordNames.decoded($0.child) })
        }
        return isExport ? .yes : .no
    }

    /// Opens a document.
    public func open<Sink: FindingSink>(
        _ input: InputFile, options: ImportOptions, catalogues: ImportCatalogues, sink: inout Sink
    ) throws -> any SourceReading & ~Copyable {
        try RecordsXMLReader(input, options: options, catalogues: catalogues, sink: &sink)
    }
}
