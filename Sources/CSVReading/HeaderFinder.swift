/// Finds the header among the first rows of a table.
///
/// A row of consecutive integers from 0 or 1 holds column numbers. A sparse row straight above a full one holds group
/// headings; anything else above the header is a title. Where no row looks like names, the first full row is the header.
public struct HeaderFinder: Sendable, Hashable {
    /// The index of the header among the rows looked at.
    public let header: Int
    /// The index of the row of column numbers.
    public let numbers: Int?
    /// The index of the row of group headings.
    public let groups: Int?
    /// The indices of title rows.
    public let titles: [Int]

    /// How many rows are looked at.
    public static let rowsLookedAt = 25

    /// Looks at the first rows; `nil` where none holds any text.
    ///
    /// - Parameters:
    ///   - rows: The first rows.
    ///   - known: Names of columns that are expected. The row that has most of them is the header, if it has at least half.
    public init?(rows: [[String]], known: [String] = []) {
        let rows = rows.prefix(Self.rowsLookedAt).map { row in row.map { HeaderKey($0).description } }
        let width = Self.usualWidth(rows)
        let used = Set(rows.flatMap { row in row.indices.prefix(width).filter { !row[$0].isEmpty } }).count
        let content = rows.indices.filter { rows[$0].contains { !$0.isEmpty } }
        let candidates = content.filter { !Self.holdsNumbers(rows[$0]) }
        let full = candidates.filter { rows[$0].count { !$0.isEmpty } * 2 > used }
        let names = candidates.filter { Self.looksLikeNames(rows[$0]) && !Self.isMergedDown(rows[$0...]) }
        let leading = names.first { rows[$0].count(where: { !$0.isEmpty }) > 1 && rows[$0].first?.isEmpty == false }
        guard
            let header = Self.rowOfNames(known, rows) ?? names.first(where: full.contains) ?? leading ?? full.first
                ?? candidates.first
        else { return nil }
        self.header = header
        let above = content.filter { $0 < header }
        let numbers = above.last { Self.holdsNumbers(rows[$0]) }
        let nearest = above.last { $0 != numbers }
        let isClose = nearest == header - 1 || (nearest == header - 2 && numbers == header - 1)
        let groups = isClose ? nearest.flatMap { Self.holdsGroups(rows[$0]) ? $0 : nil } : nil
        titles = above.filter { $0 != numbers && $0 != groups }
        self.numbers = numbers
        self.groups = groups
    }

    /// The row that has most of the names that are expected, if it has at least half of them.
    private static func rowOfNames(_ known: [String], _ rows: [[String]]) -> Int? {
        let known = Set(known.map { HeaderKey($0).description }).subtracting([""])
        if known.isEmpty { return nil }
        let counts = rows.map { known.intersection($0).count }
        guard let best = counts.indices.max(by: { (counts[$0], $1) < (counts[$1], $0) }),
            counts[best] * 2 >= known.count
        else { return nil }
        return best
    }

    /// The most frequent number of cells, the larger one of two; longer rows are the exception.
    private static func usualWidth(_ rows: [[String]]) -> Int {
        var counts: [Int: Int] = [:]
        for row in rows { counts[row.count, default: 0] += 1 }
        return counts.max { ($0.value, $0.key) < ($1.value, $1.key) }?.key ?? 0
    }

    /// Whether every cell that is not empty holds the column's number, counted from 0 or from 1.
    private static func holdsNumbers(_ row: [String]) -> Bool {
        guard let first = row.first.flatMap({ Int($0) }), first == 0 || first == 1 else { return false }
        let filled = row.indices.filter { !row[$0].isEmpty }
        return filled.count >= 3 && filled.allSatisfy { row[$0] == String($0 + first) }
    }

    /// Whether a row above the header holds headings: more than one, or one that is not at the left edge.
    private static func holdsGroups(_ row: [String]) -> Bool {
        let filled = row.indices.filter { !row[$0].isEmpty }
        return filled.count > 1 || (filled.first ?? 0) > 0
    }

    /// Whether the cells look like names: hardly any numbers and hardly any repetition.
    ///
    /// Names may also repeat where nothing among them is a number or a day: they come again under every group, or at most half
    /// of them are the same as others.
    private static func looksLikeNames(_ row: [String]) -> Bool {
        let filled = row.filter { !$0.isEmpty }
        let numbers = filled.filter { cell in cell.utf8.allSatisfy { Self.numeric.contains($0) } }
        let distinct = Set(filled).count
        if numbers.count(where: { !isDay($0) }) * 5 <= filled.count, distinct * 5 >= filled.count * 4 { return true }
        return numbers.isEmpty && filled.count > 2 && (distinct * 2 > filled.count || !hasEqualNeighbours(row))
    }

    private static func hasEqualNeighbours(_ row: [String]) -> Bool {
        zip(row, row.dropFirst()).contains { !$0.isEmpty && $0 == $1 }
    }

    /// Whether the first of some rows holds headings that fill all columns of their group, above names: the names of columns
    /// without a group fill both rows.
    private static func isMergedDown(_ rows: ArraySlice<[String]>) -> Bool {
        guard let first = rows.first, let below = rows.dropFirst().first, hasEqualNeighbours(first) else {
            return false
        }
        return looksLikeNames(below) && zip(first, below).contains { !$0.isEmpty && $0 == $1 }
    }

    /// Whether a name is a day written in numbers, as in tables with one column for every reporting date.
    private static func isDay(_ name: String) -> Bool {
        let parts = name.split(omittingEmptySubsequences: false) { "/.-".contains($0) }
        return parts.count == 3 && parts.contains { $0.count == 4 } && parts.allSatisfy { (1...4).contains($0.count) }
    }

    private static let numeric = Set("0123456789.,/:%+-".utf8)
}
