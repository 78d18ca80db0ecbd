import OGPModel
import Testing

@testable import OGPCatalogues

/// The traps of status words, each with texts that fall into it and texts that do not.
struct StatusTrapsTests {
    private func reading(_ text: String) -> StatusReading { BundledStatusWords.reading(text) }

    @Test(
        "what is not complete is never read as complete, in any language or spelling",
        arguments: [
            "non réalisé", "Non realise", "non-réalisé", "NON RÉALISÉE", "pas encore réalisé", "не виконано",
            "Не виконана",
            "Not complete", "not completed", "NOT-COMPLETE", "Incomplete", "in-complete", "incumplido", "Incumplida",
            "no cumplido",
            "parcialmente cumplido", "Cumplido parcialmente", "nie zakończone", "Nie zakonczono", "partly complete",
            "Partially completed", "almost complete", "to be completed", "will be completed", "expected complete",
            "completed by 2030", "50 % completed", "99% complete", "not yet complete", "never completed",
            "the milestone is not complete", "não concluído", "nao cumprido", "descumprido", "nicht umgesetzt",
            "teilweise umgesetzt", "non realizzato", "parzialmente realizzato", "niet voltooid", "ikke fullført",
            "Nije završeno",
            "Nezahájeno", "nesplněno", "nerealizat", "Δεν ολοκληρώθηκε", "не выполнено", "Неизпълнено", "لم يكتمل",
            "غير مكتمل",
            "לא הושלם", "미완료", "belum selesai", "Closed", "Clos", "Cerrado", "!", "Nuevo", "En curso", "100 %", "✅",
            "Complete: no", "Complete? No", "Completed / Not started", "C: Limited", "NC", "NC: Complete",
            "un-completed",
            "sin completar", "Verzögert, nicht abgeschlossen", "Незавершено",
        ])
    func neverComplete(text: String) {
        let reading = reading(text)
        #expect(reading.status != .coded(.complete), "\(text): \(reading.rule)")
        #expect(BundledStatusWords.words.status(text) != .coded(.complete))
        if let neighbour = BundledStatusWords.words.nearest(to: text) {
            #expect(neighbour.reading.status != .coded(.complete), "\(text) is said to be near \(neighbour.term)")
        }
    }

    @Test(
        "what is complete is read so, whatever its ending, case, apostrophes, signs and punctuation",
        arguments: [
            "réalisé", "Réalisée", "REALISÉES", "Réalisés.", "виконано", "Виконана", "complete", "COMPLETED!",
            "✅ Completed",
            "🟢 Complete", "Complete 🟢", "green - complete", "Complete (green)", "verde: completado", "cumplido",
            "Cumplida",
            "cumplidas", "Zakończone", "zakończony", "ｃｏｍｐｌｅｔｅ", "Com\u{AD}plete", "the milestone is complete",
            "Status: complete",
            "C: Complete", "3: Completed", "Completed/Réalisé", "completed\nréalisé", "concluída", "Abgeschlossenes",
            "completati", "ПОЛНОСТЬЮ: выполнено", "\u{110B}\u{116A}\u{11AB}\u{1105}\u{116D}", "완료", "مُكتمِل", "مكتملة",
        ])
    func complete(text: String) {
        if text.hasPrefix("ПОЛНОСТЬЮ") {
            #expect(reading(text).rule == .unknown)
        } else {
            #expect(reading(text).status == .coded(.complete), "\(text): \(reading(text).rule)")
        }
    }

    @Test(
        "closed is an end without saying how, and always a question",
        arguments: ["Closed", "CLOSED.", "Clos", "Cerrado", "Encerrada"])
    func closed(text: String) {
        let reading = reading(text)
        #expect(reading.status == .coded(.endedUnknown) && reading.needsConfirmation && !reading.note.isEmpty)
        #expect(!self.reading("Completed").needsConfirmation)
    }

