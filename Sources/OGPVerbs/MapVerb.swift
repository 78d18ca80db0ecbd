public import ByteReading
import OGPCatalogues
public import OGPImport

/// Proposes how the columns of any table are read.
public enum MapVerb {
    /// What is asked.
    public struct Request: Sendable {
        /// The table, or a document of records.
        public var input: InputFile
        /// How to read it.
        public var options = ImportOptions()
        /// How sure a proposal must be.
        public var settings = MappingProposal.Settings()
        /// A mapping made for an earlier file, whose decisions stay.
        public var old: TableMapping?

        /// A request for a file.
        public init(_ input: InputFile) { self.input = input }
    }

    /// The answer.
    public struct Answer: Sendable {
        /// The proposal.
        public var proposal: MappingProposal
        /// The title of the format that reads the file without a mapping; `nil` where none does.
        public var knownFormat: String?
    }

    /// Looks at every cell once and proposes a mapping.
    ///
    /// - Throws: `InputFailure`, `CSVFailure`, `XMLFailure` and `ImportFailure` where the file cannot be read as a table, and
    ///   `EncodingQuestion` where a person has to choose.
    public static func run(_ request: Request, catalogues: MappingCatalogues) throws -> Answer {
        var settings = request.settings
        settings.dateOrder = request.options.dateOrder
        return try EncodingRestart.retrying(request.options.encoding) { encoding in
            var options = request.options
            options.encoding = encoding
            let survey = try ColumnSurvey(request.input, options: options, catalogues: catalogues)
            let proposal = MappingProposal(survey, catalogues: catalogues, settings: settings, completing: request.old)
            return Answer(proposal: proposal, knownFormat: knownFormat(request.input, options))
        }
    }

    private static func knownFormat(_ input: InputFile, _ options: ImportOptions) -> String? {
        guard let look = try? InputLook(input, options: options) else { return nil }
        return ImportFormats.all.first { $0.recognises(look) == .yes }?.description.title
    }
}
