public import OGPModel

/// One decision that a person has to take, with the answers to choose from.
public struct MappingQuestion: Sendable, Hashable {
    /// What is asked about.
    public enum Subject: Sendable, Hashable {
        /// What the column at a place is read as; the places that the answer decides together with it.
        case field(place: Int, others: [Int])
        /// The order of day and month in the dates of a column.
        case dateOrder(place: Int)
        /// The day that a header names.
        case day(place: Int)
        /// What a word in the columns of statuses means.
        case word(String)
        /// What the whole work is in a column of shares.
        case whole(place: Int)
        /// Who speaks in a column.
        case role(place: Int)
        /// What a row stands for; the place of the column that names its item.
        case rows(place: Int)
        /// Which column names the commitments of milestones; the places that the answer decides.
        case commitments(places: [Int])
    }

    /// What an answer says.
    public enum Answer: Sendable, Hashable {
        /// What columns are read as, by place; `nil` keeps a column as it is.
        case fields([Int: TableField?])
        /// The order of day and month.
        case order(DateOrder)
        /// What the whole work is: 1 or 100.
        case whole(Int)
        /// The day of a header.
        case day(CivilDate)
        /// The meaning of a word.
        case meaning(TableMapping.Word.Meaning, ScheduleClaim?, Lifecycle?)
        /// Who speaks in a column.
        case role(AssessorRole)
        /// What a row stands for.
        case rows(TableMapping.RowKind)
        /// No column names commitments; the columns at these places are kept as they are.
        case noCommitments(places: [Int])
    }

    /// An answer to choose.
    public struct Choice: Sendable, Hashable {
        /// The answer in words.
        public let label: String
        /// What it says.
        public let answer: Answer
    }

    /// What is asked about.
    public let subject: Subject
    /// The question in one or two sentences.
    public let text: String
    /// The answers to choose from, the likeliest first.
    public let choices: [Choice]
    /// The index of the answer that the tool would take; `nil` where it has none.
    public let proposed: Int?

    /// A question.
    init(_ subject: Subject, _ text: String, choices: [Choice], proposed: Int? = 0) {
        self.subject = subject
        self.text = text
        self.choices = choices
        self.proposed = proposed.flatMap { choices.indices.contains($0) ? $0 : nil }
    }

    /// Whether it is about the column at a place.
    public func concerns(_ place: Int) -> Bool {
        switch subject {
        case .field(let own, let others): own == place || others.contains(place)
        case .dateOrder(let own), .day(let own), .whole(let own), .role(let own), .rows(let own): own == place
        case .commitments(let places): places.contains(place)
        case .word: false
        }
    }
}
