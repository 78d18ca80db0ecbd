import OGPImport
import OGPModel
import Testing

struct DateTextReaderSpanishTests {
    @Test(
        "Spanish deadlines of a member in the south",
        arguments: [
            DatePhraseCase("diciembre 2015", "month 2015-12-01..2015-12-31 words"),
            DatePhraseCase("Enero de 2014", "month 2014-01-01..2014-01-31 words"),
            DatePhraseCase("setiembre 2013", "month 2013-09-01..2013-09-30 words"),
            DatePhraseCase("dic. 2015", "month 2015-12-01..2015-12-31 words"),
            DatePhraseCase("15 de marzo de 2015", "day 2015-03-15..2015-03-15 words"),
            DatePhraseCase("30 de junio del 2016", "day 2016-06-30..2016-06-30 words"),
            DatePhraseCase("primero de junio de 2015", "day 2015-06-01..2015-06-01 words"),
            DatePhraseCase("Primer trimestre 2013", "quarter 2013-01-01..2013-03-31 words"),
            DatePhraseCase("III trimestre 2014", "quarter 2014-07-01..2014-09-30 words"),
            DatePhraseCase("trimestre 4 de 2016", "quarter 2016-10-01..2016-12-31 words"),
            DatePhraseCase("4T 2016", "quarter 2016-10-01..2016-12-31 words"),
            DatePhraseCase("Segundo semestre del año 2015", "half 2015-07-01..2015-12-31 words"),
            DatePhraseCase("segundo cuatrimestre de 2016", "span 2016-05-01..2016-08-31 words"),
            DatePhraseCase("primer bimestre de 2016", "span 2016-01-01..2016-02-29 words"),
            DatePhraseCase("primavera 2015", "season 2015-09-01..2015-11-30 words"),
            DatePhraseCase("otoño de 2015", "season 2015-03-01..2015-05-31 words"),
            DatePhraseCase("invierno de 2015", "season 2015-06-01..2015-08-31 words"),
            DatePhraseCase("verano de 2015", "season 2014-12-01..2016-02-29 words"),
            DatePhraseCase("A finales de 2015", "month 2015-12-01..2015-12-31 words"),
            DatePhraseCase("a más tardar a finales de 2015", "day 2015-12-31..2015-12-31 words"),
            DatePhraseCase("antes de fin de año 2015", "day 2015-12-31..2015-12-31 words"),
            DatePhraseCase("a mediados de 2016", "span 2016-05-01..2016-08-31 words"),
            DatePhraseCase("a principios de 2016", "span 2016-01-01..2016-04-30 words"),
            DatePhraseCase("antes de julio de 2015", "day 2015-06-30..2015-06-30 words"),
            DatePhraseCase("hasta diciembre de 2018", "month 2018-12-01..2018-12-31 words"),
            DatePhraseCase("a partir de enero de 2015", "open 2015-01-01.. words"),
            DatePhraseCase("desde enero hasta diciembre de 2015", "span 2015-01-01..2015-12-31 words"),
            DatePhraseCase("del 1 de marzo al 30 de junio de 2015", "span 2015-03-01..2015-06-30 words"),
            DatePhraseCase("entre 2015 y 2017", "span 2015-01-01..2017-12-31 words"),
            DatePhraseCase("junio y diciembre de 2015", "span 2015-06-01..2015-12-31 words"),
            DatePhraseCase("Permanente", "open words ongoing"),
            DatePhraseCase("Actividad permanente", "open words ongoing"),
            DatePhraseCase("En ejecución", "open words"),
            DatePhraseCase("Ya en ejecución al iniciarse el proyecto.", "open words"),
            DatePhraseCase("Anualmente", "open words annually"),
            DatePhraseCase("cada seis meses", "open words twice a year"),
            DatePhraseCase("Trimestral", "open words quarterly"),
            DatePhraseCase(
                "Semestralmente hasta 2018", "year 2018-01-01..2018-12-31 words twice a year until 2018-12-31"),
            DatePhraseCase("No especificado", "not stated"),
            DatePhraseCase("Por definir", "not stated"),
            DatePhraseCase("después de junio de 2015", "uninterpreted unknownWords"),
            DatePhraseCase("no antes de junio de 2015", "uninterpreted unknownWords"),
            DatePhraseCase("31 de noviembre de 2015", "uninterpreted impossibleDay"),
        ])
    func reads(_ phrase: DatePhraseCase) throws {
        let reading = try DatePhraseCase.reader().read(phrase.text, in: DateContext(hemisphere: .southern))
        #expect(DatePhraseCase.describe(reading) == phrase.meaning)
    }
}
