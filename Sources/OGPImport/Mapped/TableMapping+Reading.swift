import OGPCatalogues
import OGPModel

extension TableMapping {
    /// What mapping files say under `commitments` where no column names any.
    public static let noCommitments = "none"

    /// The schema that mapping files name.
    public static let schema = "ogp-mapping/1"

    /// Reads the text of a mapping file. The keys `help`, `openQuestions` and `choices` are there for people and are not read.
    ///
    /// - Parameters:
    ///   - json: The text.
    ///   - file: The file's name for messages.
    /// - Throws: `MappingFailure.mistake` for the first mistake, with line and key.
    public init(json: String, file: String) throws(MappingFailure) {
        do {
            try self.init(
                JSONRecord(document: json.hasPrefix("\u{FEFF}") ? String(json.dropFirst()) : json, file: file))
        } catch {
            throw .mistake(error)
        }
    }

    private init(_ document: JSONRecord) throws(CatalogueFailure) {
        try document.allow(only: [
            "schema", "help", "openQuestions", "rows", "language", "member", "planID", "planTitle", "role", "by", "day",
            "commitments", "columns", "words", "choices",
        ])
        guard try document.string("schema") == Self.schema else {
            throw document.failure("this version reads the schema \(Self.schema)", at: "schema")
        }
        let rows = try document.choice("rows", of: RowKind.self)
        var columns: [Column] = []
        for record in try document.records("columns") { columns.append(try Column(record)) }
        self.init(rows: rows, columns: columns)
        if columns.isEmpty { throw document.failure("a mapping has columns", at: "columns") }
        language = try document.textIfAny("language")
        member = try document.textIfAny("member")
        planID = try document.textIfAny("planID")
        planTitle = try document.textIfAny("planTitle")
        let commitments = try document.textIfAny("commitments")
        guard commitments.isEmpty || commitments == Self.noCommitments else {
            throw document.failure(
                "the only word for this is \"\(Self.noCommitments)\": no column names a commitment", at: "commitments")
        }
        namesNoCommitment = !commitments.isEmpty
        if try !document.textIfAny("role").isEmpty { role = try document.choice("role", of: AssessorRole.self) }
        by = try document.textIfAny("by")
        day = try document.day("day")
        for record in try document.records("words") { words.append(try Word(record)) }
    }
}

extension TableMapping.Column {
    fileprivate init(_ record: JSONRecord) throws(CatalogueFailure) {
        try record.allow(only: [
            "place", "header", "field", "decision", "language", "role", "day", "dateOrder", "separator", "whole", "why",
            "samples",
        ])
        guard let place = try record.optionalInteger("place"), place > 0 else {
            throw record.failure("the place of a column is a number from 1", at: "place")
        }
        let name = try record.textIfAny("field")
        let field = TableField(rawValue: name)
        if field == nil, !name.isEmpty { throw Self.unknownField(name, record) }
        self.init(
            header: try record.textIfAny("header"), place: place, field: field,
            decision: try record.choice("decision", of: TableMapping.Decision.self))
        language = try record.textIfAny("language")
        if try !record.textIfAny("role").isEmpty { role = try record.choice("role", of: AssessorRole.self) }
        day = try record.day("day")
        if try !record.textIfAny("dateOrder").isEmpty {
            dateOrder = try record.choice("dateOrder", of: DateOrder.self)
        }
        let separator = try record.textIfAny("separator")
        self.separator = separator.isEmpty ? nil : separator
        whole = try record.optionalInteger("whole")
        if let whole, whole != 1, whole != 100 {
            throw record.failure("the whole is 1 or 100; leave it out where the cells have the sign %", at: "whole")
        }
        why = try record.textIfAny("why")
        samples = try record.texts("samples")
    }

    private static func unknownField(_ name: String, _ record: JSONRecord) -> CatalogueFailure {
        let known = TableField.allCases.map(\.rawValue)
        let hint = NearestWord.nearest(to: name, in: known).map { "did you mean \($0)?" }
        return record.failure(
            "\"\(name)\" is no field; \(hint ?? "the fields are \(known.joined(separator: ", "))")", at: "field")
    }
}

extension TableMapping.Word {
    fileprivate init(_ record: JSONRecord) throws(CatalogueFailure) {
        try record.allow(only: ["said", "count", "meaning", "claim", "lifecycle", "decision", "why"])
        let name = try record.string("meaning")
        guard let meaning = Meaning(name: name) else {
            let hint = NearestWord.nearest(to: name, in: Meaning.names).map { "did you mean \($0)?" }
            throw record.failure(
                "\"\(name)\" is no meaning; \(hint ?? "the meanings are \(Meaning.names.joined(separator: ", "))")",
                at: "meaning")
        }
        self.init(
            said: try record.textIfAny("said"), count: try record.optionalInteger("count") ?? 0, meaning: meaning,
            decision: try record.choice("decision", of: TableMapping.Decision.self))
        if try !record.textIfAny("claim").isEmpty { claim = try record.choice("claim", of: ScheduleClaim.self) }
        if try !record.textIfAny("lifecycle").isEmpty {
            lifecycle = try record.choice("lifecycle", of: Lifecycle.self)
        }
        why = try record.textIfAny("why")
    }
}

extension JSONRecord {
    /// A day that may be absent.
    fileprivate func day(_ name: String) throws(CatalogueFailure) -> CivilDate? {
        let text = try textIfAny(name)
        if text.isEmpty { return nil }
        guard let day = CivilDate(iso: text) else {
            throw failure("\"\(text)\" is no day; write it as 2026-03-31", at: name)
        }
        return day
    }
}
