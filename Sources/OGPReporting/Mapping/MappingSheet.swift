/// A proposed mapping as a page for people shows it.
public struct MappingSheet: Sendable {
    /// A column.
    public struct Column: Sendable {
        /// Its place, from 1.
        public var place: Int
        /// Its header.
        public var header: String
        /// What it is read as, in words; empty where it is kept as it is.
        public var reading: String
        /// Why, as sentences.
        public var why: String
        /// A few values.
        public var samples: [String]
        /// Whether a person has to decide.
        public var isOpen: Bool

        /// A column.
        public init(place: Int, header: String, reading: String, why: String, samples: [String], isOpen: Bool) {
            self.place = place
            self.header = header
            self.reading = reading
            self.why = why
            self.samples = samples
            self.isOpen = isOpen
        }
    }

    /// A word in the columns of statuses.
    public struct Word: Sendable {
        /// The word as the table spells it.
        public var said: String
        /// How many cells have it.
        public var count: Int
        /// What it is read as, in words.
        public var reading: String
        /// Whether a person has to decide.
        public var isOpen: Bool

        /// A word.
        public init(said: String, count: Int, reading: String, isOpen: Bool) {
            self.said = said
            self.count = count
            self.reading = reading
            self.isOpen = isOpen
        }
    }

    /// An open question.
    public struct Question: Sendable {
        /// The question, in one or two sentences.
        public var text: String
        /// The answers to choose from.
        public var choices: [String]
        /// The index of the answer that the tool would take.
        public var proposed: Int?

        /// A question.
        public init(text: String, choices: [String], proposed: Int?) {
            self.text = text
            self.choices = choices
            self.proposed = proposed
        }
    }

    /// The name of the file.
    public var file: String
    /// How many rows of data it has.
    public var rows: Int
    /// What was detected, and whose statements are read, a sentence each.
    public var notes: [String] = []
    /// What a row stands for and why, as a sentence.
    public var rowsWhy = ""
    /// What differs from an earlier mapping.
    public var changes: [String] = []
    /// The columns in the order of the table.
    public var columns: [Column] = []
    /// The words, the most frequent first.
    public var words: [Word] = []
    /// The open questions.
    public var questions: [Question] = []
    /// The command to try next.
    public var next = ""

    /// A page about a file.
    public init(file: String, rows: Int) {
        self.file = file
        self.rows = rows
    }
}
