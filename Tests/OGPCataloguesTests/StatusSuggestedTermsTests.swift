import OGPModel
import Testing

@testable import OGPCatalogues

/// Terms in wide use that no source has confirmed.
struct StatusSuggestedTermsTests {
    /// Language, outcome and terms, each with what it says in its language.
    private static let terms: [(String, String, String)] = [
        ("es", "notStarted", "No iniciado"), ("es", "limited", "Limitado"),
        ("es", "substantial", "Sustancial|Sustantivo"),
        ("es", "complete", "Completo|Cumplido|Finalizado"), ("es", "inProgress", "En curso|En ejecución"),
        ("es", "open", "Atrasado|Retrasado"), ("es", "withdrawn", "Cancelado"),
        ("fr", "notStarted", "Non entamé|Non démarré"), ("fr", "inProgress", "En cours|En cours de réalisation"),
        ("fr", "complete", "Terminé|Achevé"), ("fr", "open", "En retard"), ("fr", "withdrawn", "Abandonné|Annulé"),
        ("pt", "notStarted", "Não iniciado"), ("pt", "limited", "Limitado"), ("pt", "substantial", "Substancial"),
        ("pt", "complete", "Completo|Concluído|Cumprido"), ("pt", "inProgress", "Em andamento|Em curso"),
        ("pt", "open", "Atrasado"), ("pt", "withdrawn", "Cancelado"), ("pt", "onHold", "Suspenso"),
        ("de", "notStarted", "Nicht begonnen"), ("de", "limited", "Begrenzt"),
        ("de", "substantial", "Weitgehend|Substanziell"),
        ("de", "complete", "Abgeschlossen"), ("it", "notStarted", "Non avviato"), ("it", "inProgress", "In corso"),
        ("it", "limited", "Limitato"), ("it", "substantial", "Sostanziale"), ("it", "complete", "Completato"),
        ("nl", "notStarted", "Niet gestart"), ("nl", "limited", "Beperkt"),
        ("nl", "substantial", "Substantieel|Aanzienlijk"),
        ("nl", "complete", "Voltooid|Afgerond"), ("da", "notStarted", "Ikke påbegyndt"),
        ("da", "complete", "Afsluttet"),
        ("nb", "notStarted", "Ikke påbegynt"), ("nb", "complete", "Fullført"), ("sv", "notStarted", "Ej påbörjad"),
        ("sv", "complete", "Slutförd"), ("fi", "notStarted", "Ei aloitettu"), ("fi", "inProgress", "Käynnissä"),
        ("fi", "complete", "Valmis"), ("et", "notStarted", "Alustamata"), ("et", "inProgress", "Töös"),
        ("et", "complete", "Lõpetatud"), ("lv", "notStarted", "Nav uzsākts"), ("lv", "inProgress", "Daļēji izpildīts"),
        ("lv", "complete", "Izpildīts"), ("lt", "notStarted", "Nepradėta"), ("lt", "inProgress", "Vykdoma"),
        ("lt", "complete", "Įgyvendinta"), ("pl", "notStarted", "Nierozpoczęte"), ("pl", "inProgress", "W toku"),
        ("pl", "complete", "Zakończone"), ("cs", "notStarted", "Nezahájeno"),
        ("cs", "inProgress", "Probíhá|Plněno průběžně"),
        ("cs", "complete", "Splněno"), ("sk", "notStarted", "Nezačaté"), ("sk", "inProgress", "Prebieha"),
        ("sk", "complete", "Splnené"), ("hu", "notStarted", "Nem kezdődött el"), ("hu", "inProgress", "Folyamatban"),
        ("hu", "complete", "Befejezett"), ("hr", "notStarted", "Nije započeto"),
        ("hr", "notComplete", "Nije provedeno"),
        ("hr", "inProgress", "U tijeku|Djelomično provedeno"), ("hr", "complete", "Provedeno"),
        ("sr", "notStarted", "Nije započeto|Није започето"), ("sr", "limited", "Ograničeno|Ограничено"),
        ("sr", "substantial", "Značajno|Значајно"), ("sr", "complete", "Završeno|Realizovano|Завршено|Реализовано"),
        ("sr", "inProgress", "Delimično realizovano|Делимично реализовано"), ("bs", "complete", "Završeno"),
        ("cnr", "complete", "Realizovano"), ("mk", "notStarted", "Не е започнато"), ("mk", "inProgress", "Делумно"),
        ("mk", "complete", "Завршено|Реализирано"), ("sq", "notStarted", "I pafilluar"),
        ("sq", "limited", "I kufizuar"),
        ("sq", "substantial", "I konsiderueshëm"), ("sq", "complete", "I përfunduar"),
        ("bg", "notComplete", "Неизпълнено"),
        ("bg", "inProgress", "В изпълнение"), ("bg", "complete", "Изпълнено"), ("ro", "notStarted", "Neînceput"),
        ("ro", "notComplete", "Nerealizat"), ("ro", "limited", "Limitat"), ("ro", "substantial", "Substanțial"),
        ("ro", "inProgress", "În curs"), ("ro", "complete", "Realizat|Finalizat|Complet"),
        ("el", "notStarted", "Δεν έχει ξεκινήσει"), ("el", "limited", "Περιορισμένη"),
        ("el", "substantial", "Σημαντική"),
        ("el", "complete", "Ολοκληρώθηκε"), ("uk", "notStarted", "Не розпочато"), ("uk", "notComplete", "Не виконано"),
        ("uk", "inProgress", "Виконано частково|Виконується"), ("uk", "complete", "Виконано"),
        ("ru", "notStarted", "Не начато"), ("ru", "inProgress", "В процессе|Частично выполнено"),
        ("ru", "complete", "Выполнено"), ("ky", "complete", "Выполнено"), ("ka", "notStarted", "დაუწყებელი"),
        ("ka", "inProgress", "მიმდინარე|ნაწილობრივ შესრულებული"), ("ka", "complete", "შესრულებული"),
        ("hy", "notStarted", "Չի սկսվել"), ("hy", "inProgress", "Ընթացքում|Մասնակի"),
        ("hy", "complete", "Ավարտված|Կատարված"),
        ("az", "notStarted", "Başlanmayıb"), ("az", "inProgress", "İcra olunur|Qismən"),
        ("az", "complete", "İcra olunub"),
        ("tr", "notStarted", "Başlanmadı"), ("tr", "inProgress", "Devam ediyor|Kısmen"),
        ("tr", "complete", "Tamamlandı"),
        ("ar", "notStarted", "لم يبدأ"), ("ar", "inProgress", "قيد التنفيذ|جارٍ"), ("ar", "limited", "محدود"),
        ("ar", "substantial", "جوهري"), ("ar", "complete", "مكتمل|منجز"), ("ar", "open", "متأخر"),
        ("he", "notStarted", "טרם החל"), ("he", "inProgress", "בתהליך"), ("he", "complete", "הושלם"),
        ("id", "notStarted", "Belum dimulai"), ("id", "limited", "Terbatas"), ("id", "substantial", "Substansial"),
        ("id", "complete", "Selesai|Tercapai"), ("mn", "notStarted", "Эхлээгүй"), ("mn", "limited", "Хязгаарлагдмал"),
        ("mn", "inProgress", "Хэрэгжиж байгаа"), ("mn", "complete", "Хэрэгжсэн"), ("ko", "notStarted", "미착수"),
        ("ko", "inProgress", "추진 중|진행 중"), ("ko", "complete", "완료"), ("ko", "open", "지연"),
        ("tl", "notStarted", "Hindi pa nasisimulan"), ("tl", "inProgress", "Kasalukuyan"),
        ("tl", "complete", "Natapos"),
        ("sw", "notStarted", "Haijaanza"), ("sw", "inProgress", "Inaendelea"), ("sw", "complete", "Imekamilika"),
    ]

