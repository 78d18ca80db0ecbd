import OGPImport
import OGPModel
import Testing

struct DateTextReaderFrenchTests {
    @Test(
        "French deadlines",
        arguments: [
            DatePhraseCase("juin 2016", "month 2016-06-01..2016-06-30 words"),
            DatePhraseCase("Février 2024", "month 2024-02-01..2024-02-29 words"),
            DatePhraseCase("AOÛT 2015", "month 2015-08-01..2015-08-31 words"),
            DatePhraseCase("de\u{301}cembre 2015", "month 2015-12-01..2015-12-31 words"),
            DatePhraseCase("30 juin 2016", "day 2016-06-30..2016-06-30 words"),
            DatePhraseCase("1er mars 2015", "day 2015-03-01..2015-03-01 words"),
            DatePhraseCase("au plus tard le 30 juin 2016", "day 2016-06-30..2016-06-30 words"),
            DatePhraseCase("D'ici 2023", "year 2023-01-01..2023-12-31 words"),
            DatePhraseCase("D’ici juin 2024", "month 2024-06-01..2024-06-30 words"),
            DatePhraseCase("D'ici l'automne 2022", "season 2022-09-01..2022-11-30 words"),
            DatePhraseCase("D'ici le printemps 2022", "season 2022-03-01..2022-05-31 words"),
            DatePhraseCase("D'ici l'été 2023", "season 2023-06-01..2023-08-31 words"),
            DatePhraseCase("D'ici l'hiver 2028", "season 2027-12-01..2029-02-28 words"),
            DatePhraseCase("D'ici la fin de 2022", "day 2022-12-31..2022-12-31 words"),
            DatePhraseCase("D'ici le début de 2026", "span 2026-01-01..2026-04-30 words"),
            DatePhraseCase("mi-2015", "span 2015-05-01..2015-08-31 words"),
            DatePhraseCase("Fin mars 2015", "span 2015-03-21..2015-03-31 words"),
            DatePhraseCase("D'ici l'exercice 2023-2024", "span 2023-01-01..2024-12-31 words"),
            DatePhraseCase("T1 2017", "quarter 2017-01-01..2017-03-31 words"),
            DatePhraseCase("4e trimestre 2016", "quarter 2016-10-01..2016-12-31 words"),
            DatePhraseCase("premier trimestre de 2016", "quarter 2016-01-01..2016-03-31 words"),
            DatePhraseCase("au cours du second semestre 2016", "half 2016-07-01..2016-12-31 words"),
            DatePhraseCase("1er semestre 2015", "half 2015-01-01..2015-06-30 words"),
            DatePhraseCase("De 2025 à 2029", "span 2025-01-01..2029-12-31 words"),
            DatePhraseCase("du 1er mars au 30 juin 2015", "span 2015-03-01..2015-06-30 words"),
            DatePhraseCase("D'ici février 2022 et février 2023", "span 2022-02-01..2023-02-28 words"),
            DatePhraseCase(
                "D'ici juin 2022 pour le rapport de 2022, et juin 2023 pour le rapport de 2023",
                "span 2022-06-01..2023-06-30 words"),
            DatePhraseCase("Texte d'ici mars 2025; bilan d'ici 2024", "span 2024-01-01..2025-03-31 words"),
            DatePhraseCase("avant juin 2015", "day 2015-05-31..2015-05-31 words"),
            DatePhraseCase("jusqu'au 31 décembre 2016", "day 2016-12-31..2016-12-31 words"),
            DatePhraseCase("à partir de janvier 2015", "open 2015-01-01.. words"),
            DatePhraseCase("En cours", "open words ongoing"),
            DatePhraseCase("Permanent", "open words ongoing"),
            DatePhraseCase("en continu", "open words ongoing"),
            DatePhraseCase("Mai 2023 et en cours", "open 2023-05-01.. words ongoing"),
            DatePhraseCase("Chaque année", "open words annually"),
            DatePhraseCase("Permanent, chaque année", "open words annually"),
            DatePhraseCase("Annuellement", "open words annually"),
            DatePhraseCase("Chaque année, au plus tard le 31 mars", "open words annually"),
            DatePhraseCase("tous les six mois", "open words twice a year"),
            DatePhraseCase("Trimestriel", "open words quarterly"),
            DatePhraseCase(
                "Deux fois par année jusqu'en 2029", "year 2029-01-01..2029-12-31 words twice a year until 2029-12-31"),
            DatePhraseCase("non précisé", "not stated"),
            DatePhraseCase("à déterminer", "not stated"),
            DatePhraseCase("après juin 2015", "uninterpreted unknownWords"),
            DatePhraseCase("d'ici juin", "uninterpreted noYear"),
            DatePhraseCase("31 avril 2015", "uninterpreted impossibleDay"),
            DatePhraseCase("Lancement du portail", "uninterpreted noDate"),
        ])
    func reads(_ phrase: DatePhraseCase) throws {
        let reading = try DatePhraseCase.reader().read(phrase.text, in: DateContext(hemisphere: .northern))
        #expect(DatePhraseCase.describe(reading) == phrase.meaning)
    }
}
