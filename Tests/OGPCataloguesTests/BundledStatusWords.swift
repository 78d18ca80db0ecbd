import OGPCatalogues

/// The vocabulary of statuses that is built into the code, read once for all tests.
enum BundledStatusWords {
    static let words: StatusWords = {
        do {
            return try StatusWords.bundled()
        } catch {
            fatalError("\(error)")
        }
    }()

    static func reading(_ text: String) -> StatusReading { words.reading(of: text) }
}
