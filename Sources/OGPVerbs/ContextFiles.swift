import ByteReading
import Findings
import OGPCatalogues
import OGPImport
import OGPJoining
import OGPModel
import OGPReporting

/// Reads the files of context that a question names.
enum ContextFiles {
    /// The records of all files together; `nil` where there is none.
    ///
    /// - Parameters:
    ///   - files: The files.
    ///   - request: The inputs and the question.
    ///   - privacy: Takes contact details out of the records, and counts them.
    /// - Returns: The records.
    /// - Throws: what reading the files throws.
    static func read(
        _ files: [InputFile], for request: ReadRequest, privacy: inout PrivacyFilter
    ) throws -> ContextData? {
        if files.isEmpty { return nil }
        let catalogue = try ContextCatalogue.bundled()
        var records = ContextRecords()
        var sources: [ContextSource] = []
        for file in files {
            let source = try ContextImport.read(
                file, catalogues: request.catalogues, context: catalogue, order: request.options.dateOrder)
            records += source.records
            sources.append(source)
        }
        var repeated = FindingList()
        records.tellShutdownsOnce(&repeated)
        records.tellRowsOnce(&repeated)
        records = privacy.filtered(records, members: request.selection.members)
        let inputs = sources.map { source in
            ContextInput(
                file: source.name, form: source.form.words, rows: source.rows,
                findings: (source.findings + repeated.findings.filter { $0.position.file == source.name })
                    .map { privacy.filtered($0) })
        }
        return ContextData(records, inputs: inputs, catalogue: catalogue, areas: request.catalogues.policyAreas)
    }
}
