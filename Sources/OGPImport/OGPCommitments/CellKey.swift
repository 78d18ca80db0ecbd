import CSVReading

/// What tells up to four cells of one record from those of another: fingerprints, and for longer cells a stable hash.
struct CellKey: Hashable {
    private let first: FieldFingerprint
    private let second: FieldFingerprint
    private let third: FieldFingerprint
    private let fourth: FieldFingerprint
    private let rest: UInt64

    init(_ reader: borrowing CSVReader, _ a: Int?, _ b: Int? = nil, _ c: Int? = nil, _ d: Int? = nil) {
        first = Self.fingerprint(reader, a)
        second = Self.fingerprint(reader, b)
        third = Self.fingerprint(reader, c)
        fourth = Self.fingerprint(reader, d)
        var rest: UInt64 = 0
        Self.add(reader, a, first, to: &rest)
        Self.add(reader, b, second, to: &rest)
        Self.add(reader, c, third, to: &rest)
        Self.add(reader, d, fourth, to: &rest)
        self.rest = rest
    }

    private static func fingerprint(_ reader: borrowing CSVReader, _ column: Int?) -> FieldFingerprint {
        column.map { reader.fingerprint($0) } ?? FieldFingerprint()
    }

    private static func add(
        _ reader: borrowing CSVReader, _ column: Int?, _ print: FieldFingerprint, to rest: inout UInt64
    ) {
        if let column, !print.isExact { rest = rest &* 31 &+ reader.hash(column) }
    }
}
