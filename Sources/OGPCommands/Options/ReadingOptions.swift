import ArgumentParser
import ByteReading
import CSVReading
import OGPImport
import OGPModel

/// How inputs are read.
struct ReadingOptions: ParsableArguments {
    @Option(help: ArgumentHelp("Pin the format instead of recognising it (see `ogp formats`).", valueName: "id"))
    var from: String?

    @Option(
        help: ArgumentHelp(
            "The encoding: utf-8, utf-16le, utf-16be, windows-1252, latin1, macroman.", valueName: "name"))
    var encoding: String?

    @Option(help: ArgumentHelp("The delimiter: a character, or comma, semicolon, tab, pipe.", valueName: "character"))
    var delimiter: String?

    @Option(help: ArgumentHelp("The order of dates: dmy, mdy or ymd.", valueName: "order"))
    var dateOrder: String?

    @Option(help: ArgumentHelp("The largest cell accepted, in bytes.", valueName: "bytes"))
    var maxFieldBytes: Int?

    @Option(help: ArgumentHelp("The largest record accepted, in bytes.", valueName: "bytes"))
    var maxRecordBytes: Int?

    @Option(help: ArgumentHelp("The most rows read.", valueName: "count"))
    var maxRows: Int?

    @Option(help: ArgumentHelp("The most columns accepted.", valueName: "count"))
    var maxColumns: Int?

    /// The options of the importer.
    func importOptions() throws -> OGPImportOptions {
        if let from, from != "ogp-commitments" {
            throw ValidationError("--from \(from) is not a format this version reads; `ogp formats` lists them.")
        }
        var table = CSVOptions()
        if let encoding {
            guard let known = TextEncoding(rawValue: encoding.lowercased()) else {
                let names = TextEncoding.allCases.map(\.rawValue).joined(separator: ", ")
                throw ValidationError("--encoding \(encoding) is not one of \(names).")
            }
            table.encoding = .pinned(known)
        }
        table.delimiter = try delimiterByte()
        if let maxFieldBytes { table.limits.fieldBytes = maxFieldBytes }
        if let maxRecordBytes { table.limits.recordBytes = maxRecordBytes }
        if let maxRows { table.limits.rows = maxRows }
        if let maxColumns { table.limits.columns = maxColumns }
        return OGPImportOptions(table: table, dateOrder: try order())
    }

    private func order() throws -> DateOrder? {
        guard let dateOrder else { return nil }
        guard let order = DateOrder(rawValue: dateOrder.lowercased()) else {
            throw ValidationError("--date-order \(dateOrder) is not one of dmy, mdy, ymd.")
        }
        return order
    }

    private func delimiterByte() throws -> UInt8? {
        guard let delimiter else { return nil }
        switch delimiter.lowercased() {
        case "comma": return UInt8(ascii: ",")
        case "semicolon": return UInt8(ascii: ";")
        case "tab", "\\t": return 0x09
        case "pipe": return UInt8(ascii: "|")
        default:
            guard delimiter.utf8.count == 1, let byte = delimiter.utf8.first else {
                throw ValidationError("--delimiter takes one character, or comma, semicolon, tab, pipe.")
            }
            return byte
        }
    }
}
