import OGPModel

/// The columns of a table in the light of a mapping.
struct MappedLayout {
    let mapping: TableMapping
    let columns: [MappedColumn]
    /// The fields that some column is read as.
    let fields: Set<TableField>
    /// The language of a field's main text: that of its first column.
    private let mainLanguages: [TableField: String]
    /// The voices whose columns state a status.
    private let statusVoices: Set<MappedVoice>

    init(_ mapping: TableMapping, columns: [MappedColumn]) {
        self.mapping = mapping
        self.columns = columns
        fields = Set(columns.compactMap(\.field))
        var languages: [TableField: String] = [:]
        for column in columns {
            if let field = column.field, languages[field] == nil { languages[field] = column.mapping.language }
        }
        mainLanguages = languages
        statusVoices = Set(columns.filter { $0.field == .status }.map { MappedVoice($0.mapping) })
    }

    /// Whether a cell holds the main text of its field, not a translation.
    func isMain(_ cell: MappedCell) -> Bool {
        let language = cell.column.mapping.language
        return language.isEmpty || language == cell.column.field.flatMap { mainLanguages[$0] }
    }

    /// Whether words for nothing are kept in a field, as the source's words for a date that is not known. Where several rows speak
    /// of one item, such a word does not replace a date of another row.
    func keepsSilence(of field: TableField) -> Bool { (field == .start || field == .end) && mapping.rows != .update }

    /// What a statement says of a status where its cell is empty.
    func noStatus(of voice: MappedVoice) -> Coded<ReportedStatus> {
        statusVoices.contains(voice) ? .blank : .notCollected
    }

    /// Whether a row may name milestones.
    var namesMilestones: Bool {
        !fields.isDisjoint(with: TableField.namingMilestones) || fields.contains(.milestoneParent)
            || fields.contains(.milestoneParentTitle)
    }

    /// Whether the milestones of a plan stand under one commitment, since no column names any.
    var hasOneCommitment: Bool {
        mapping.namesNoCommitment && fields.isDisjoint(with: TableField.namingCommitments)
    }

    /// The columns whose cells are dates written out, and may leave the order of day and month open.
    var dateColumns: [MappedColumn] {
        columns.filter { column in
            switch column.field {
            case .start, .end, .period, .completed: true
            default: false
            }
        }
    }
}
