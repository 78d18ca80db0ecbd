import ByteReading
import Findings
import OGPCatalogues
import OGPImport
import OGPModel
import OGPReporting

/// Reads the files of context that a question names.
enum ContextFiles {
    /// The records of all files together; `nil` where there is none.
    ///
    /// - Throws: what reading the files throws.
    static func read(_ files: [InputFile], for request: ReadRequest) throws -> ContextData? {
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
        let inputs = sources.map { source in
            ContextInput(
                file: source.name, form: source.form.words, rows: source.rows,
                findings: source.findings + repeated.findings.filter { $0.position.file == source.name })
        }
        return ContextData(records, inputs: inputs, catalogue: catalogue, areas: request.catalogues.policyAreas)
    }
}
