public import OGPModel

/// A mapping proposed for a table, with its reasons and the questions that are open.
public struct MappingProposal: Sendable {
    /// How a mapping is proposed.
    public struct Settings: Sendable, Hashable {
        /// The confidence from which a proposal is used without asking; `nil` for the tool's own measure.
        public var accept: Double?
        /// The order of day and month that a person pinned.
        public var dateOrder: DateOrder?

        /// Settings of the tool's own.
        public init(accept: Double? = nil, dateOrder: DateOrder? = nil) {
            self.accept = accept
            self.dateOrder = dateOrder
        }

        /// The confidence from which the field of a column is used without asking.
        var acceptsColumns: Double { accept ?? 0.75 }
        /// The confidence from which the meaning of a word is used without asking.
        var acceptsWords: Double { accept ?? 0.9 }
    }

    /// The mapping. What is open is marked so and not used.
    public internal(set) var mapping: TableMapping
    /// What a person has to decide: what a row is, then columns by place, then words by frequency.
    public internal(set) var questions: [MappingQuestion]
    /// The fields that each column may be read as, by place.
    public internal(set) var candidates: [Int: [FieldCandidate]]
    /// Why a row is taken for what it is, as a sentence.
    public internal(set) var rowsWhy: String
    /// Whose statements the statuses are taken for and why, as a sentence; empty where the table makes none.
    public internal(set) var roleWhy: String
    /// What differs from the mapping that was completed, one line each; empty where there was none.
    public internal(set) var changes: [String]
    /// How many rows of data the table has.
    public let rows: Int
    /// What was detected of the file, a sentence each.
    public let detected: [String]

    /// Proposes a mapping.
    ///
    /// - Parameters:
    ///   - survey: What the columns look like.
    ///   - catalogues: The words of headers, statuses and dates.
    ///   - settings: How sure a proposal must be.
    ///   - old: A mapping made for an earlier file, whose decisions stay.
    public init(
        _ survey: ColumnSurvey, catalogues: MappingCatalogues, settings: Settings = Settings(),
        completing old: TableMapping? = nil
    ) {
        var draft = MappingDraft(survey, catalogues, settings, old)
        draft.propose()
        mapping = draft.mapping
        questions = draft.questions
        candidates = Dictionary(draft.columns.map { ($0.profile.place, $0.candidates) }) { first, _ in first }
        rowsWhy = draft.rowsWhy
        roleWhy = draft.roleWhy
        changes = draft.changes
        rows = survey.rows
        detected = survey.detected
    }
}
