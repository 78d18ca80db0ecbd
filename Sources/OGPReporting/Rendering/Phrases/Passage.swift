/// A sentence or cell for people, in which our own words, texts of the input, codes, severities and links are told apart, so
/// that every writer can mark and escape each in its own way.
///
/// In an interpolation every text says what it is: `"\(words: …)"` is ours, `"\(data: …)"` comes from the input, `"\(code: …)"`
/// is to be typed or looked up.
struct Passage: Sendable, Hashable {
    /// One piece of it.
    enum Piece: Sendable, Hashable {
        /// Our own words.
        case words(String)
        /// Our own words, set off.
        case strong(String)
        /// A text of the input, in a language that nobody has stated.
        case data(String)
        /// A reference, an id of a rule, a hash.
        case code(String)
        /// A severity, as a shape and a word.
        case severity(GapSeverity)
        /// A way to another place of the same page; only the words where there are no links.
        case link(String, anchor: String)
        /// A place that others can link to; nothing where there are no links.
        case anchor(String)
    }

    /// The pieces in order.
    private(set) var pieces: [Piece]

    /// A passage of the given pieces.
    init(_ pieces: [Piece] = []) { self.pieces = pieces }

    /// Our own words.
    init(words: String) { pieces = words.isEmpty ? [] : [.words(words)] }

    /// A text of the input.
    init(data: String) { pieces = [.data(data)] }

    /// A whole number, with commas between thousands.
    init(_ number: Int) { pieces = [.words(CountPhrase.grouped(number))] }

    /// Whether it says nothing.
    var isEmpty: Bool { pieces.isEmpty }

    /// Both passages in a row.
    static func + (left: Passage, right: Passage) -> Passage {
        var sum = left
        sum += right
        return sum
    }

    /// Adds another passage.
    static func += (left: inout Passage, right: Passage) {
        for piece in right.pieces { left.append(piece) }
    }

    /// Adds our own words.
    mutating func append(words: String) { append(.words(words)) }

    /// Adds a piece; words after words become one piece, which makes pages of thousands of entries quick to write.
    mutating func append(_ piece: Piece) {
        guard case .words(let words) = piece else { return pieces.append(piece) }
        if words.isEmpty { return }
        guard case .words(let before) = pieces.last else { return pieces.append(piece) }
        pieces[pieces.count - 1] = .words(before + words)
    }

    /// The passages in a row, with the same words between two of them.
    static func joined(_ passages: [Passage], by separator: String) -> Passage {
        var all = Passage()
        for (index, passage) in passages.enumerated() {
            if index > 0 { all.append(words: separator) }
            all += passage
        }
        return all
    }
}

extension Passage: ExpressibleByStringInterpolation {
    /// Gathers the pieces of an interpolation.
    struct StringInterpolation: StringInterpolationProtocol {
        fileprivate var passage = Passage()

        init(literalCapacity: Int, interpolationCount: Int) {}

        mutating func appendLiteral(_ literal: String) { passage.append(words: literal) }

        mutating func appendInterpolation(_ number: Int) { passage.append(words: CountPhrase.grouped(number)) }

        mutating func appendInterpolation(_ other: Passage) { passage += other }

        mutating func appendInterpolation(words: String) { passage.append(words: words) }

        mutating func appendInterpolation(strong: String) { passage.append(.strong(strong)) }

        mutating func appendInterpolation(data: String) { passage.append(.data(data)) }

        mutating func appendInterpolation(code: String) { passage.append(.code(code)) }

        mutating func appendInterpolation(link: String, to anchor: String) {
            passage.append(.link(link, anchor: anchor))
        }
    }

    init(stringInterpolation: StringInterpolation) { self = stringInterpolation.passage }

    init(stringLiteral: String) { self.init(words: stringLiteral) }
}
