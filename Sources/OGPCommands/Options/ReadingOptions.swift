import ArgumentParser
import ByteReading
import CSVReading
import OGPCatalogues
import OGPImport
import OGPModel
import OGPVerbs
import XMLReading

/// How inputs are read.
struct ReadingOptions: ParsableArguments {
    @Option(help: ArgumentHelp("Pin the format instead of recognising it (see `ogp formats`).", valueName: "id"))
    var from: String?

    @Option(
        help: ArgumentHelp("The encoding: \(Self.encodings).", valueName: "name"),
        completion: .list(TextEncoding.allCases.map(\.rawValue)))
    var encoding: String?

    @Option(help: ArgumentHelp("The delimiter: a character, or comma, semicolon, tab, pipe.", valueName: "character"))
    var delimiter: String?

    @Option(help: ArgumentHelp("The order of dates: dmy, mdy or ymd.", valueName: "order"))
    var dateOrder: String?

    @Option(help: ArgumentHelp("The longest cell, in bytes; a longer one is cut.", valueName: "bytes"))
    var maxFieldBytes: Int?

    @Option(help: ArgumentHelp("The longest record, in bytes; a longer one is taken for damage.", valueName: "bytes"))
    var maxRecordBytes: Int?

    @Option(help: ArgumentHelp("The most rows; reading stops there.", valueName: "count"))
    var maxRows: Int?

    @Option(help: ArgumentHelp("The most columns; further cells of a row are left out.", valueName: "count"))
    var maxColumns: Int?

    @Option(
        help: ArgumentHelp(
            "Which level of a StratML plan is the commitment: goal, objective, or auto.", valueName: "level"),
        completion: .list(ImportOptions.CommitmentLevel.allCases.map(\.rawValue)))
    var commitmentLevel: String?

    @Option(
        help: ArgumentHelp(
            "Read tables and XML records through this mapping, which `ogp map` writes.", valueName: "file"),
        completion: .file(extensions: ["json"]))
    var mapping: String?

    /// The options of the importer, with those for documents.
    ///
    /// The latter are no group in this group: with each level of groups a debug build checks the options four times as often.
    func importOptions(_ documents: DocumentLimitOptions) throws -> ImportOptions {
        var table = CSVOptions()
        table.delimiter = try delimiterByte()
        table.limits = try limits()
        var options = ImportOptions(table: table, dateOrder: try order())
        options.format = try format()
        options.document.limits = try documents.limits()
        options.commitmentLevel = try level()
        options.mapping = try namedMapping()
        if let encoding {
            guard let known = TextEncoding(rawValue: encoding.lowercased()) else {
                throw ValidationError("--encoding \(encoding) is not one of \(Self.encodings).")
            }
            options.encoding = .pinned(known)
        }
        return options
    }

    /// The pinned format, where it is one that can be read.
    private func format() throws -> String? {
        let known = Formats.all.map(\.id)
        guard let from, !known.contains(from) else { return from }
        let hint = NearestWord.nearest(to: from, in: known).map { " Did you mean \($0)?" } ?? ""
        throw ValidationError("--from \(from) is no format that can be read.\(hint) `ogp formats` lists them.")
    }

    /// The mapping, read from its file.
    private func namedMapping() throws -> NamedMapping? {
        guard let mapping else { return nil }
        if let from, from != MappedFormat.id {
            throw ValidationError(
                "--mapping reads tables as \(MappedFormat.id); leave --from \(from) out, or --mapping.")
        }
        return try NamedMapping(path: mapping)
    }

    /// The limits; a number that no table could keep to is a mistake.
    private func limits() throws -> CSVLimits {
        var limits = CSVLimits()
        limits.fieldBytes = try Self.number(maxFieldBytes, CSVLimits.fieldOption, 1...Int.max) ?? limits.fieldBytes
        limits.recordBytes =
            try Self.number(maxRecordBytes, CSVLimits.recordOption, 16...500_000_000) ?? limits.recordBytes
        limits.columns = try Self.number(maxColumns, CSVLimits.columnOption, 1...Int.max) ?? limits.columns
        limits.rows = try Self.number(maxRows, CSVLimits.rowOption, 1...Int.max)
        return limits
    }

    private static func number(_ number: Int?, _ option: String, _ range: ClosedRange<Int>) throws -> Int? {
        guard let number, !range.contains(number) else { return number }
        let upper = range.upperBound == .max ? "or more" : "to \(range.upperBound)"
        throw ValidationError("\(option) \(number) is out of range; give a number of \(range.lowerBound) \(upper).")
    }

    private func level() throws -> ImportOptions.CommitmentLevel {
        guard let commitmentLevel else { return .auto }
        guard let level = ImportOptions.CommitmentLevel(rawValue: commitmentLevel.lowercased()) else {
            throw ValidationError("--commitment-level \(commitmentLevel) is not one of goal, objective, auto.")
        }
        return level
    }

    private func order() throws -> DateOrder? {
        guard let dateOrder else { return nil }
        guard let order = DateOrder(rawValue: dateOrder.lowercased()) else {
            throw ValidationError("--date-order \(dateOrder) is not one of dmy, mdy, ymd.")
        }
        return order
    }

    private static let encodings = TextEncoding.allCases.map(\.rawValue).joined(separator: ", ")

    /// Line ends and the quote.
    private static let notDelimiters: [UInt8] = [0x0A, 0x0D, 0x22]

    private func delimiterByte() throws -> UInt8? {
        guard let delimiter else { return nil }
        switch delimiter.lowercased() {
        case "comma": return UInt8(ascii: ",")
        case "semicolon": return UInt8(ascii: ";")
        case "tab", "\\t": return 0x09
        case "pipe": return UInt8(ascii: "|")
        default:
            guard delimiter.utf8.count == 1, let byte = delimiter.utf8.first, !Self.notDelimiters.contains(byte) else {
                throw ValidationError(
                    "--delimiter takes one ASCII character that is no quote and no line end, or comma, semicolon, tab, "
                        + "pipe.")
            }
            return byte
        }
    }
}
