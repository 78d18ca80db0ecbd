import OGPCatalogues
import OGPImport
import OGPModel
import Testing

struct DateWordsTests {
    @Test("the table that is built in has four languages and no phrase with two meanings")
    func bundled() throws {
        #expect(try DateWords.bundled().languages == ["any", "en", "fr", "es", "pt"])
    }

    @Test("a language is added by data alone")
    func newLanguage() throws {
        let words = try DateWords(
            json: """
                { "schema": "ogp-date-words/1", "version": "1", "languages": [ {
                    "language": "uk",
                    "months": [ { "number": 6, "words": ["червень", "червня"] } ],
                    "seasons": [ { "season": "autumn", "words": ["осінь"] } ],
                    "yearParts": [ { "count": 4, "words": ["квартал"] } ],
                    "connectors": [ { "connector": "until", "words": ["до"] } ],
                    "recurrence": [ { "frequency": "annually", "words": ["щороку"] } ],
                    "ordinals": [ { "number": 4, "words": ["IV"] } ],
                    "notStated": ["не визначено"],
                    "ignorable": ["року"]
                } ] }
                """, file: "test.json")
        let reader = DateTextReader(words: words)
        let context = DateContext(hemisphere: .northern)
        for (text, meaning) in [
            ("до червня 2015 року", "month 2015-06-01..2015-06-30 words"),
            ("Осінь 2016", "season 2016-09-01..2016-11-30 words"),
            ("IV КВАРТАЛ 2016", "quarter 2016-10-01..2016-12-31 words"), ("Щороку", "open words annually"),
            ("Не визначено", "not stated"), ("June 2016", "uninterpreted unknownWords"),
        ] {
            #expect(DatePhraseCase.describe(reader.read(text, in: context)) == meaning)
        }
    }

    @Test(
        "a mistake in the data names its place",
        arguments: [
            (#"{ "schema": "other", "languages": [] }"#, "schema"),
            (#"{ "schema": "ogp-date-words/1", "more": 1 }"#, "more"),
            (
                #"{ "schema": "ogp-date-words/1", "languages": [ { "language": "x", "moons": [] } ] }"#,
                "languages[0].moons"
            ),
            (
                #"""
                { "schema": "ogp-date-words/1", "languages": [ { "language": "x",
                    "months": [ { "number": 13, "words": ["m"] } ] } ] }
                """#, "languages[0].months[0].number"
            ),
            (
                #"""
                { "schema": "ogp-date-words/1", "languages": [ { "language": "x",
                    "yearParts": [ { "count": 5, "words": ["fifth"] } ] } ] }
                """#, "languages[0].yearParts[0].count"
            ),
            (
                #"""
                { "schema": "ogp-date-words/1", "languages": [ { "language": "x",
                    "notStated": ["none"], "ignorable": ["None"] } ] }
                """#, "languages[0].ignorable"
            ),
        ])
    func mistakes(_ json: String, _ key: String) {
        let failure = #expect(throws: CatalogueFailure.self) { try DateWords(json: json, file: "test.json") }
        #expect(failure?.key == key)
        #expect(failure?.file == "test.json")
    }

    @Test("many words fit into the table")
    func manyWords() throws {
        let letters = "abcdefghijklmnopqr"
        let pairs = letters.flatMap { first in letters.map { "\(first)\($0)" } }
        let words = pairs.flatMap { pair in letters.map { "\"\(pair)\($0)\"" } }
        #expect(words.count > 5_000)
        let list = words.joined(separator: ",")
        let json = """
            { "schema": "ogp-date-words/1", "languages": [
                { "language": "x", "ignorable": [\(list)], "notStated": ["nothing"] } ] }
            """
        let reader = DateTextReader(words: try DateWords(json: json, file: "test.json"))
        #expect(DatePhraseCase.describe(reader.read("nothing")) == "not stated")
        #expect(DatePhraseCase.describe(reader.read("aba nothing rqr")) == "not stated")
    }
}
