import OGPModel

/// What the cells of one column look like, counted in one pass with bounded memory.
struct ColumnProfile: Sendable {
    /// The header as the table spells it.
    let header: String
    /// The place among the columns, from 1.
    let place: Int
    /// How many cells hold something, and how many do not.
    private(set) var filled = 0
    private(set) var blank = 0
    /// How many filled cells have the value of the row above.
    private(set) var repeated = 0
    /// The distinct values.
    private(set) var values = ValueCounts()
    /// The lengths of the filled cells.
    private(set) var lengths = LengthTally()
    /// The smallest and the largest number.
    private(set) var numbers: ClosedRange<Double>?
    /// The first texts of some length, for telling their language.
    private(set) var text = ""
    private var counts: [Int] = [Int](repeating: 0, count: Self.traits.count)
    private var known: [String: CellTraits] = [:]
    private var previous = ""
    /// An example of a cell that leaves the order of day and month open.
    private(set) var ambiguousDate: String?

    private static let traits: [CellTraits] = (0...17).map { CellTraits(rawValue: 1 << $0) }
    private static let mostText = 2_000
    /// No column of statuses has more different values.
    private static let mostStatuses = 100

    init(header: String, place: Int) {
        self.header = header
        self.place = place
    }

    /// Counts a cell.
    mutating func note(_ cell: String, _ look: CellLook) {
        let cell = CellText.trimmed(cell)
        if cell.isEmpty {
            blank += 1
            return
        }
        filled += 1
        if cell == previous { repeated += 1 } else { previous = cell }
        values.note(cell)
        lengths.note(cell)
        if text.utf8.count < Self.mostText, cell.utf8.count > 20 { text += cell.prefix(Self.mostText) + " " }
        let traits = remembered(cell, look)
        for (index, trait) in Self.traits.enumerated() where traits.contains(trait) { counts[index] += 1 }
        if traits.contains(.ambiguousDate), ambiguousDate == nil { ambiguousDate = cell }
        if let value = CellLook.number(cell)?.value {
            numbers = min(numbers?.lowerBound ?? value, value)...max(numbers?.upperBound ?? value, value)
        }
    }

    private mutating func remembered(_ cell: String, _ look: CellLook) -> CellTraits {
        if let traits = known[cell] { return traits }
        let traits = look.traits(of: cell, isVaried: values.distinct > Self.mostStatuses)
        if known.count < ValueCounts.mostValues, cell.utf8.count <= 200 { known[cell] = traits }
        return traits
    }

    /// How many cells look like this.
    func count(_ trait: CellTraits) -> Int { Self.traits.firstIndex(of: trait).map { counts[$0] } ?? 0 }

    /// Which part of the cells that hold a value looks like this, from 0 to 1.
    func share(_ trait: CellTraits) -> Double {
        let valued = trait == .nothing ? filled : filled - count(.nothing)
        return valued > 0 ? Double(count(trait)) / Double(valued) : 0
    }

    /// What a value looks like.
    func traits(of value: String) -> CellTraits { known[value] ?? [] }

    /// The number of distinct values.
    var distinct: Int { values.distinct }

    /// Which part of the filled cells holds a value of its own, from 0 to 1.
    var distinctness: Double { filled > 0 ? Double(distinct) / Double(filled) : 0 }

    /// How many values there are in how many rows, in words.
    var distinctWords: String { "\(distinct) \(distinct == 1 ? "value" : "values") in \(filled) rows" }

    /// Whether hardly a value is a number, a code or a sign: at least half of them have a word of several letters and no digit.
    var holdsWords: Bool {
        let words = values.values.count { value in
            !value.text.contains(where: \.isNumber) && value.text.count(where: \.isLetter) > Self.lettersOfCode
        }
        return !values.values.isEmpty && words * 2 >= values.values.count
    }

    /// Letters alone are a code up to this number.
    private static let lettersOfCode = 4

    /// Whether the values tell where items come from, not how far they are: mostly words for new and continued, or nothing else
    /// but these and words for what is under way.
    var tellsOrigin: Bool {
        let origin = count(.origin)
        let valued = filled - count(.nothing)
        return origin > 0 && (origin * 2 >= valued || origin + count(.ongoing) >= valued)
    }

    /// Which part of the numbers lies in a range, from 0 to 1, as far as values are kept.
    func share(ofNumbersIn range: ClosedRange<Double>) -> Double {
        var (inside, all) = (0, 0)
        for value in values.values {
            guard let number = CellLook.number(value.text)?.value else { continue }
            all += value.count
            if range.contains(number) { inside += value.count }
        }
        return all > 0 ? Double(inside) / Double(all) : 0
    }

    /// The first number between 0 and 1 that has no sign `%`.
    var unsignedPart: String? {
        values.values.first { value in
            guard let number = CellLook.number(value.text), !number.isPercent else { return false }
            return number.value > 0 && number.value < 1
        }?.text
    }

    /// Whether values come in blocks of rows, as those of a commitment do in a table of its activities.
    var repeatsInBlocks: Bool { filled >= 3 && distinct < filled && repeated * 2 >= filled - distinct && repeated > 0 }

    /// Whether at least half of the distinct values have several words.
    var hasSeveralWords: Bool {
        values.values.count { $0.text.contains(" ") } * 2 >= values.values.count && !values.values.isEmpty
    }

    /// The orders of day and month that cells prove.
    var orders: DateOrderEvidence { DateOrderEvidence(dayFirst: count(.dayFirst), monthFirst: count(.monthFirst)) }
}
