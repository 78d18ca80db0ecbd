public import ByteReading
import CSVReading
public import Findings
public import OGPModel

/// Reads any table through a mapping. Rows that are commitments leave one by one; milestones and updates are gathered first,
/// because the rows of one commitment need not follow one another.
public struct MappedReader: ~Copyable, SourceReading {
    private var table: CSVTable
    private let mapping: NamedMapping
    private var decoder: MappedDecoder
    private let survey: MappedSurvey
    private var collection = MappedCollection()
    /// The commitments of the whole table, the first one last; `nil` until they are gathered.
    private var gathered: [Commitment]?
    private var isAtEnd = false
    private var commitments = 0
    private var milestones = 0
    private var milestoneParts = 0

    /// Opens a table and looks it over.
    ///
    /// - Throws: `InputFailure`, `CSVFailure`, `EncodingQuestion` where it cannot be read, and `MappingFailure` where no
    ///   mapping is given, or one that has open decisions or other headers.
    public init<Sink: FindingSink>(
        _ input: InputFile, options: ImportOptions, catalogues: ImportCatalogues, sink: inout Sink
    ) throws {
        try self.init(input, options: options, catalogues: catalogues, isDocument: false, sink: &sink)
    }

    init<Sink: FindingSink>(
        _ input: InputFile, options: ImportOptions, catalogues: ImportCatalogues, isDocument: Bool, sink: inout Sink
    ) throws {
        let mapping = try Self.mapping(input, options)
        var known = options.table
        known.knownNames = mapping.mapping.columns.map(\.header)
        let table = try CSVTable(input, options: known, sink: &sink)
        let match = MappingMatch(mapping.mapping, headers: table.header.names, isDocument: isDocument)
        if !match.changes.isEmpty {
            throw MappingFailure.changed(name: input.name, mapping: mapping.file, changes: match.changes)
        }
        let layout = MappedLayout(mapping.mapping, columns: match.columns)
        var quick = known
        quick.encoding = table.reader.encodingChoice
        let survey = try MappedSurvey(
            input, options: quick, layout: layout, catalogues: catalogues, pinned: options.dateOrder)
        let dates = MappedDates(catalogues.dateWords, pinned: options.dateOrder, proven: survey.orders)
        decoder = MappedDecoder(layout, file: input.name, dates: dates, options: options, catalogues: catalogues)
        decoder.reportMixedOrders(survey, row: table.header.row)
        self.survey = survey
        self.mapping = mapping
        self.table = table
        decoder.flush(to: &sink)
    }

    /// The mapping, where every decision is taken.
    static func mapping(_ input: InputFile, _ options: ImportOptions) throws -> NamedMapping {
        guard let mapping = options.mapping else { throw MappingFailure.noMapping(name: input.name) }
        let questions = mapping.mapping.openQuestions
        if !questions.isEmpty {
            throw MappingFailure.undecided(name: input.name, mapping: mapping.file, questions: questions)
        }
        return mapping
    }

    /// Reads the next commitment with its milestones and statements.
    ///
    /// - Parameter sink: takes what is irregular.
    /// - Returns: the commitment; `nil` at the end.
    /// - Throws: what reading the table throws, and `ImportFailure` where the rows hold more text than can be gathered.
    public mutating func next<Sink: FindingSink>(_ sink: inout Sink) throws -> Commitment? {
        let commitment = mapping.mapping.rows == .commitment ? try nextRow(&sink) : try nextGathered(&sink)
        if let commitment {
            commitments += 1
            let parts = commitment.milestones.count(where: \.isPart)
            milestones += commitment.milestones.count - parts
            milestoneParts += parts
        } else if !isAtEnd {
            isAtEnd = true
            decoder.reportUnknownWords()
        }
        decoder.flush(to: &sink)
        return commitment
    }

    private mutating func nextRow<Sink: FindingSink>(_ sink: inout Sink) throws -> Commitment? {
        while try table.next(&sink) {
            let cells = decoder.cells(table.reader)
            let name = MappedName(cells)
            if decoder.isTotal(cells) {
                decoder.reportTotal(cells)
                continue
            }
            if name.isEmpty {
                decoder.reportNameless(cells)
                continue
            }
            return decoder.commitment(cells, name, survey.names)
        }
        return nil
    }

    private mutating func nextGathered<Sink: FindingSink>(_ sink: inout Sink) throws -> Commitment? {
        if gathered == nil {
            while try table.next(&sink) {
                let cells = decoder.cells(table.reader)
                collection.add(cells, &decoder)
                decoder.flush(to: &sink)
                if collection.size > MappedCollection.mostBytes { throw Self.tooLarge(table.name) }
            }
            gathered = collection.finish(&decoder).reversed()
        }
        return gathered?.popLast()
    }

    /// What the rows of one commitment, and of those that share its id, have in common, by the number of the row.
    mutating func rowKeys() throws -> [Int: String] {
        var ignored = FindingTally()
        var keys: [Int: String] = [:]
        while try table.next(&ignored) {
            let cells = decoder.cells(table.reader)
            if mapping.mapping.rows == .commitment {
                keys[table.reader.row] = MappedName(cells).sharedKey(plan: MappedNames.planKey(cells))
            } else {
                collection.add(cells, &decoder)
                if collection.size > MappedCollection.mostBytes { throw Self.tooLarge(table.name) }
            }
        }
        return keys.merging(collection.rowKeys) { own, _ in own }
    }

    private static func tooLarge(_ name: String) -> ImportFailure {
        .refused(
            name: name,
            clause:
                "holds more than \(MappedCollection.mostBytes / 1_048_576) MiB of text in rows that have to be gathered; divide "
                + "it by plans and name the parts.")
    }

    /// What the table has shown itself to be so far.
    public var summary: SourceSummary {
        let layout = TableLayout(
            dialect: table.reader.detection, header: table.header, headers: table.header.names,
            unknownHeaders: decoder.layout.columns.filter { $0.mapping.field == nil }.map(\.header))
        let kind = mapping.mapping.rows == .update ? "updates" : "commitments"
        var summary = SourceSummary(
            name: table.name, kind: kind, format: MappedFormat.id, layout: .table(layout),
            encoding: table.reader.encoding, encodingChoice: table.reader.encodingChoice)
        summary.records = table.records
        summary.commitments = commitments
        summary.milestones = milestones
        summary.milestoneParts = milestoneParts
        summary.newest = decoder.newest
        summary.plans = decoder.plans.stated
        summary.choices = choices
        summary.digest = table.reader.digest
        summary.isPartial = table.isPartial
        return summary
    }

    /// The mapping, and the orders of day and month that the cells of columns prove.
    private var choices: [ReadingChoice] {
        let fields = decoder.layout.columns.count { $0.field != nil }
        let own = ReadingChoice(
            option: "mapping", value: mapping.file,
            because: "it was given; it reads \(fields) of \(table.header.columns.count) columns")
        return [own]
            + decoder.layout.dateColumns.compactMap { column in
                guard let proven = survey.orders[column.index], let order = proven.settledOrder else { return nil }
                let count = proven.dayFirst + proven.monthFirst
                return ReadingChoice(
                    option: "date-order", value: "\(order.rawValue) in \"\(column.header)\"",
                    because: "\(count) \(count == 1 ? "cell" : "cells") of the column can only be read so")
            }
    }
}
