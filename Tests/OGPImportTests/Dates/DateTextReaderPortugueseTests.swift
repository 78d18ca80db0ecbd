import OGPImport
import OGPModel
import Testing

struct DateTextReaderPortugueseTests {
    @Test(
        "Portuguese deadlines of a member in the south",
        arguments: [
            DatePhraseCase("dezembro de 2018", "month 2018-12-01..2018-12-31 words"),
            DatePhraseCase("março/2017", "month 2017-03-01..2017-03-31 words"),
            DatePhraseCase("out. 2016", "month 2016-10-01..2016-10-31 words"),
            DatePhraseCase("15 de março de 2018", "day 2018-03-15..2018-03-15 words"),
            DatePhraseCase("1º de julho de 2017", "day 2017-07-01..2017-07-01 words"),
            DatePhraseCase("1º semestre de 2018", "half 2018-01-01..2018-06-30 words"),
            DatePhraseCase("segundo semestre de 2017", "half 2017-07-01..2017-12-31 words"),
            DatePhraseCase("no primeiro trimestre de 2017", "quarter 2017-01-01..2017-03-31 words"),
            DatePhraseCase("4º trimestre/2016", "quarter 2016-10-01..2016-12-31 words"),
            DatePhraseCase("último trimestre de 2016", "quarter 2016-10-01..2016-12-31 words"),
            DatePhraseCase("terceiro quadrimestre de 2017", "span 2017-09-01..2017-12-31 words"),
            DatePhraseCase("verão de 2017", "season 2016-12-01..2018-02-28 words"),
            DatePhraseCase("inverno de 2017", "season 2017-06-01..2017-08-31 words"),
            DatePhraseCase("outono de 2017", "season 2017-03-01..2017-05-31 words"),
            DatePhraseCase("primavera de 2017", "season 2017-09-01..2017-11-30 words"),
            DatePhraseCase("até dezembro de 2018", "month 2018-12-01..2018-12-31 words"),
            DatePhraseCase("até o final de 2018", "day 2018-12-31..2018-12-31 words"),
            DatePhraseCase("final de 2018", "month 2018-12-01..2018-12-31 words"),
            DatePhraseCase("início de 2018", "span 2018-01-01..2018-04-30 words"),
            DatePhraseCase("em meados de 2018", "span 2018-05-01..2018-08-31 words"),
            DatePhraseCase("antes de julho de 2017", "day 2017-06-30..2017-06-30 words"),
            DatePhraseCase("a partir de 2017", "open 2017-01-01.. words"),
            DatePhraseCase("março a junho de 2015", "span 2015-03-01..2015-06-30 words"),
            DatePhraseCase("de janeiro até dezembro de 2017", "span 2017-01-01..2017-12-31 words"),
            DatePhraseCase("junho e dezembro de 2017", "span 2017-06-01..2017-12-31 words"),
            DatePhraseCase("Em andamento", "open words"),
            DatePhraseCase("Contínuo", "open words ongoing"),
            DatePhraseCase("Atividade permanente", "open words ongoing"),
            DatePhraseCase("Anualmente", "open words annually"),
            DatePhraseCase("a cada seis meses", "open words twice a year"),
            DatePhraseCase("Mensal", "open words monthly"),
            DatePhraseCase(
                "Duas vezes por ano até 2019", "year 2019-01-01..2019-12-31 words twice a year until 2019-12-31"),
            DatePhraseCase("Não especificado", "not stated"),
            DatePhraseCase("A definir", "not stated"),
            DatePhraseCase("depois de junho de 2017", "uninterpreted unknownWords"),
            DatePhraseCase("30 de fevereiro de 2017", "uninterpreted impossibleDay"),
        ])
    func reads(_ phrase: DatePhraseCase) throws {
        let reading = try DatePhraseCase.reader().read(phrase.text, in: DateContext(hemisphere: .southern))
        #expect(DatePhraseCase.describe(reading) == phrase.meaning)
    }
}
