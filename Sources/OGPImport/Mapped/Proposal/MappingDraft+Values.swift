import OGPCatalogues
import OGPModel

extension MappingDraft {
    /// The columns that are read as dates.
    private var dateColumns: [Int] {
        mapping.columns.indices.filter { index in
            switch mapping.columns[index].field {
            case .start, .end, .completed, .period: true
            default: false
            }
        }
    }

    /// Settles the order of day and month in each column of dates, or asks.
    mutating func settleDates() {
        let table = dateColumns.reduce(into: DateOrderEvidence()) { $0 += columns[$1].profile.orders }
        for index in dateColumns where decided[index]?.dateOrder == nil {
            let decision = DateOrderDecision(columns[index].profile, table: table, pinned: settings.dateOrder)
            mapping.columns[index].dateOrder = decision.order
            if !decision.why.isEmpty { mapping.columns[index].why += " \(Self.sentence(decision.why))" }
            guard decision.isOpen else { continue }
            let place = columns[index].profile.place
            mapping.columns[index].decision = .open
            mapping.columns[index].why += " Set \"dateOrder\" to dmy or mdy."
            questions.append(
                MappingQuestion(
                    .dateOrder(place: place),
                    "How are dates written in column \(place), \"\(header(index))\"? \(Self.sentence(decision.why))",
                    choices: [
                        .init(label: DateOrderDecision.words(.dayFirst), answer: .order(.dayFirst)),
                        .init(label: DateOrderDecision.words(.monthFirst), answer: .order(.monthFirst)),
                    ], proposed: nil))
        }
    }

    /// Settles what the whole is in columns of shares, and what parts lists.
    mutating func settleShares() {
        for index in columns.indices where decided[index] == nil {
            let profile = columns[index].profile
            switch mapping.columns[index].field {
            case .percent: settleWhole(index, profile)
            case .lead, .supporting, .commitmentAreas: mapping.columns[index].separator = ListSeparator.of(profile)
            default: continue
            }
        }
    }

    private mutating func settleWhole(_ index: Int, _ profile: ColumnProfile) {
        guard profile.count(.number) > 0, let numbers = profile.numbers else { return }
        if numbers.upperBound > 1 {
            mapping.columns[index].whole = 100
            if let part = profile.unsignedPart { askWhole(index, profile.place, part) }
        } else if profile.count(.number) > profile.count(.integer) {
            mapping.columns[index].whole = 1
        } else {
            mapping.columns[index].decision = .open
            mapping.columns[index].why += " Its only numbers are 0 and 1: set \"whole\" to 1 or 100."
            let place = profile.place
            questions.append(
                MappingQuestion(
                    .whole(place: place),
                    "The only numbers in column \(place), \"\(header(index))\", are 0 and 1. What does 1 mean?",
                    choices: [
                        .init(label: "all of the work", answer: .whole(1)), .init(label: "1 %", answer: .whole(100)),
                    ], proposed: nil))
        }
    }

    /// Asks what a number below 1 means in a column that has greater ones.
    private mutating func askWhole(_ index: Int, _ place: Int, _ part: String) {
        mapping.columns[index].decision = .open
        mapping.columns[index].why +=
            " It has numbers above 1 and \(part) without the sign %: set \"whole\" to 1 or 100."
        questions.append(
            MappingQuestion(
                .whole(place: place),
                "Column \(place), \"\(header(index))\", has numbers above 1 and \(part). What does \(part) mean?",
                choices: [
                    .init(label: "\(part) %: all of the work is 100", answer: .whole(100)),
                    .init(label: "a part of 1, which is all of the work", answer: .whole(1)),
                ], proposed: nil))
    }

    // MARK: Samples

    private static let mostSamples = 3
    private static let longestSample = 60

    /// Adds a few values as examples; none of columns with personal data, and none with contact details in them.
    mutating func addSamples(_ index: Int) {
        let profile = columns[index].profile
        mapping.columns[index].samples = []
        let isPersonal =
            mapping.columns[index].field == .contact || profile.isPersonal
            || columns[index].candidates.contains { $0.field == .contact && $0.score >= 0.5 }
        if isPersonal { return }
        let values = profile.values.values.lazy.map { Redaction.redacted($0.text) }
        mapping.columns[index].samples = values.prefix(Self.mostSamples).map { value in
            let line = value.split { $0.isNewline }.joined(separator: " ")
            return line.count > Self.longestSample ? line.prefix(Self.longestSample - 1) + "…" : line
        }
    }

    // MARK: Words

    /// Proposes what each word in the columns of statuses means; words that an earlier mapping has decided stay.
    mutating func proposeWords() {
        var counts: [String: Int] = [:]
        var order: [String] = []
        for index in columns.indices where mapping.columns[index].field == .status {
            for value in columns[index].profile.values.values {
                if counts[value.text] == nil { order.append(value.text) }
                counts[value.text, default: 0] += value.count
            }
        }
        let ranked = order.enumerated().sorted {
            (counts[$1.element] ?? 0, $0.offset) < (counts[$0.element] ?? 0, $1.offset)
        }.map(\.element)
        for said in ranked {
            let count = counts[said] ?? 0
            if var known = old?.words.first(where: { $0.said == said && $0.decision != .open }) {
                known.count = count
                mapping.words.append(known)
                continue
            }
            let word = StatusWordProposal.word(
                said, count: count, catalogues.importing.statusWords, accept: settings.acceptsWords)
            mapping.words.append(word)
            if word.decision == .open { questions.append(.word(word)) }
        }
    }
}

extension MappingQuestion {
    /// Asks what a word means: what is proposed first, then every other status, then what is none.
    static func word(_ word: TableMapping.Word) -> MappingQuestion {
        var choices: [Choice] = []
        let isSettled = word.meaning != .unrecognised || word.claim != nil || word.lifecycle != nil
        if isSettled {
            choices.append(
                Choice(label: word.meaningWords, answer: .meaning(word.meaning, word.claim, word.lifecycle)))
        }
        let others: [TableMapping.Word.Meaning] =
            [.status(.complete), .status(.substantial), .status(.limited), .status(.inProgress), .status(.notStarted)]
            + [
                .status(.notComplete), .status(.withdrawn), .status(.endedUnknown), .status(.onHold), .missing(.blank),
                .missing(.notApplicable),
            ]
            + [.nothingNew, .unrecognised]
        for meaning in others where !isSettled || meaning != word.meaning {
            choices.append(Choice(label: meaning.words, answer: .meaning(meaning, nil, nil)))
        }
        let cells = word.count == 1 ? "1 cell" : "\(word.count) cells"
        return MappingQuestion(
            .word(word.said), "What does the status \"\(word.said)\" (\(cells)) mean? \(word.why)", choices: choices,
            proposed: isSettled ? 0 : nil)
    }
}