    @Test("words for the origin of a commitment are a status only in a column of statuses")
    func origin() {
        for text in ["En curso", "Em curso", "En cours", "Ongoing"] {
            let reading = reading(text)
            #expect(
                reading.status == .coded(.inProgress) && reading.place == .statusColumn && reading.isOnlyInStatusColumn)
            #expect(reading.needsConfirmation && reading.note.contains("continued"))
        }
        for text in ["Nuevo", "Nueva", "New", "New or ongoing", "Nouveau", "Novo"] {
            let reading = reading(text)
            #expect(
                reading.status == .unrecognised(text) && reading.isOnlyInStatusColumn && reading.term != nil, "\(text)")
        }
        #expect(reading("In progress").place == .anyColumn && !reading("En proceso").isOnlyInStatusColumn)
    }

    @Test(
        "important, significant and considerable are substantial; significant alone is so only in a column of completion"
    )
    func important() {
        #expect(reading("Progrès important").status == .coded(.substantial))
        #expect(reading("Progrès importants").status == .coded(.substantial))
        #expect(reading("Considerable progress").status == .coded(.substantial))
        let significant = reading("Significant")
        #expect(significant.status == .coded(.substantial) && significant.place == .completionColumn)
        #expect(significant.needsConfirmation)
        #expect(reading("important").status == .unrecognised("important"))
    }

    @Test("limited is completion only in a column of completion; limited progress says so itself")
    func limited() {
        for text in ["Limited", "Limité", "limitée", "Limitado", "Begrenzt"] {
            let reading = reading(text)
            #expect(reading.status == .coded(.limited) && reading.place == .completionColumn, "\(text)")
        }
        #expect(reading("Limited progress").place == .anyColumn)
    }

    @Test("translations by machine are never used without a person", arguments: ["!", "loading", "Ахицтай", "مقيد"])
    func machine(text: String) {
        let reading = reading(text)
        #expect(reading.status == .unrecognised(text) && reading.needsConfirmation)
        #expect(!self.reading("Completado").needsConfirmation)
    }

    @Test("apostrophes, accents and width make no difference")
    func folding() {
        #expect(reading("En cours d’exécution").term == reading("EN COURS D'EXECUTION").term)
        #expect(reading("En cours d’exécution").status == .coded(.inProgress))
        #expect(reading("Re\u{301}alise\u{301}").term == "Réalisé" && reading("Réalise").term == "Réalisé")
        #expect(reading("ＬＰ").status == .coded(.limited) && reading("جارٍ").term == reading("جار").term)
        #expect(reading("\u{200F}مكتمل\u{200E}").status == .coded(.complete))
        #expect(reading("ΟΛΟΚΛΗΡΩΘΗΚΕ").term == "Ολοκληρώθηκε" && reading("ԿԱՏԱՐՎԱԾ").term == "Կատարված")
        #expect(reading("ᲨᲔᲡᲠᲣᲚᲔᲑᲣᲚᲘ").term == "შესრულებული" && reading("TAMAMLANDI").term == "Tamamlandı")
        #expect(reading("הֻשְׁלַם").rule == .unknown && reading("הושלָם").term == "הושלם")
    }

    @Test("a code with its label is read by its label, and only where the two agree")
    func codes() {
        #expect(reading("SP: Substantial progress").rule == .parts)
        #expect(reading("SP: Substantial progress").status == .coded(.substantial))
        #expect(reading("A1: Limited progress").status == .coded(.limited))
        #expect(reading("SP: Limited progress").rule == .contradiction)
        #expect(reading("SP: Limited progress").status == .unrecognised("SP: Limited progress"))
        #expect(reading("Phase: Limited progress").rule == .unknown)
        #expect(reading("NO: Complete").status.value == nil && reading("IN/Complete").status.value == nil)
    }

    @Test("the longest phrase wins, and a word inside another never counts")
    func longest() {
        #expect(reading("Behind schedule").claim == .overdue && reading("Behind").status == .unrecognised("Behind"))
        let begun = reading("Die Maßnahme ist in Umsetzung")
        #expect(begun.term == "In Umsetzung" && begun.rule == .phrase)
        #expect(reading("the action is not started").status == .coded(.notStarted))
        #expect(reading("the action is in progress").status == .coded(.inProgress))
        #expect(reading("Completeness").rule == .unknown && reading("Undone").rule == .unknown)
        #expect(
            reading("completed and limited").rule == .unknown && reading("completed limited").rule == .contradiction
        )
    }

    @Test("a negation or a word of degree beside a term leaves nothing but what it rules out")
    func negations() {
        let negated = reading("the milestone was not completed")
        #expect(negated.status == .coded(.notComplete) && negated.rulesOutComplete && negated.needsConfirmation)
        #expect(reading("Status is never limited progress").rule == .negated)
        #expect(!reading("Status is never limited progress").rulesOutComplete)
        #expect(reading("the milestone was completed").rule == .phrase)
        #expect(!reading("the milestone was completed").rulesOutComplete)
    }

    @Test(
        "a share is no status, however near to the whole",
        arguments: ["99 %", "100%", "100", "0,5", "0 %", "20%", "٩٩", "3/4", "+5", "12.5 %"])
    func shares(text: String) {
        #expect(reading(text).rule == .number && reading(text).status == .unrecognised(text))
        #expect(reading("Complete").rule == .term)
    }

    @Test("codes for missing values differ, and none of them is a status")
    func missing() {
        #expect(reading("").status == .blank && reading("  ").rule == .nothing && !reading("").needsConfirmation)
        #expect(reading("TBD").status == .blank && reading("-").status == .blank)
        #expect(reading("n/a").status == .notApplicable && reading("n/a").needsConfirmation)
        #expect(reading("s/d").status == .notCollected && reading("sin dato").status == .notCollected)
        #expect(reading("NC").status == .unrecognised("NC") && reading("NC").term == "NC")
        #expect(reading("NIL").isNothingNew && reading("NUL").status == .blank && !reading("null").isNothingNew)
    }

    @Test(
        "a colour alone says nothing; beside a term it takes nothing away",
        arguments: ["weiß", "orange", "Rot", "🟢", "dark green", "verde", "GRÜN", "amber", "🚦"])
    func colours(text: String) {
        #expect(reading(text).rule == .colour && reading(text).status == .unrecognised(text))
        #expect(reading("Terminverzögerung (orange)").claim == .delayExpected)
        #expect(reading("ganz umgesetzt (dunkelgrün)").status == .coded(.complete))
    }

    @Test("missing, not reviewed, no evidence, not started and nothing this period are five different things")
    func five() {
        let outcomes = ["", "Not reviewed", "No evidence available", "Not started", "NIL"].map {
            StatusOutcome.of(reading($0))
        }
        #expect(outcomes == ["blank", "notReviewed", "noEvidence", "notStarted", "nothingNew"])
        #expect(reading("").status == .blank && !reading("").isNothingNew)
        #expect(reading("Not reviewed").status == .notReviewed)
        #expect(reading("No evidence available").status == .coded(.noEvidence))
        #expect(reading("Not started").status == .coded(.notStarted) && !reading("Not started").isNothingNew)
        #expect(reading("NIL").isNothingNew && reading("NIL").status == .blank)
        #expect(reading("No update").isNothingNew && reading("No update").needsConfirmation)
    }
}
