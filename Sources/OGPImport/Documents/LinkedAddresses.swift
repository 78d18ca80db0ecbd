import OGPModel

/// The web addresses in a text of the source, as evidence that was found there and not given as such.
enum LinkedAddresses {
    /// What marks evidence that was taken out of a text.
    static let extracted = "extracted from the text"

    /// The addresses in order, each once.
    static func evidence(in text: String) -> [Evidence] {
        var seen: Set<String> = []
        return WebAddresses.all(in: text).filter { seen.insert($0).inserted }
            .map { Evidence(link: $0, text: extracted) }
    }
}
