public import OGPImport
public import OGPReporting

extension MappingSheet {
    /// The page about a proposal.
    ///
    /// - Parameters:
    ///   - answer: The proposal.
    ///   - mapping: The mapping as it stands now, with the answers given so far.
    ///   - file: The name of the table.
    public init(_ answer: MapVerb.Answer, mapping: TableMapping, file: String) {
        let proposal = answer.proposal
        self.init(file: file, rows: proposal.rows)
        rowsWhy = proposal.rowsWhy
        notes = proposal.detected
        if !mapping.language.isEmpty { notes.append("Language of the headers: \(mapping.language)") }
        if !proposal.roleWhy.isEmpty { notes.append(proposal.roleWhy) }
        if let format = answer.knownFormat { notes.append("This file needs no mapping: it is read as \(format).") }
        if mapping.member.isEmpty, !mapping.columns.contains(where: { $0.field == .member }) {
            notes.append("No column names the member: write it into the mapping as \"member\", such as \"KEN\".")
        }
        changes = proposal.changes
        columns = mapping.columns.map { Column($0) }
        words = mapping.words.map { word in
            Word(
                said: word.said, count: word.count, reading: word.meaningWords, isOpen: word.decision == .open)
        }
    }
}

extension MappingSheet.Column {
    fileprivate init(_ column: TableMapping.Column) {
        var reading = column.field?.words ?? ""
        if !reading.isEmpty {
            if !column.language.isEmpty { reading += " (\(column.language))" }
            if let role = column.role { reading += ", said by \(role.speaker)" }
            if let day = column.day { reading += " on \(day)" }
            if let separator = column.separator { reading += ", several parted by \(Self.words(separator))" }
            if let whole = column.whole { reading += ", where \(whole) is all" }
        }
        let header = column.header.split { $0.isWhitespace }.joined(separator: " ")
        // What is kept without a word more to say needs none.
        let why = column.why == "Kept as it is." ? "" : column.why
        self.init(
            place: column.place, header: header.isEmpty ? "(no header)" : header, reading: reading, why: why,
            samples: column.samples, isOpen: column.decision == .open)
    }

    private static func words(_ separator: String) -> String {
        switch separator {
        case "\n": "line ends"
        case ";": "semicolons"
        case ",": "commas"
        case "|": "bars"
        default: "\"\(separator)\""
        }
    }
}

extension MappingSheet.Question {
    /// A question of a proposal.
    public init(_ question: MappingQuestion) {
        self.init(text: question.text, choices: question.choices.map(\.label), proposed: question.proposed)
    }
}
