public import ByteReading
import CSVReading
import Findings
public import OGPCatalogues
public import OGPModel

/// Reads files of context.
public enum ContextImport {
    /// Reads one file.
    ///
    /// - Parameters:
    ///   - input: The file.
    ///   - catalogues: The members, the themes, the words of dates.
    ///   - context: The names of columns, and what stands for what.
    ///   - order: The order of day and month, where a person pinned it.
    /// - Returns: What it says, with what was found wrong.
    /// - Throws: what reading the table throws, and `ImportFailure` where its columns are those of no known form.
    public static func read(
        _ input: InputFile, catalogues: ImportCatalogues, context: ContextCatalogue, order: DateOrder? = nil
    ) throws -> ContextSource {
        try EncodingRestart.retrying { encoding in
            var findings = FindingList()
            let table = try ContextTable(input, CSVOptions(encoding: encoding), context, &findings)
            guard let form = ContextForm(table, context) else {
                throw ImportFailure.refused(
                    name: input.name,
                    clause: "is no table of context that is known; those are \(ContextForm.choices).")
            }
            var decoder = ContextDecoder(
                table: table, members: try ContextMembers(catalogues.members),
                dates: ContextDates(catalogues.dateWords, pinned: order, file: input.name), catalogues: catalogues,
                context: context)
            let records = decoder.records(form, &findings)
            return ContextSource(
                name: input.name, form: form, rows: table.rows.count, records: records, findings: findings.findings)
        }
    }
}
