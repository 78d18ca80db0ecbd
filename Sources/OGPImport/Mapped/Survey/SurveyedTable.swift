import ByteReading
import CSVReading
import Findings
import OGPModel

/// The table that is surveyed: the input itself, or the records of a document brought into one.
struct SurveyedTable {
    /// What to read as a table.
    let table: InputFile
    /// How to read it.
    let options: CSVOptions
    /// What was detected in a document; `nil` for a table.
    let detected: [String]?

    init(_ input: InputFile, options: ImportOptions) throws {
        guard try input.contentKind().isMarkup else {
            table = input
            self.options = options.table
            detected = nil
            return
        }
        var ignored = FindingTally()
        let document = try RecordsDocument(input, options: options, keepsForeign: true, sink: &ignored)
        table = InputFile(bytes: document.table.csv(headers: document.table.names), name: input.name)
        self.options = RecordsDocument.tableOptions(options).table
        detected = ["Records: \(document.table.count) elements \(document.choice.value), their values as columns"]
    }
}
