/// Names as they are written, so that two names that a text can no longer tell apart stay two.
struct DistinctNames {
    private var written: [String: String] = [:]
    private var used: Set<String> = []

    /// What stands for a name: the text given, or the text with a number where it stands for another name already.
    mutating func name(for original: String, written text: String) -> String {
        if let known = written[original] { return known }
        var name = text
        var number = 2
        while !used.insert(name).inserted {
            name = "\(text) (\(number))"
            number += 1
        }
        written[original] = name
        return name
    }
}
