import OGPModel

/// The words by which a source says in the place of evidence that there is none, or that it stands elsewhere.
///
/// Words are compared after folding case, accents and signs. Most are compared whole. Those that point elsewhere begin a short
/// text, so that "See previous update (May)" is one and a paragraph that happens to begin so is not.
public struct EvidenceWords: Sendable {
    /// What such words say.
    public enum Kind: String, Sendable, Hashable, CaseIterable {
        /// There is none.
        case none
        /// The question does not apply.
        case notApplicable
        /// It is to come.
        case pending
        /// It stands in another place, such as an earlier report.
        case elsewhere
    }

    private var whole: [String: Kind] = [:]
    private var beginnings: [String: Kind] = [:]
    /// The numbers of words that beginnings have, the longest first.
    private let lengths: [Int]

    /// The most words of a text that only points elsewhere.
    public static let longestPointer = 14

    /// The words that are built into the code.
    ///
    /// - Throws: `CatalogueFailure` if the data file has a mistake, which its tests rule out.
    public static func bundled() throws(CatalogueFailure) -> EvidenceWords {
        try EvidenceWords(json: EmbeddedCatalogue.evidenceWords, file: "evidence-words.json")
    }

    /// Words from the text of a data file.
    ///
    /// - Throws: `CatalogueFailure` for the first mistake, with line and key.
    public init(json: String, file: String) throws(CatalogueFailure) {
        let document = try JSONRecord(document: json, file: file)
        try document.allow(only: ["schema", "version", "kinds"])
        guard try document.string("schema") == "ogp-evidence-words/1" else {
            throw document.failure("this version reads the schema ogp-evidence-words/1", at: "schema")
        }
        var whole: [String: Kind] = [:]
        var beginnings: [String: Kind] = [:]
        for record in try document.records("kinds") {
            try record.allow(only: ["kind", "language", "match", "words"])
            guard let kind = Kind(rawValue: try record.string("kind")) else {
                throw record.failure("there is no such kind", at: "kind")
            }
            let match = try record.string("match")
            guard match == "whole" || match == "beginning" else {
                throw record.failure("a match is whole or beginning", at: "match")
            }
            for word in try record.strings("words") {
                let key = FoldedText(word).text
                let known = match == "whole" ? whole[key] : beginnings[key]
                if let known, known != kind { throw record.failure("\"\(word)\" has two meanings", at: "words") }
                if match == "whole" { whole[key] = kind } else { beginnings[key] = kind }
            }
        }
        self.whole = whole
        self.beginnings = beginnings
        lengths = Set(beginnings.keys.map { $0.split(separator: " ").count }).sorted(by: >)
    }

    /// What a text says in the place of evidence; `nil` where it is a text of its own.
    ///
    /// A text without any letter or digit, such as a dash, says that there is none.
    public func kind(of text: String) -> Kind? {
        let folded = FoldedText(text)
        if folded.text.isEmpty { return Kind.none }
        if let kind = whole[folded.text] { return kind }
        let words = folded.words
        guard words.count <= Self.longestPointer else { return nil }
        for length in lengths where length <= words.count {
            if let kind = beginnings[words.prefix(length).joined(separator: " ")] { return kind }
        }
        return nil
    }
}
