import Findings
import OGPCatalogues
import OGPModel

/// What the words in columns of statuses mean: as the mapping says, otherwise as the vocabulary does. Unknown words are counted.
struct MappedWords {
    /// What one cell says.
    struct Reading {
        var status: Coded<ReportedStatus>
        var claim: ScheduleClaim?
        var lifecycle: Lifecycle?
        var isNothingNew = false
    }

    /// A word that neither the mapping nor the vocabulary knows.
    struct Unknown {
        let cell: MappedCell
        var count: Int
    }

    private let words: [String: TableMapping.Word]
    private let said: [String]
    private let vocabulary: StatusWords
    /// The unknown words, in the order in which they were met.
    private(set) var unknown: [Unknown] = []
    private var places: [String: Int] = [:]

    init(_ mapping: TableMapping, vocabulary: StatusWords) {
        words = Dictionary(mapping.words.map { (Self.key($0.said), $0) }) { first, _ in first }
        said = mapping.words.map(\.said)
        self.vocabulary = vocabulary
    }

    /// What a cell of a column of statuses says.
    mutating func read(_ cell: MappedCell) -> Reading {
        let key = Self.key(cell.text)
        if let word = words[key] ?? words[Self.key(MappedCode(cell.text, isNumbered: false).code)] {
            return reading(word, cell.text)
        }
        let status = vocabulary.status(cell.text)
        if case .unrecognised = status {
            if let place = places[key] {
                unknown[place].count += 1
            } else {
                places[key] = unknown.count
                unknown.append(Unknown(cell: cell, count: 1))
            }
        }
        return Reading(status: status)
    }

    private func reading(_ word: TableMapping.Word, _ text: String) -> Reading {
        var reading = Reading(status: .unrecognised(text), claim: word.claim, lifecycle: word.lifecycle)
        switch word.meaning {
        case .status(let status): reading.status = .coded(status)
        case .missing(let missing): reading.status = .absent(missing, text: text)
        case .nothingNew:
            reading.status = .blank
            reading.isNothingNew = true
        case .unrecognised: break
        }
        return reading
    }

    /// Whether a text is one of the words for "nothing new in this period".
    func isNothingNew(_ text: String) -> Bool { words[Self.key(text)]?.meaning == .nothingNew }

    /// The word of the mapping that is nearest to an unknown one.
    func nearest(to text: String) -> String? { NearestWord.nearest(to: text, in: said) }

    /// Folded words; punctuation alone stays as it is.
    private static func key(_ text: String) -> String {
        let folded = FoldedText(text).text
        return folded.isEmpty ? String(text.filter { !$0.isWhitespace }) : folded
    }
}
