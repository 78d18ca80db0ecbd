/// The texts of the names, prefixes and namespaces of one document by their numbers.
struct XMLNames: Sendable {
    private(set) var texts: [String] = []
    private var numbers: [String: Int] = [:]

    /// Takes the names that the parser met since.
    mutating func update(from parser: borrowing PushParser) {
        while texts.count < parser.symbolCount {
            let text = parser.symbol(texts.count)
            numbers[text] = texts.count
            texts.append(text)
        }
    }

    /// The number of a name, where the document has it.
    func number(of text: String) -> Int? { numbers[text] }

    /// The text of a number, where it is one.
    func text(_ number: Int32) -> String? { number < 0 ? nil : texts[Int(number)] }
}
