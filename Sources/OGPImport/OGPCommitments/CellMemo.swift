import CSVReading

/// Remembers what the distinct cells of a column mean, or the distinct pairs of it and a column beside it, so that a cell
/// is made a text only when it is met for the first time.
struct CellMemo<Meaning> {
    private struct Pair: Equatable {
        let cell: FieldFingerprint
        let beside: FieldFingerprint
    }

    /// The most cells that are remembered; the vocabularies of exports are far smaller.
    private static var limit: Int { 64 }
    /// The longest cell that is remembered, in bytes.
    private static var longest: Int { 256 }

    private let column: Int
    private let beside: Int?
    private var pairs: [Pair] = []
    /// The bytes of cells that a fingerprint does not tell apart; empty for all others.
    private var bytes: [[UInt8]] = []
    private var last = 0
    /// What the cells mean, in the order of their first occurrence.
    private(set) var meanings: [Meaning] = []

    init(_ column: Int, beside: Int? = nil) {
        self.column = column
        self.beside = beside
    }

    /// The place in ``meanings`` of what the current record's cell means; `nil` where that is not remembered.
    mutating func place(_ reader: borrowing CSVReader) -> Int? {
        let pair = pair(reader)
        if last < pairs.count, pairs[last] == pair, isSame(reader, last) { return last }
        for place in pairs.indices where pairs[place] == pair && isSame(reader, place) {
            last = place
            return place
        }
        return nil
    }

    /// Remembers what the current record's cell means, if there is room.
    mutating func remember(_ meaning: Meaning, _ reader: borrowing CSVReader) {
        let pair = pair(reader)
        guard pairs.count < Self.limit, pair.beside.isExact else { return }
        var text: [UInt8] = []
        if !pair.cell.isExact {
            text = Array(reader.text(column).utf8)
            if text.count > Self.longest { return }
        }
        pairs.append(pair)
        bytes.append(text)
        meanings.append(meaning)
    }

    @inline(__always)
    private func pair(_ reader: borrowing CSVReader) -> Pair {
        Pair(
            cell: reader.fingerprint(column),
            beside: beside.map { reader.fingerprint($0) } ?? FieldFingerprint())
    }

    @inline(__always)
    private func isSame(_ reader: borrowing CSVReader, _ place: Int) -> Bool {
        pairs[place].cell.isExact || reader.isEqual(column, to: bytes[place])
    }
}
