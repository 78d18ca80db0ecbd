import CSVReading
import OGPModel

/// Reads the texts of one record into a commitment whose ratings were read before.
struct CommitmentDecoder {
    let layout: OGPLayout
    let dates: DateTextReader
    let options: ImportOptions
    let headers: [String]
    let published: [(field: PublishedColumn, column: Int)]

    init(_ layout: OGPLayout, headers: [String], dates: DateTextReader, options: ImportOptions) {
        self.layout = layout
        self.headers = headers
        self.dates = dates
        self.options = options
        published = OGPField.allCases.compactMap { field in
            guard let column = layout.column(field), let published = field.published else { return nil }
            return (published, column)
        }
    }

    /// The commitment of the current record.
    func commitment(
        _ reader: borrowing CSVReader, row: RatedRow, ratings: CommitmentRatings, member: MemberColumns.Resolved,
        plan: ActionPlanID?, issues: inout [CellIssue]
    ) -> Commitment {
        let context = DateContext(
            hemisphere: member.seasons, fiscalYearStart: dates.fiscalYearStart(ofMember: member.reference.code),
            pinnedOrder: options.dateOrder, convention: layout.generation.dateConvention,
            readsTwoDigitYears: true, readsSerials: layout.generation.hasSerialDates)
        var missing: [CommitmentField: Missing] = [:]
        let start = date(.start, reader, context, &missing)
        let end = date(.end, reader, context, &missing)
        var commitment = Commitment(
            id: CommitmentID(""), idSource: .given, member: member.reference, start: start, end: end,
            policyAreas: policyAreas(reader, &issues), source: reader.position)
        commitment.ratings = ratings
        commitment.kind = row.kind
        commitment.plan = plan
        commitment.submitted = row.submitted
        commitment.missing = missing
        fillNames(&commitment, reader)
        if options.detail != .facts { fillTexts(&commitment, reader) }
        fillID(&commitment, reader)
        if options.detail == .facts { return commitment }
        commitment.assessedWith = layout.column(.clusterMembers).map { ClusterColumns.ids(reader.text($0)) } ?? []
        commitment.published = published.map {
            PublishedCell(column: $0.field, header: headers[$0.column], text: reader.text($0.column))
        }
        commitment.extra = extra(reader)
        commitment.cells = cells(reader)
        return commitment
    }

    private func fillNames(_ commitment: inout Commitment, _ reader: borrowing CSVReader) {
        commitment.planNumber = text(.planNumber, .planNumber, reader, &commitment.missing)
        commitment.number = text(.number, .number, reader, &commitment.missing)
        if commitment.member.code == nil { commitment.missing[.memberCode] = .unrecognised }
        if commitment.plan == nil { commitment.missing[.plan] = .notApplicable }
    }

    /// Sets the id: the source's own, otherwise one made of the record's content, whatever else is read of it.
    private func fillID(_ commitment: inout Commitment, _ reader: borrowing CSVReader) {
        if let id = givenID(reader) {
            (commitment.id, commitment.idSource) = (id, .given)
            return
        }
        if options.detail == .whole {
            commitment.id = derivedID(commitment, title: commitment.title, fullText: commitment.fullText)
        } else {
            var missing: [CommitmentField: Missing] = [:]
            let title = text(.title, .title, reader, &missing)
            let fullText = text(.fullText, .fullText, reader, &missing)
            commitment.id = derivedID(commitment, title: title, fullText: fullText)
        }
        commitment.idSource = .derived
    }

    private func fillTexts(_ commitment: inout Commitment, _ reader: borrowing CSVReader) {
        commitment.title = text(.title, .title, reader, &commitment.missing)
        commitment.shortTitle = text(.shortTitle, .shortTitle, reader, &commitment.missing)
        if options.detail == .whole {
            commitment.fullText = text(.fullText, .fullText, reader, &commitment.missing)
            commitment.heading = text(.heading, .heading, reader, &commitment.missing)
        }
        let cluster = text(.cluster, .cluster, reader, &commitment.missing)
        commitment.cluster = cluster.isEmpty ? nil : cluster
        commitment.lead = institutions(.lead, .lead, reader, &commitment.missing)
        commitment.supporting = institutions(.supporting, .supporting, reader, &commitment.missing)
        commitment.url = layout.column(.url).map { CellText.trimmed(reader.text($0)) } ?? ""
        commitment.contact = contact(reader)
    }

