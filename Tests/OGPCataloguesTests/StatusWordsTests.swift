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

    /// What the vocabulary said before it knew sources: formats that name the value a status keep reading it so.
    @Test(
        "words of formats that say themselves that the value is a status are used without asking",
        arguments: [
            (
                ReportedStatus.notStarted,
                "not started|pipeline|uc|planned|no iniciado|pas commencé|não iniciado|sin comenzar"
            ),
            (.inProgress, "ongoing|on track|underway|implementation|fp|en curso|en cours|em andamento|em curso"),
            (.limited, "limited|pc|progreso limitado|limitado|progrès limité|progresso limitado"),
            (.substantial, "substantial|finalisation|sustancial|progrès important|substancial"),
            (.complete, "done|published|fc|cumplido|finalizado|concluído|réalisé|achevé|terminé"),
            (.withdrawn, "withdrawn|canceled|up|abandoned|retirado|annulé"), (.onHold, "delayed|suspendu|en pausa"),
            (.endedUnknown, "closed|ended|cerrado|clos|encerrado"), (.noEvidence, "no evidence|unclear"),
        ])
    func documents(status: ReportedStatus, texts: String) throws {
        let words = try StatusWords.bundled()
        for text in texts.split(separator: "|") {
            #expect(words.status(String(text)) == .coded(status), "\(text)")
        }
    }

    @Test(
        "what needs a person, and what is no status, is not used without asking",
        arguments: [
            "!", "NIL", "NUL", "C", "Selesai", "Выполнено", "incumplido", "not complete", "✅", "NC", "Promise Kept",
            "cumplimiento",
            "Nuevo", "retraso", "completada a tiempo", "SP: Substantial progress", "the milestone is complete", "99 %",
            "100",
        ])
    func asked(text: String) throws {
        #expect(try StatusWords.bundled().status(text) == .unrecognised(text))
    }
}
