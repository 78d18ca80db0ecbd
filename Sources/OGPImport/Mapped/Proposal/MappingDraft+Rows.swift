import OGPCatalogues
import OGPModel

extension MappingDraft {
    private func columns(of fields: [TableField]) -> [Int] {
        fields.flatMap { field in mapping.columns.indices.filter { mapping.columns[$0].field == field } }
    }

    /// Decides what a row stands for, or asks.
    mutating func decideRows() {
        let milestones = columns(of: [
            .milestoneNumber, .milestoneID, .milestoneTitle, .milestoneText, .milestoneOutput,
        ])
        // A word for any number alone does not say that rows are commitments.
        let commitments = columns(of: [.commitmentID, .commitmentNumber, .commitmentTitle, .commitmentText])
            .filter { index in
                mapping.columns[index].decision != .open
                    && (!columns[index].reading.matches.isEmpty || mapping.columns[index].field == .commitmentID)
            }
        let period = columns(of: [.period]).first
        if let old {
            mapping.rows = old.rows
            rowsWhy = "One row is \(old.rows.words), as before."
            return
        }
        if let key = milestones.first { return decideMilestones(columns[key].profile, period) }
        guard let key = commitments.first else { return askWhatIsPromised() }
        decideCommitments(key, period)
    }

    private mutating func decideMilestones(_ key: ColumnProfile, _ period: Int?) {
        let counts = key.distinctWords
        if period != nil, key.distinctness < 0.8 {
            mapping.rows = .update
            rowsWhy =
                "One row is a milestone in one reporting period: \"\(CellText.trimmed(key.header))\" has \(counts)."
        } else {
            mapping.rows = .milestone
            rowsWhy = "One row is a milestone: \"\(CellText.trimmed(key.header))\" names it (\(counts))."
        }
    }

    private mutating func decideCommitments(_ index: Int, _ period: Int?) {
        let key = columns[index].profile
        let counts = key.distinctWords
        if key.distinctness >= 0.9 || key.filled < 3 {
            rowsWhy =
                "One row is a commitment: \"\(header(index))\" hardly repeats (\(counts)), and no column names milestones."
            return
        }
        if let period {
            mapping.rows = .update
            rowsWhy =
                "One row is a commitment in one reporting period: \"\(header(index))\" repeats (\(counts)) beside \"\(header(period))\"."
            return
        }
        if let title = likeliestTitle {
            mapping.rows = .milestone
            rowsWhy = "\"\(header(index))\" repeats (\(counts)), so a row is probably one of its milestones."
            openTitle(title, .milestoneTitle, "Its texts do not repeat, while \"\(header(index))\" does (\(counts)).")
            return
        }
        rowsWhy = "\"\(header(index))\" repeats (\(counts)), and nothing says what tells its rows apart."
        mapping.columns[index].decision = .open
        mapping.columns[index].why += " \(rowsWhy) Set \"rows\" to what a row is."
        questions.append(
            MappingQuestion(
                .rows(place: key.place), "What is a row? \(rowsWhy)",
                choices: [
                    .init(label: "a commitment, given several times", answer: .rows(.commitment)),
                    .init(label: "a commitment in one reporting period", answer: .rows(.update)),
                ], proposed: nil))
    }

    /// The column that reads most like a title: texts of some length that do not repeat.
    private var likeliestTitle: Int? {
        let titles = mapping.columns.indices.filter { index in
            let profile = columns[index].profile
            guard mapping.columns[index].field == nil || mapping.columns[index].decision == .open else { return false }
            guard profile.distinctness >= 0.9, profile.filled >= 2, profile.lengths.median >= 8 else { return false }
            guard columns[index].reading.lookalike == nil, profile.share(.contact) < 0.3 else { return false }
            if case .contradicts = profile.fit(.commitmentTitle) { return false }
            return profile.share(.address) < 0.3 && profile.hasSeveralWords
        }
        return titles.max { left, right in
            let (first, second) = (columns[left].profile, columns[right].profile)
            return (first.filled, -left) < (second.filled, -right)
        }
    }

    private mutating func openTitle(_ index: Int, _ field: TableField, _ why: String) {
        mapping.columns[index].field = field
        mapping.columns[index].decision = .open
        mapping.columns[index].why = why
        let candidate = FieldCandidate(field: field, score: 0.5, why: why)
        questions.removeAll { $0.concerns(columns[index].profile.place) }
        askField(
            index, [candidate], "Is column \(columns[index].profile.place), \"\(header(index))\", \(field.words)?")
    }

    /// No column names what was promised: the likeliest is asked about, else the table as a whole.
    private mutating func askWhatIsPromised() {
        mapping.rows = .commitment
        rowsWhy =
            "No header names a commitment or a milestone. If the rows are not commitments of an action plan or steps of one, "
            + "this table cannot be used."
        if let title = likeliestTitle {
            openTitle(title, .commitmentTitle, "No header names a commitment; this column reads most like a title.")
            return
        }
        let unread = mapping.columns.indices.filter { mapping.columns[$0].field == nil }
        let first = (unread.isEmpty ? Array(mapping.columns.indices) : unread).max { left, right in
            (columns[left].profile.distinct, -left) < (columns[right].profile.distinct, -right)
        }
        if let first {
            openTitle(first, .commitmentTitle, "No header names a commitment, and no column reads like a title.")
        }
    }

    /// Whose statements the statuses are: what a header says, otherwise the government's.
    mutating func decideRole() {
        mapping.member = old?.member ?? ""
        mapping.planID = old?.planID ?? ""
        mapping.planTitle = old?.planTitle ?? ""
        mapping.by = old?.by ?? ""
        mapping.day = old?.day
        let statements = columns(of: [.status, .percent, .progress])
        if let old {
            mapping.role = old.role
            return
        }
        guard !statements.isEmpty, columns(of: [.assessor]).isEmpty else { return }
        for index in statements {
            let folded = FoldedText(header(index))
            if let (role, words) = Self.voices.first(where: { $0.words.contains { folded.holds($0) } }) {
                mapping.role = role
                roleWhy = "\"\(header(index))\" says who judges (\(words.first ?? "")): role \(role.rawValue)."
                return
            }
        }
        roleWhy =
            "Progress is read as reported by the government, since no column says who judges (change: \"role\" and \"by\")."
    }

    private static let voices: [(role: AssessorRole, words: [String])] = [
        (.irm, ["irm", "mri", "mecanismo de revision independiente", "independent reporting mechanism"]),
        (
            .civilSociety,
            ["civil society", "sociedad civil", "societe civile", "sociedade civil", "zivilgesellschaft", "cso", "osc"]
        ),
    ]
}

extension FoldedText {
    /// Whether words stand in the text, one after the other.
    fileprivate func holds(_ phrase: String) -> Bool { " \(text) ".contains(" \(phrase) ") }
}
