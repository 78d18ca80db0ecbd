import OGPModel
import Testing

@testable import OGPCatalogues

/// Terms that stand with their meaning in a source.
struct StatusSourcedTermsTests {
    @Test(
        "a sourced term gives its status, its claim on time and its language, and names its source",
        arguments: [
            ("No Evidence Available", "noEvidence", nil, "en"), ("Not Started", "notStarted", nil, "en"),
            ("Completed", "complete", nil, "en"), ("Limited progress", "limited", nil, "en"),
            ("Substantial progress", "substantial", nil, "en"), ("In Progress", "inProgress", nil, "en"),
            ("Progress", "inProgress", nil, "en"), ("On Track", "inProgress", ScheduleClaim.onSchedule, "en"),
            ("Behind schedule", "inProgress", .overdue, "en"), ("Underway", "inProgress", nil, "en"),
            ("Pending IRM review", "notReviewed", nil, "en"), ("Revisión pendiente de IRM", "notReviewed", nil, "es"),
            ("Not Yet Rated", "notReviewed", nil, "en"), ("Non commencé", "notStarted", nil, "fr"),
            ("Progrès limité", "limited", nil, "fr"), ("Progrès important", "substantial", nil, "fr"),
            ("Réalisé", "complete", nil, "fr"), ("Aucune preuve disponible", "noEvidence", nil, "fr"),
            ("Réalisation substantielle", "substantial", nil, "fr"), ("Completado", "complete", nil, "es"),
            ("En proceso", "inProgress", nil, "es"), ("Sin avance", "notStarted", nil, "es"),
            ("sin iniciar", "notStarted", nil, "es"), ("ganz umgesetzt", "complete", nil, "de"),
            (
                "Umsetzung begonnen oder in Vorbereitung oder teilweise umgesetzt", "inProgress", .onSchedule, "de"
            ),
            ("vollständig umgesetzt", "complete", nil, "de"), ("substantielle Fortschritte", "substantial", nil, "de"),
            ("realizzato", "complete", nil, "it"), ("semaforo verde", "complete", .doneOnTime, "it"),
            ("semaforo giallo", "inProgress", nil, "it"), ("completata nei tempi", "complete", .doneOnTime, "it"),
            ("completata in ritardo", "complete", .doneLate, "it"),
            ("incumplimiento", "notComplete", nil, "es"),
            ("Termin kann nicht gehalten werden bzw. überschritten", "notComplete", .overdue, "de"),
            ("ancora da raggiungere", "notComplete", .overdue, "it"),
        ] as [(String, String, ScheduleClaim?, String)])
    func sourced(text: String, outcome: String, claim: ScheduleClaim?, language: String) {
        let reading = BundledStatusWords.words.reading(of: text)
        #expect(StatusOutcome.of(reading) == outcome && reading.claim == claim)
        #expect(reading.confidence == .sourced && reading.source != nil && !reading.needsConfirmation)
        #expect(reading.languages.contains(language) && reading.said == text && reading.rule == .term)
    }

    @Test(
        "a sourced term that does not settle a status, or not surely, is asked about",
        arguments: [
            ("Closed", "endedUnknown", nil), ("largely completed", "substantial", nil), ("C", "complete", nil),
            ("Promise Kept", "complete", nil), ("Compromise", "inProgress", nil),
            ("Promise Broken", "notComplete", nil),
            ("In the Works", "inProgress", nil), ("Stalled", "onHold", nil), ("cumplimiento", "complete", nil),
            ("retraso", "open", ScheduleClaim.delayExpected),
            ("Terminverzögerung", "open", .delayExpected),
            ("konzeptionelle Änderungen, Verzögerungen", "open", nil), ("non realizzato", "notComplete", nil),
            ("semaforo rosso", "open", .delayExpected),
            ("a buon punto", "substantial", nil), ("!", "open", nil), ("loading", "open", nil),
            ("Ахицтай", "open", nil),
            ("进展有限", "limited", nil), ("Sınırlı ilerleme", "limited", nil), ("Шектеулі прогресс", "limited", nil),
            ("進行中", "inProgress", nil), ("Đang tiến hành", "inProgress", nil), ("İşlənməkdədir", "inProgress", nil),
        ] as [(String, String, ScheduleClaim?)])
    func asked(text: String, outcome: String, claim: ScheduleClaim?) {
        let reading = BundledStatusWords.words.reading(of: text)
        #expect(StatusOutcome.of(reading) == outcome && reading.claim == claim)
        #expect(reading.confidence == .sourced && reading.source != nil && reading.needsConfirmation)
        #expect(reading.status == .unrecognised(text) || reading.status.isCoded)
    }

    @Test(
        "Canada's codes and labels in both languages come to the same",
        arguments: [
            ("notStarted", ["NS", "Not started", "Non commencé", "NS: Not started", "NS : Non commencé"]),
            ("limited", ["LP", "Limited progress", "Progrès limité", "Limited progress / Progrès limité"]),
            ("substantial", ["SP", "SP: Substantial progress", "SP - Progrès important"]),
            ("complete", ["C: Complete", "Complete / Réalisé", "C: Réalisé"]),
            ("nothingNew", ["NIL", "NUL", "Nil.", "nul"]),
        ])
    func canada(outcome: String, texts: [String]) {
        let words = BundledStatusWords.words
        for text in texts {
            let reading = words.reading(of: text)
            #expect(StatusOutcome.of(reading) == outcome && !reading.needsConfirmation, "\(text)")
        }
    }

    @Test("what became of the item is kept apart from how far it is")
    func lifecycles() {
        let words = BundledStatusWords.words
        let withdrawn = words.reading(of: "Withdrawn")
        #expect(withdrawn.status == .coded(.withdrawn) && withdrawn.lifecycle == .withdrawn)
        let kept = [
            ("Merged", Lifecycle.merged), ("Split", .split), ("Amended", .amended), ("Carried over", .carriedOver),
        ]
        for (text, lifecycle) in kept {
            let reading = words.reading(of: text)
            #expect(
                reading.lifecycle == lifecycle && reading.status == .unrecognised(text) && reading.needsConfirmation)
        }
        #expect(words.reading(of: "Completed").lifecycle == nil)
    }
}