    @Test("a suggested term gives its status in its language and always needs a person", arguments: terms)
    func suggested(language: String, outcome: String, texts: String) {
        let words = BundledStatusWords.words
        for text in texts.split(separator: "|").map(String.init) {
            let reading = words.reading(of: text)
            #expect(StatusOutcome.of(reading) == outcome, "\(text)")
            // Folded, a Romanian term is the one of OGP in English.
            #expect(
                reading.languages.contains(language) && (reading.needsConfirmation || reading.language == nil),
                "\(text)")
            #expect(words.reading(of: text.uppercased()).status.value == reading.status.value, "\(text) in capitals")
            #expect(words.reading(of: " \(text). ").term == reading.term, "\(text) with a full stop")
        }
    }

    @Test(
        "words for late say nothing of how far the work is, and keep the claim",
        arguments: ["Atrasado", "En retard", "지연", "متأخر"])
    func late(text: String) {
        let reading = BundledStatusWords.words.reading(of: text)
        #expect(reading.status == .unrecognised(text) && reading.claim == .delayExpected && reading.term != nil)
    }

    @Test("every term of the data is found as it is spelled, and complete is never without a person unless sourced")
    func wholeData() {
        let words = BundledStatusWords.words
        for term in words.terms {
            let reading = words.reading(of: term.word)
            guard term.meaning != .placeholder else { continue }
            #expect(reading.term == term.word && reading.rule == .term && reading.status == term.status(of: term.word))
            if term.confidence == .suggested { #expect(reading.needsConfirmation, "\(term.word)") }
            #expect((term.source != nil) == (term.confidence == .sourced), "\(term.word)")
        }
        #expect(Set(words.terms.flatMap(\.languages)).count >= 40)
    }
}
