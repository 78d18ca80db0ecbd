/// The words of dates in every language the catalogue knows: months, seasons, quarters, connectors and the rest.
///
/// It is the data file `Data/date-words.json`, built into the code. All languages make one table, so that a cell need not
/// say which language it is in. Make it once and pass it on: making it parses the file.
public struct DateWords: Sendable {
    /// The languages of the table, in the order of the data file.
    public internal(set) var languages: [String] = []

    /// The month in which the fiscal year of a member begins, by the member's code.
    var fiscalYears: [String: Int] = [:]

    private var slots: [Int32]
    private var starts: [Int] = [0]
    private var letters: [UInt8] = []
    private var nodeOfWord: [Int32] = []
    private var branches: [Branch: Int32] = [:]
    private var meanings: [DateWord?] = [nil]
    private var suffixes: [Bool] = []
    private var numbers: [Int32] = Array(repeating: -1, count: 100)

    /// A step from one phrase to a longer one.
    private struct Branch: Hashable {
        let node: Int32
        let word: Int32
    }

    /// An empty table.
    init() {
        slots = Array(repeating: -1, count: 4096)
    }

    /// The month in which the fiscal year of a member's government begins, 1 to 12.
    ///
    /// - Parameter code: The member's code, such as `CAN`.
    /// - Returns: The month; `nil` where the table does not know it.
    public func fiscalYearStart(ofMember code: String?) -> Int? { code.flatMap { fiscalYears[$0] } }

    /// Cuts a text into pieces, with the words of the table found.
    ///
    /// - Parameters:
    ///   - text: The text, UTF-8.
    ///   - limit: How many pieces to read at most.
    /// - Returns: The pieces in order, at most `limit`.
    package func tokens(of text: Span<UInt8>, limit: Int) -> [DateToken] {
        var tokens: [DateToken] = []
        tokens.reserveCapacity(min(limit, text.count / 3 + 2))
        var lexer = DateLexer()
        while tokens.count < limit, let piece = lexer.next(in: text) {
            let value = piece.kind == .word ? index(of: lexer.folded) ?? -1 : piece.value
            tokens.append(DateToken(kind: piece.kind, value: value, digits: piece.digits, isGlued: piece.isGlued))
        }
        return tokens
    }

    /// The longest phrase of the table that starts at a piece.
    ///
    /// A dash or a full stop between two words of a phrase is passed over: "half-yearly", "n. a.".
    ///
    /// - Parameters:
    ///   - start: The index of the first piece.
    ///   - tokens: The pieces.
    /// - Returns: What the phrase means and the index of the piece after it, or nothing.
    package func phrase(at start: Int, in tokens: [DateToken]) -> (meaning: DateWord, end: Int)? {
        var found: (DateWord, Int)?
        guard let first = word(of: tokens[start]), nodeOfWord[first] >= 0 else { return nil }
        var node = Int(nodeOfWord[first])
        var index = start + 1
        while true {
            if let meaning = meanings[node] { found = (meaning, index) }
            if index < tokens.count, tokens[index].isMark, Self.joinsPhrases(tokens[index].value) { index += 1 }
            guard index < tokens.count, let word = word(of: tokens[index]),
                let next = branches[Branch(node: Int32(node), word: Int32(word))]
            else { return found }
            node = Int(next)
            index += 1
        }
    }

    /// Whether a piece is the ending of an ordinal number, such as `th` in `15th`.
    ///
    /// - Parameter token: The piece after the number.
    /// - Returns: True for a word of the table's list of endings.
    package func isOrdinalSuffix(_ token: DateToken) -> Bool {
        token.isWord && token.value >= 0 && suffixes[token.value]
    }

    private static func joinsPhrases(_ mark: Int) -> Bool {
        mark == 0x2D || mark == 0x2E || mark == 0x27 || mark == 0x2F
    }

    private func word(of token: DateToken) -> Int? {
        switch token.kind {
        case .word: token.value >= 0 ? token.value : nil
        case .number: token.value < numbers.count && numbers[token.value] >= 0 ? Int(numbers[token.value]) : nil
        case .mark: nil
        }
    }
}

extension DateWords {
    /// Adds a phrase; gives the meaning it already had where that is another one, and then changes nothing.
    mutating func add(_ phrase: String, _ meaning: DateWord) -> DateWord? {
        var node = 0
        for word in words(of: phrase) {
            let next: Int
            if node == 0 {
                if nodeOfWord[word] < 0 { nodeOfWord[word] = Int32(newNode()) }
                next = Int(nodeOfWord[word])
            } else {
                let branch = Branch(node: Int32(node), word: Int32(word))
                if let known = branches[branch] {
                    next = Int(known)
                } else {
                    next = newNode()
                    branches[branch] = Int32(next)
                }
            }
            node = next
        }
        if node == 0 { return nil }
        if let known = meanings[node] { return known == meaning ? nil : known }
        meanings[node] = meaning
        return nil
    }

    /// Adds an ending of ordinal numbers.
    mutating func addSuffix(_ suffix: String) {
        for word in words(of: suffix) { suffixes[word] = true }
    }

    private mutating func words(of phrase: String) -> [Int] {
        var words: [Int] = []
        var lexer = DateLexer()
        while let piece = lexer.next(in: phrase.utf8.span) {
            switch piece.kind {
            case .mark: continue
            case .word: words.append(intern(lexer.folded))
            case .number:
                let word = intern(Array(String(piece.value).utf8))
                if piece.value < numbers.count { numbers[piece.value] = Int32(word) }
                words.append(word)
            }
        }
        return words
    }

    private mutating func newNode() -> Int {
        meanings.append(nil)
        return meanings.count - 1
    }

    private mutating func intern(_ word: [UInt8]) -> Int {
        if let index = index(of: word) { return index }
        let index = nodeOfWord.count
        letters.append(contentsOf: word)
        starts.append(letters.count)
        nodeOfWord.append(-1)
        suffixes.append(false)
        if nodeOfWord.count * 2 > slots.count { grow() } else { place(index) }
        return index
    }

    private mutating func grow() {
        slots = Array(repeating: -1, count: slots.count * 2)
        for index in nodeOfWord.indices { place(index) }
    }

    private mutating func place(_ index: Int) {
        var slot = Self.hash(letters[starts[index]..<starts[index + 1]]) & (slots.count - 1)
        while slots[slot] >= 0 { slot = (slot + 1) & (slots.count - 1) }
        slots[slot] = Int32(index)
    }

    private func index(of word: [UInt8]) -> Int? {
        var slot = Self.hash(word[...]) & (slots.count - 1)
        while slots[slot] >= 0 {
            let index = Int(slots[slot])
            if letters[starts[index]..<starts[index + 1]].elementsEqual(word) { return index }
            slot = (slot + 1) & (slots.count - 1)
        }
        return nil
    }

    private static func hash(_ word: ArraySlice<UInt8>) -> Int {
        var hash: UInt64 = 0xCBF2_9CE4_8422_2325
        for byte in word { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
        return Int(truncatingIfNeeded: (hash ^ hash >> 32) & 0x7FFF_FFFF)
    }
}
