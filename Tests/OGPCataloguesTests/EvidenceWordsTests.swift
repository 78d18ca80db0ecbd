import OGPCatalogues
import Testing

struct EvidenceWordsTests {
    private let words: EvidenceWords

    init() throws { words = try EvidenceWords.bundled() }

    @Test(
        "words that stand for evidence are told apart in four languages, whatever their case, accents and signs",
        arguments: [
            ("None", EvidenceWords.Kind.none), ("NIL.", .none), ("aucune preuve", .none), ("Ninguna", .none),
            ("Nenhuma evidencia", .none), ("-", .none), ("N/A", .notApplicable), ("Sans objet", .notApplicable),
            ("no aplica", .notApplicable), ("N\u{E3}o se aplica", .notApplicable), ("TBD", .pending),
            ("\u{C0} venir", .pending), ("Pendiente", .pending), ("Em breve", .pending),
            ("See previous update.", .elsewhere), ("see previous update (May 2023) for links", .elsewhere),
            ("Voir la mise \u{E0} jour pr\u{E9}c\u{E9}dente", .elsewhere), ("V\u{E9}ase arriba", .elsewhere),
            ("Vide relat\u{F3}rio anterior", .elsewhere), ("Idem", .elsewhere),
        ])
    func kinds(text: String, kind: EvidenceWords.Kind) {
        #expect(words.kind(of: text) == kind)
    }

    @Test(
        "a text of its own is none of them",
        arguments: [
            "Annual report 2023", "None of the ministries objected; minutes attached", "Seeds were distributed",
            "No. 12 of the official gazette", "https://example.org/see-previous-update",
            "See previous update for the first ten sections of the register, and this annex for the remaining thirty",
        ])
    func ownTexts(text: String) {
        #expect(words.kind(of: text) == nil)
    }

    @Test(
        "a mistake in the data file is named",
        arguments: [
            #"{"schema": "ogp-evidence-words/2", "version": "1", "kinds": []}"#,
            #"{"schema": "ogp-evidence-words/1", "version": "1", "kinds": [{"kind": "some", "language": "en", "match": "whole", "words": ["x"]}]}"#,
            #"{"schema": "ogp-evidence-words/1", "version": "1", "kinds": [{"kind": "none", "language": "en", "match": "part", "words": ["x"]}]}"#,
            #"{"schema": "ogp-evidence-words/1", "version": "1", "kinds": [{"kind": "none", "language": "en", "match": "whole", "words": ["x"]}, {"kind": "pending", "language": "fr", "match": "whole", "words": ["X"]}]}"#,
        ])
    func mistakes(json: String) {
        #expect(throws: CatalogueFailure.self) { try EvidenceWords(json: json, file: "words.json") }
    }
}
