package import ByteReading
package import Findings
import OGPModel

/// Which elements of a document are its records, and which of them make one commitment.
package struct DocumentRecords {
    /// Where records stand: the names from the root down to them.
    package let paths: Set<[String]>
    /// The places of the records that make one commitment, where a commitment may be made of several.
    package let together: [[SourcePosition]]

    /// Looks a document over.
    ///
    /// - Returns: `nil` where the format has no such records: what its elements say then depends on others around them.
    /// - Throws: what reading the document throws.
    package init?(_ input: InputFile, options: ImportOptions, catalogues: ImportCatalogues) throws {
        let format = try ImportFormats.format(of: input, options: options)
        switch format {
        case is OGPPlanFormat:
            let root = PlanRecognition.root
            paths = [[root, "commitment"], [root, "actionPlan", "commitment"]]
            together = []
        case is RecordsXMLFormat:
            paths = try Self.recordPath(input, options)
            together = try Self.commitments(input, format, options, catalogues)
        case is MappedFormat:
            paths = try Self.recordPath(input, options)
            together = try MappedRecordsReader.recordsOfCommitments(input, options: options, catalogues: catalogues)
        default: return nil
        }
    }

    /// Whether documents of the format of an input have such records, as far as a look at its beginning tells.
    ///
    /// - Throws: what looking at the input throws, and `ImportFailure` where no format recognises it.
    package static func exist(in input: InputFile, options: ImportOptions) throws -> Bool {
        let format = try ImportFormats.format(of: input, options: options)
        return format is OGPPlanFormat || format is RecordsXMLFormat || format is MappedFormat
    }

    private static func recordPath(_ input: InputFile, _ options: ImportOptions) throws -> Set<[String]> {
        let survey = try RecordsSurvey(input, options: options.document)
        return survey.record.map { [survey.names(of: $0)] } ?? []
    }

    /// The places of each commitment and of its milestones, where it has any.
    private static func commitments(
        _ input: InputFile, _ format: any ImportFormat, _ options: ImportOptions, _ catalogues: ImportCatalogues
    ) throws -> [[SourcePosition]] {
        var ignored = FindingTally()
        var together: [[SourcePosition]] = []
        var reader = try format.open(input, options: options, catalogues: catalogues, sink: &ignored)
        while let commitment = try reader.next(&ignored) {
            if commitment.milestones.isEmpty { continue }
            together.append([commitment.source] + commitment.milestones.map(\.source))
        }
        return together
    }
}
