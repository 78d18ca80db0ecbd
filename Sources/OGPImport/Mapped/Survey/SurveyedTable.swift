import ByteReading
import CSVReading
import Findings
import XMLReading

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
        let survey = try RecordsSurvey(input, options: options.document)
        guard let record = survey.record else { throw RecordsXMLReader.noRecords(input) }
        let names = survey.names(of: record)
        var reader = try XMLReader(input, options: options.document)
        var ignored = FindingTally()
        let records = try RecordsXMLReader.table(
            of: names, input, &reader, keepsCells: false, keepsForeign: true, &ignored)
        table = InputFile(bytes: records.csv(headers: records.names), name: input.name)
        var table = options.table
        table.delimiter = RecordTable.delimiter
        table.encoding = .pinned(.utf8)
        table.digesting = false
        self.options = table
        detected = ["Records: \(records.count) elements /\(names.joined(separator: "/")), their values as columns"]
    }
}
