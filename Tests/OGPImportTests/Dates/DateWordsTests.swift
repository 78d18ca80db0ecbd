import Foundation
import OGPCatalogues
import OGPImport
import OGPModel
import TestSupport
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

    @Test("the fiscal year of a member is known where the table has it, and one member has one")
    func fiscalYears() throws {
        let reader = try DatePhraseCase.reader()
        #expect(
            ["CAN", "NZL", "USA", "FRA", nil].map { reader.fiscalYearStart(ofMember: $0) } == [4, 7, 10, nil, nil])
        let context = DateContext(fiscalYearStart: reader.fiscalYearStart(ofMember: "NZL"))
        #expect(DatePhraseCase.describe(reader.read("2026-27", in: context)) == "year 2026-07-01..2027-06-30 cell")
        let twice = """
            { "schema": "ogp-date-words/1", "version": "1", "languages": [],
              "fiscalYears": [ { "month": 4, "members": ["CAN"] }, { "month": 7, "members": ["CAN"] } ] }
            """
        #expect(throws: CatalogueFailure.self) { try DateWords(json: twice, file: "test.json") }
    }

    @Test("an invented fifth language beside the four is read, and takes nothing from them")
    func fifthLanguage() throws {
        let file = try String(
            contentsOf: Fixtures.packageRoot.appending(path: "Sources/OGPCatalogues/Data/date-words.json"),
            encoding: .utf8)
        let end = try #require(file.range(of: "]", options: .backwards)).lowerBound
        let invented = """
            , { "language": "art",
                "months": [ { "number": 6, "words": ["zunimo"] }, { "number": 7, "words": ["zulimo"], "short": ["zul"] } ],
                "seasons": [ { "season": "winter", "words": ["frizo"] } ],
                "yearParts": [ { "count": 4, "words": ["kvarto"] } ],
                "ordinals": [ { "number": 3, "words": ["trika"] } ],
                "positions": [ { "position": "end", "words": ["fino de"] } ],
                "connectors": [
                    { "connector": "by", "words": ["gis"] }, { "connector": "before", "words": ["antau"] },
                    { "connector": "and", "words": ["kaj"] } ],
                "fiscalYear": ["buxeta jaro"],
                "recurrence": [ { "frequency": "quarterly", "words": ["trimonate"] } ],
                "notStated": ["ne fiksita"], "ignorable": ["jaro"], "changesMeaning": ["poste"] }
            """
        let words = try DateWords(json: file[..<end] + invented + file[end...], file: "test.json")
        #expect(words.languages == ["any", "en", "fr", "es", "pt", "art"])
        let reader = DateTextReader(words: words)
        let context = DateContext(hemisphere: .southern, fiscalYearStart: 7)
        for (text, meaning) in [
            ("gis Zunimo 2026", "month 2026-06-01..2026-06-30 words"),
            ("15 zul 2026", "day 2026-07-15..2026-07-15 words"),
            ("trika kvarto 2026", "quarter 2026-07-01..2026-09-30 words"),
            ("frizo 2026", "season 2026-06-01..2026-08-31 words"),
            ("gis fino de zunimo 2026", "day 2026-06-30..2026-06-30 words"),
            ("antau zunimo 2026", "day 2026-05-31..2026-05-31 words"),
            ("buxeta jaro 2026-27", "year 2026-07-01..2027-06-30 words"), ("trimonate", "open words quarterly"),
            ("zunimo kaj zulimo 2026", "span 2026-06-01..2026-07-31 words"), ("ne fiksita", "not stated"),
            ("poste zunimo 2026", "uninterpreted unknownWords"), ("By June 2026", "month 2026-06-01..2026-06-30 words"),
            ("avant juin 2026", "day 2026-05-31..2026-05-31 words"), ("Contínuo", "open words ongoing"),
        ] {
            #expect(DatePhraseCase.describe(reader.read(text, in: context)) == meaning, "\(text)")
        }
        let known = try DatePhraseCase.reader().read("gis Zunimo 2026", in: context)
        #expect(DatePhraseCase.describe(known) == "uninterpreted unknownWords")
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
