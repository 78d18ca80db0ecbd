public import OGPImport

/// The open questions of a proposal, asked one by one. It knows nothing of a terminal: lines go in, texts come out.
public struct MappingDialogue: Sendable {
    /// What a line led to.
    public enum Outcome: Sendable, Hashable {
        /// The question is answered or skipped.
        case next
        /// The line is no answer; what to type.
        case repeated(String)
        /// The person stops here; what is answered is kept.
        case stopped
    }

    /// The mapping with the answers so far.
    public private(set) var mapping: TableMapping
    private var pending: [MappingQuestion]
    private var skipped: [MappingQuestion] = []
    /// How many questions were answered.
    public private(set) var answered = 0

    /// Begins with the questions of a proposal.
    public init(_ proposal: MappingProposal) {
        mapping = proposal.mapping
        pending = proposal.questions
    }

    /// The question at hand; `nil` where none is left.
    public var question: MappingQuestion? { pending.first }

    /// How many questions are left, this one included.
    public var left: Int { pending.count }

    /// How a question is answered.
    public static let help =
        "Type a number and Enter; Enter alone takes the answer marked *; s skips; q stops and saves."

    /// Takes a line: a number, nothing for the proposal, `s` to skip, `q` to stop.
    public mutating func reply(_ line: String) -> Outcome {
        guard let question = pending.first else { return .stopped }
        let word = line.split { $0.isWhitespace }.joined(separator: " ").lowercased()
        switch word {
        case "q": return .stopped
        case "s":
            skipped.append(pending.removeFirst())
            return .next
        case "":
            guard let proposed = question.proposed else { return .repeated("There is no proposal here. \(Self.help)") }
            take(question.choices[proposed].answer)
            return .next
        default:
            guard let number = Int(word), question.choices.indices.contains(number - 1) else {
                return .repeated("Type a number from 1 to \(question.choices.count). \(Self.help)")
            }
            take(question.choices[number - 1].answer)
            return .next
        }
    }

    private mutating func take(_ answer: MappingQuestion.Answer) {
        let question = pending.removeFirst()
        answered += 1
        switch answer {
        case .fields(let fields):
            for (place, field) in fields.sorted(by: { $0.key < $1.key }) {
                change(place) { $0.field = field }
                if field == nil { pending.removeAll { $0.concerns(place) } }
                confirm(place)
            }
        case .order(let order): change(question.place) { $0.dateOrder = order }
        case .day(let day): change(question.place) { $0.day = day }
        case .whole(let whole): change(question.place) { $0.whole = whole }
        case .role(let role): change(question.place) { $0.role = role }
        case .rows(let rows): mapping.rows = rows
        case .noCommitments(let places):
            mapping.namesNoCommitment = true
            for place in places {
                change(place) { $0.field = nil }
                confirm(place)
            }
        case .meaning(let meaning, let claim, let lifecycle):
            guard case .word(let said) = question.subject else { return }
            for index in mapping.words.indices where mapping.words[index].said == said {
                mapping.words[index].meaning = meaning
                mapping.words[index].claim = claim
                mapping.words[index].lifecycle = lifecycle
                mapping.words[index].decision = .confirmed
            }
        }
        if let place = question.place { confirm(place) }
    }

    private mutating func change(_ place: Int?, _ body: (inout TableMapping.Column) -> Void) {
        for index in mapping.columns.indices where mapping.columns[index].place == place {
            body(&mapping.columns[index])
        }
    }

    /// A column is confirmed once no question about it is left.
    private mutating func confirm(_ place: Int) {
        guard !(pending + skipped).contains(where: { $0.concerns(place) }) else { return }
        change(place) { $0.decision = .confirmed }
    }
}

extension MappingQuestion {
    /// The column it is about; `nil` for words.
    fileprivate var place: Int? {
        switch subject {
        case .field(let place, _), .dateOrder(let place), .day(let place), .whole(let place), .role(let place),
            .rows(let place):
            place
        case .word, .commitments: nil
        }
    }
}
