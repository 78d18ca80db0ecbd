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

    private mutating func openTitle(_ index: Int, _ field: TableField, _ why: String, isLikely: Bool = true) {
        mapping.columns[index].field = field
        mapping.columns[index].decision = .open
        mapping.columns[index].why = why
        let candidate = FieldCandidate(field: field, score: 0.5, why: why)
        let place = columns[index].profile.place
        questions.removeAll { $0.concerns(place) }
        let question =
            isLikely
            ? "Is column \(place), \"\(header(index))\", \(field.words)?"
            : "Are the rows commitments of an action plan, and is column \(place), \"\(header(index))\", \(field.words)?"
        askField(index, [candidate], question, proposed: isLikely ? 0 : nil)
    }

    /// No column names what was promised: the likeliest is asked about, else the table as a whole.
    private mutating func askWhatIsPromised() {
        mapping.rows = .commitment
        rowsWhy =
            "No header names a commitment or a milestone. If the rows are not commitments of an action plan or steps of one, "
            + "this table cannot be used."
        if let title = likeliestTitle {
            openTitle(
                title, .commitmentTitle, "No header names a commitment; this column reads most like a title.",
                isLikely: false)
            return
        }
        let unread = mapping.columns.indices.filter { mapping.columns[$0].field == nil }
        let first = (unread.isEmpty ? Array(mapping.columns.indices) : unread).max { left, right in
            (columns[left].profile.distinct, -left) < (columns[right].profile.distinct, -right)
        }
        if let first {
            openTitle(
                first, .commitmentTitle, "No header names a commitment, and no column reads like a title.",
                isLikely: false)
        }
    }

    /// Whose statements the statuses are: what a header says, otherwise the government's.
    mutating func decideRole() {
        mapping.member = old?.member ?? ""
        mapping.planID = old?.planID ?? ""
        mapping.planTitle = old?.planTitle ?? ""
        mapping.by = old?.by ?? ""
        mapping.day = old?.day
        let statements = columns(of: [.status, .percent, .progress, .challenges, .evidence])
        if let old { mapping.role = old.role } else { settleRole(statements) }
        let voices = Set(statements.compactMap { columns[$0].voice })
        let statuses = columns(of: [.status]).filter { mapping.columns[$0].day == nil }
        // One side in all columns is the side of the whole table.
        if voices.count < 2, statuses.count < 2 { return }
        for index in statements where decided[index] == nil {
            guard let voice = columns[index].voice, voice != mapping.role else { continue }
            mapping.columns[index].role = voice
            mapping.columns[index].why += " Its header says that \(voice.speaker) speaks."
        }
        if statuses.count < 2 { return }
        for index in statuses where decided[index] == nil && columns[index].voice == nil { askRole(index) }
    }

    /// Who speaks in the whole table: the government where several sides do.
    private mutating func settleRole(_ statements: [Int]) {
        guard !statements.isEmpty, columns(of: [.assessor]).isEmpty else { return }
        let told = statements.compactMap { index in columns[index].voice.map { (index: index, role: $0) } }
        let roles = Set(told.map(\.role))
        let statuses = columns(of: [.status]).filter { mapping.columns[$0].day == nil }
        if roles.count > 1 || (statuses.count > 1 && told.count < statements.count) {
            roleWhy =
                "Several columns tell how far the work is. Where none says who speaks, the government does (change: \"role\" of "
                + "the column)."
        } else if let first = told.first {
            mapping.role = first.role
            roleWhy = "\"\(header(first.index))\" says who judges: role \(first.role.rawValue)."
        } else {
            roleWhy =
                "Progress is read as reported by the government, since no column says who judges (change: \"role\" and "
                + "\"by\")."
        }
    }

    /// Asks who speaks in one of several columns of statuses.
    private mutating func askRole(_ index: Int) {
        let place = columns[index].profile.place
        mapping.columns[index].decision = .open
        mapping.columns[index].why +=
            " Other columns tell a status too: set \"role\" to who speaks here, such as government or civilSociety."
        let roles: [AssessorRole] = [.government, .civilSociety, .irm, .monitoringBody, .other]
        var choices = roles.map { MappingQuestion.Choice(label: $0.speaker, answer: .role($0)) }
        choices.append(.init(label: "nobody: keep the column as it is", answer: .fields([place: nil])))
        questions.append(
            MappingQuestion(
                .role(place: place),
                "Who speaks in column \(place), \"\(header(index))\"? Several columns tell a status, and its header does not "
                    + "say whose.", choices: choices, proposed: nil))
    }
}
