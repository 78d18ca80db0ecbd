/// How many columns the rows of a sample have when they are split in one dialect.
struct FieldCountTally {
    let dialect: CSVDialect
    /// The most frequent number of columns.
    let columns: Int
    /// How many rows have it.
    let agreeing: Int
    /// How many rows were looked at.
    let sampled: Int
    /// How well the dialect fits; 0 where it yields a single column.
    let score: Int

    init(_ sample: [UInt8], count: Int, isWhole: Bool, dialect: CSVDialect) {
        self.dialect = dialect
        let scanner = RecordScanner(dialect)
        var table = [FieldSlot](repeating: FieldSlot(), count: 1)
        var events = CSVEventList()
        var rows: [Int: Int] = [:]
        var (first, total, start) = (0, 0, 0)
        while start < count {
            let scan = scanner.scan(sample, from: start, to: count, isFinal: isWhole, into: &table, events: &events)
            events.removeAll()
            if scan.outcome != .complete { break }
            start = scan.end
            if scan.isBlank { continue }
            if total == 0 { first = scan.fieldCount }
            total += 1
            rows[scan.fieldCount, default: 0] += 1
        }
        let mode = rows.max { ($0.value, $0.key) < ($1.value, $1.key) }
        columns = mode?.key ?? 1
        agreeing = mode?.value ?? 0
        sampled = total
        if columns < 2 {
            score = 0
        } else {
            let share = agreeing * 1000 / total
            let width = min(16, Int.bitWidth - columns.leadingZeroBitCount) + 1
            score = share * share * width * (first == columns ? 2 : 1)
        }
    }
}
