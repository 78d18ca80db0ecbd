import ByteReading
import CSVReading
import Findings
import OGPCatalogues
import OGPModel

/// A first look at a table that is read through a mapping: which order of day and month each column proves, and which ids and
/// numbers of commitments stand on several rows.
struct MappedSurvey {
    /// What the cells of each column prove, by its place.
    private(set) var orders: [Int: DateOrderEvidence] = [:]
    /// The names of commitments that several rows have.
    private(set) var names = MappedNames()

    init(
        _ input: InputFile, options: CSVOptions, layout: MappedLayout, catalogues: ImportCatalogues,
        pinned: DateOrder?
    ) throws {
        let open = pinned == nil ? layout.dateColumns.filter { $0.mapping.dateOrder == nil } : []
        let isStreamed = layout.mapping.rows == .commitment
        guard !open.isEmpty || isStreamed else { return }
        let dates = DateTextReader(words: catalogues.dateWords)
        var ignored = FindingTally()
        var table = try CSVTable(input, options: options.withoutDigest, sink: &ignored)
        while try table.next(&ignored) {
            for column in open where !table.reader.isEmpty(column.index) {
                let text = CellText.kept(table.reader.text(column.index))
                let proven = dates.read(text).evidence
                // A cell counts once, however many dates it holds.
                orders[column.index, default: DateOrderEvidence()] += DateOrderEvidence(
                    dayFirst: min(1, proven.dayFirst), monthFirst: min(1, proven.monthFirst))
            }
            if isStreamed { names.note(MappedCells(table.reader, layout, words: catalogues.statusWords)) }
        }
    }
}