    /// A text cell; what is missing becomes an empty text whose kind is noted.
    private func text(
        _ field: OGPField, _ name: CommitmentField, _ reader: borrowing CSVReader,
        _ missing: inout [CommitmentField: Missing]
    ) -> String {
        guard let column = layout.column(field) else {
            missing[name] = .notCollected
            return ""
        }
        let text = CellText.kept(reader.text(column))
        if let kind = CellText.missing(text) ?? (CellText.isSpreadsheetError(text) ? .unrecognised : nil) {
            missing[name] = kind
            return ""
        }
        return text
    }

    private func institutions(
        _ field: OGPField, _ name: CommitmentField, _ reader: borrowing CSVReader,
        _ missing: inout [CommitmentField: Missing]
    ) -> [String] {
        let text = text(field, name, reader, &missing)
        if text.isEmpty { return [] }
        let parts = text.unicodeScalars.split(whereSeparator: Self.partsInstitutions)
            .map { CellText.trimmed(String($0)) }
            .filter { !$0.isEmpty && !CellText.isSilence($0) && CellText.missing($0) == nil }
        if parts.isEmpty { missing[name] = .blank }
        return parts
    }

    /// Whether a scalar stands between two institutions: a semicolon or a line end.
    private static func partsInstitutions(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x3B, 0x0A...0x0D, 0x85, 0x2028, 0x2029: true
        default: false
        }
    }

    private func date(
        _ field: OGPField, _ reader: borrowing CSVReader, _ context: DateContext,
        _ missing: inout [CommitmentField: Missing]
    ) -> DateReading {
        let name: CommitmentField = field == .start ? .start : .end
        guard let column = layout.column(field) else {
            missing[name] = .notCollected
            return DateReading(.notStated(text: ""))
        }
        let text = CellText.kept(reader.text(column))
        if let kind = CellText.missing(text) {
            missing[name] = kind
            return DateReading(.notStated(text: kind == .blank ? "" : text))
        }
        if CellText.isSpreadsheetError(text) {
            missing[name] = .unrecognised
            return DateReading(.notStated(text: text))
        }
        let reading = dates.read(text, in: context)
        if case .notStated = reading.meaning { missing[name] = .blank }
        return reading
    }

    private func contact(_ reader: borrowing CSVReader) -> ContactDetails? {
        let fields: [OGPField] = [.contactName, .contactPosition, .contactEmail, .contactTelephone]
        let texts = fields.map { field -> String in
            guard let column = layout.column(field) else { return "" }
            let text = CellText.kept(reader.text(column))
            return CellText.missing(text) == nil ? text : ""
        }
        if texts.allSatisfy(\.isEmpty) { return nil }
        return ContactDetails(name: texts[0], position: texts[1], email: texts[2], telephone: texts[3])
    }

    private func policyAreas(_ reader: borrowing CSVReader, _ issues: inout [CellIssue]) -> PolicyAreas {
        var areas = PolicyAreas(coded: 0, vocabulary: layout.generation.vocabulary)
        for tag in layout.tags {
            let cell = reader.fingerprint(tag.column)
            if cell == Self.zero {
                areas.coded += 1
            } else if cell == Self.one {
                areas.coded += 1
                areas.present.append(tag.name)
            } else {
                areas.notCoded.append(tag.name)
                if cell != Self.notCollected, CellText.missing(CellText.trimmed(reader.text(tag.column))) == nil {
                    issues.append(CellIssue(kind: .unusualTag, column: tag.column))
                }
            }
        }
        areas.notCoded += layout.lackingTags
        return areas
    }

    private func extra(_ reader: borrowing CSVReader) -> [ExtraCell] {
        layout.extra.compactMap { column in
            let text = reader.text(column)
            return CellText.trimmed(text).isEmpty ? nil : ExtraCell(header: headers[column], text: text)
        }
    }

    private func cells(_ reader: borrowing CSVReader) -> [SourceCell] {
        switch options.keptCells {
        case .none: []
        case .checked:
            (published.map(\.column) + [OGPField.uniqueID, .start, .end, .number].compactMap(layout.column)).map {
                cell($0, reader)
            }
        case .all: headers.indices.map { cell($0, reader) }
        }
    }

    private func cell(_ column: Int, _ reader: borrowing CSVReader) -> SourceCell {
        SourceCell(header: headers[column], text: reader.text(column), position: reader.position(of: column))
    }

    private static let zero = FieldFingerprint("0")
    private static let one = FieldFingerprint("1")
    private static let notCollected = FieldFingerprint("ND")
}
