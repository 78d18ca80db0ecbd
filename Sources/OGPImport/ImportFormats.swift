public import ByteReading
import CSVReading
import Findings
public import OGPCatalogues
import XMLReading

/// The registry of formats. A new source format is one folder beside this file and one line here.
public enum ImportFormats {
    /// Every format that can be read, in the order in which they are tried.
    public static let all: [any ImportFormat] = [
        OGPCommitmentsFormat(), OGPPlanFormat(), CanadaNAPFormat(), StratMLFormat(), DigitalStrategyFormat(),
        IATIFormat(), IATIScheduleFormat(), RecordsXMLFormat(), ProcessDatabaseFormat(), ProcessRecordFormat(),
        ConsultationLogFormat(), MappedFormat(),
    ]

    /// Every format as `ogp formats` describes it.
    public static var descriptions: [FormatDescription] { all.map(\.description) }

    /// The format of an id; `nil` where there is none.
    public static func format(id: String) -> (any ImportFormat)? { all.first { $0.description.id == id } }

    /// The format of an input: the pinned one, otherwise reading through the mapping where that is meant for it, otherwise the
    /// first that recognises it.
    ///
    /// - Throws: what looking at the input throws, and `ImportFailure` where no format recognises it or one refuses it.
    public static func format(of input: InputFile, options: ImportOptions) throws -> any ImportFormat {
        if let pinned = options.format, let format = format(id: pinned) { return format }
        var options = options
        options.table.knownNames = options.mapping?.mapping.columns.map(\.header) ?? []
        let look = try InputLook(input, options: options)
        if let mapping = options.mapping?.mapping, MappedFormat.isMeant(mapping, for: look) { return MappedFormat() }
        for format in all {
            switch format.recognises(look) {
            case .yes: return format
            case .no: continue
            case .refused(let clause): throw ImportFailure.refused(name: input.name, clause: clause)
            }
        }
        if options.mapping != nil { return MappedFormat() }
        throw look.failure(name: input.name)
    }
}

extension InputLook {
    /// What to say of an input that no format recognises.
    func failure(name: String) -> ImportFailure {
        switch self {
        case .table(let headers): .notCommitments(name: name, headers: headers)
        case .document(let survey):
            KnownDocuments.refusal(survey).map { .refused(name: name, clause: $0) }
                ?? .unknownDocument(name: name, root: survey.root.local, namespace: survey.root.namespace)
        }
    }
}
