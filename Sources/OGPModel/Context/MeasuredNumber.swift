/// A number of a table as people write it, with every value that it may mean: `12,5` and `12.5`, `1,234.5`, `45 %`, `−5`.
///
/// A comma before three digits stands between thousands or before decimals. Both values are kept; a point alone always stands
/// before decimals.
struct MeasuredNumber: Sendable, Hashable {
    /// The values that the text may mean; two at most.
    let values: [Double]
    /// Whether the number is followed by a sign of per cent.
    let isPercent: Bool

    /// Reads a number; `nil` where the text is none.
    init?(_ text: String) {
        var body = text.filter { !$0.isWhitespace && !"'’".contains($0) }
        isPercent = body.last.map { "%٪％".contains($0) } ?? false
        if isPercent { body.removeLast() }
        var sign = ""
        if let first = body.first, "-−–+".contains(first) {
            sign = first == "+" ? "" : "-"
            body.removeFirst()
        }
        guard body.contains(where: { $0.wholeNumberValue != nil }) else { return nil }
        let values = Self.plain(body).compactMap { Double(sign + $0) }.filter(\.isFinite)
        if values.isEmpty { return nil }
        self.values = values
    }

    /// The number with a point before its decimals and nothing between its thousands, in every way it can be read.
    private static func plain(_ text: String) -> [String] {
        let digits = text.map { character in
            character.wholeNumberValue.map { $0 < 10 ? Character(String($0)) : character } ?? character
        }
        let commas = digits.count { $0 == "," || $0 == "٫" }
        let points = digits.count { $0 == "." }
        let written = String(digits)
        if commas == 0 { return points < 2 ? [written] : thousands(written, mark: ".") }
        if points == 0 {
            let decimal = commas == 1 ? [written.replacing(",", with: ".").replacing("٫", with: ".")] : []
            return decimal + thousands(written, mark: ",")
        }
        let isPointLast = (digits.lastIndex(of: ".") ?? 0) > (digits.lastIndex(of: ",") ?? 0)
        let (mark, point): (Character, Character) = isPointLast ? (",", ".") : (".", ",")
        let halves = written.split(separator: point, omittingEmptySubsequences: false)
        guard halves.count == 2 else { return [] }
        return thousands(String(halves[0]), mark: mark).map { "\($0).\(halves[1])" }
    }

    /// The digits without the marks between thousands; empty where the marks do not stand there.
    private static func thousands(_ text: String, mark: Character) -> [String] {
        let groups = text.split(separator: mark, omittingEmptySubsequences: false)
        guard let first = groups.first, (1...3).contains(first.count), first != "0", groups.count > 1,
            groups.dropFirst().allSatisfy({ $0.count == 3 })
        else { return [] }
        return [groups.joined()]
    }
}
