import OGPImport
import OGPModel
import Testing

struct DateOrderSurveyTests {
    private static func survey(_ cells: [String]) throws -> DateOrderSurvey {
        let reader = try DatePhraseCase.reader()
        return DateOrderSurvey(cells.map { reader.read($0) })
    }

    @Test("one column is settled by its proving cells, which are counted beside those that fit both")
    func dayFirst() throws {
        let cells =
            (13...31).map { "\($0)/01/2022" } + (1...11).map { "\($0)/12/2022" } + [
                "05/05/2022", "2022-03-01", "June 2022", "", "soon",
            ]
        let survey = try Self.survey(cells)
        #expect(survey.evidence == DateOrderEvidence(dayFirst: 19) && survey.ambiguous == 11)
        #expect(survey.indifferent == 3 && survey.undated == 2)
        #expect(survey.settledOrder == .dayFirst && !survey.isOpen)
        #expect(survey.words == "19 fit only day/month/year, 11 fit both")
    }

    @Test("a column that proves nothing, or both orders, is open where a cell depends on it")
    func open() throws {
        let unproven = try Self.survey(["01/02/2022", "03/04/2022"])
        #expect(unproven.settledOrder == nil && unproven.isOpen && unproven.words == "2 fit both")
        let mixed = try Self.survey(["31/12/2022", "12/31/2022", "01/02/2022"])
        #expect(mixed.evidence.isMixed && mixed.settledOrder == nil && mixed.isOpen)
        #expect(mixed.words == "1 fit only day/month/year, 1 fit only month/day/year, 1 fit both")
        let certain = try Self.survey(["31/12/2022", "12/31/2022", "June 2022"])
        #expect(!certain.isOpen && certain.ambiguous == 0)
    }

    @Test("month first is settled alike; a column without such numbers says nothing")
    func monthFirst() throws {
        let survey = try Self.survey(["12/31/2022", "1/2/2022", "by 6/30/2022"])
        #expect(survey.settledOrder == .monthFirst && survey.words == "2 fit only month/day/year, 1 fit both")
        #expect(try Self.survey(["2022", "Ongoing", "2022-01-02"]).words.isEmpty)
    }

    @Test("surveys of parts add up to the survey of the whole")
    func sums() throws {
        let first = ["31/12/2022", "01/02/2022", "June 2022"]
        let second = ["12/31/2022", "", "03/04/2022"]
        var sum = try Self.survey(first)
        sum += try Self.survey(second)
        #expect(try sum == Self.survey(first + second))
        #expect(try sum == Self.survey(second) + Self.survey(first))
    }
}
