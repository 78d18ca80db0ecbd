/// A code of the tracker: `C01`, `C01.1` or `C01.1.1`. The same code may be written with zeros in front of its numbers
/// (`C05.2.07`) and with a label behind a colon (`C01: Climate`).
struct CanadaCode: Hashable, Comparable {
    /// What a code stands for.
    enum Level: Int {
        case commitment = 1
        case milestone
        case indicator

        /// Its name in messages.
        var words: String {
            switch self {
            case .commitment: "commitment"
            case .milestone: "milestone"
            case .indicator: "indicator"
            }
        }
    }

    /// The code as it is written.
    let printed: String
    /// What stands behind the colon.
    let label: String
    /// The code without zeros in front of its numbers, by which codes are compared; as written where it has not the form.
    let key: String
    private let numbers: [Int]

    /// The code of a cell; `nil` where the cell holds none.
    init?(_ cell: String, _ level: Level) {
        let colon = cell.firstIndex(of: ":")
        let code = CellText.trimmed(String(cell[..<(colon ?? cell.endIndex)])).uppercased()
        if code.isEmpty { return nil }
        printed = code
        label = colon.map { CellText.trimmed(String(cell[cell.index(after: $0)...])) } ?? ""
        numbers = Self.numbers(of: code, level)
        key = numbers.isEmpty ? code : Self.key(numbers)
    }

    private init(numbers: [Int]) {
        self.numbers = numbers
        key = Self.key(numbers)
        printed = key
        label = ""
    }

    /// Whether it has the form of a code of its level.
    var isWellFormed: Bool { !numbers.isEmpty }

    /// The number of its commitment; `nil` where it has not the form.
    var commitmentNumber: Int? { numbers.first }

    /// The commitment that it belongs to by its own numbers; `nil` where it has not the form.
    var commitment: CanadaCode? { numbers.first.map { CanadaCode(numbers: [$0]) } }

    /// The code above it by its own numbers; `nil` for a commitment and where it has not the form.
    var parent: CanadaCode? { numbers.count < 2 ? nil : CanadaCode(numbers: Array(numbers.dropLast())) }

    /// Whether it begins with another code and a point: `C01.10.1` is not under `C01.1`.
    func isUnder(_ other: CanadaCode) -> Bool {
        isWellFormed && other.isWellFormed
            ? numbers.count > other.numbers.count && numbers.starts(with: other.numbers)
            : printed.hasPrefix(other.printed + ".")
    }

    /// Compares by the key alone.
    static func == (left: CanadaCode, right: CanadaCode) -> Bool { left.key == right.key }

    /// Hashes the key alone.
    func hash(into hasher: inout Hasher) { hasher.combine(key) }

    /// Orders by numbers, `C04.5.1` before `C04.10.1`; codes of another form stand last.
    static func < (left: CanadaCode, right: CanadaCode) -> Bool {
        if left.isWellFormed != right.isWellFormed { return left.isWellFormed }
        if left.numbers != right.numbers { return left.numbers.lexicographicallyPrecedes(right.numbers) }
        return left.key < right.key
    }

    private static func key(_ numbers: [Int]) -> String {
        let first = numbers[0] < 10 ? "C0\(numbers[0])" : "C\(numbers[0])"
        return ([first] + numbers.dropFirst().map(String.init)).joined(separator: ".")
    }

    /// The numbers of a code: two digits for the commitment, up to three for what is below it.
    private static func numbers(of code: String, _ level: Level) -> [Int] {
        guard code.utf8.first == UInt8(ascii: "C") else { return [] }
        let parts = code.dropFirst().split(separator: ".", omittingEmptySubsequences: false)
        guard parts.count == level.rawValue, parts[0].utf8.count == 2 else { return [] }
        let numbers = parts.compactMap { part -> Int? in
            let isNumber = (1...3).contains(part.utf8.count) && part.utf8.allSatisfy { (0x30...0x39).contains($0) }
            return isNumber ? Int(part) : nil
        }
        return numbers.count == parts.count ? numbers : []
    }
}
