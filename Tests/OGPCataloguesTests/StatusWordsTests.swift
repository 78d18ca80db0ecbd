import OGPModel
import Testing

@testable import OGPCatalogues

struct StatusWordsTests {
    @Test(
        "a word in the vocabulary is a status, whatever its case, accents and hyphens",
        arguments: [
            ("Completed", ReportedStatus.complete), ("in-progress", .inProgress), (" NOT  STARTED ", .notStarted),
            ("Réalisé", .complete), ("en ejecución", .inProgress), ("En ejecucion", .inProgress),
            ("closed", .endedUnknown), ("cancelled", .withdrawn), ("pc", .limited), ("Suspended", .onHold),
        ])
    func known(text: String, status: ReportedStatus) throws {
        #expect(try StatusWords.bundled().status(text) == .coded(status))
    }

    @Test("everything else keeps its words, and a blank or placeholder says nothing")
    func others() throws {
        let words = try StatusWords.bundled()
        #expect(words.status("Annual Baseline") == .unrecognised("Annual Baseline"))
        #expect(words.status("completed by 2030") == .unrecognised("completed by 2030"))
        #expect(words.status("  ") == .blank && words.status("[To be determined]") == .blank)
        #expect(words.status("n/a") == .notApplicable && words.status("NR") == .notReviewed)
    }

    @Test("placeholders are recognised whole, never as part of a sentence")
    func placeholders() throws {
        let words = try StatusWords.bundled()
        for text in ["[To be determined]", "[To_be_identified]", "PLACEHOLDER_1", "${uuid}", "${date(yyyy-MM-dd)}"] {
            #expect(words.isPlaceholder(text))
        }
        #expect(!words.isPlaceholder("The date is to be determined by the ministry") && !words.isPlaceholder(""))
    }

    @Test("a data file that gives one word two meanings is refused")
    func contradiction() {
        let json = """
            {"schema": "ogp-status-words/1", "version": "1", "missing": [], "placeholders": [],
             "statuses": [{"status": "complete", "words": ["done"]}, {"status": "limited", "words": ["Done"]}]}
            """
        #expect(throws: CatalogueFailure.self) { try StatusWords(json: json, file: "x.json") }
    }
}
