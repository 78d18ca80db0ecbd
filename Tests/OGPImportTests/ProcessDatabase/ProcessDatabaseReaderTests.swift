import Findings
import OGPImport
import OGPModel
import TestSupport
import Testing

/// The IRM's process database in its two layouts.
struct ProcessDatabaseReaderTests {
    @Test("The edition of 2016 gives one plan for each record, with every question answered")
    func edition2016() throws {
        let read = try ReadProcess(fixture: "ogp-process/2016.csv")
        #expect(read.summary.format == "ogp-process" && read.summary.kind == "process")
        #expect(read.summary.generation == "2016" && read.summary.records == 3 && read.commitments == 0)
        #expect(read.plans.map(\.id.text) == ["AP_KEN01", "AP_KEN02", "AP_KOR01"])
        #expect(read.plans.map(\.submitted) == [2012, 2016, 2012])
        #expect(read.plans.map(\.coCreation.answers.count) == [37, 37, 37])
        #expect(read.plans[2].member.nameInSource == "Republic of Korea")
        #expect(read.codes["CSV019"] == 2, "heading and header rows inside the data are passed over")
    }

    @Test("An answer keeps who says so, the year, the words and where it stands")
    func attribution() throws {
        let plan = try #require(try ReadProcess(fixture: "ogp-process/2016.csv").plan("AP_KEN01"))
        let answer = try #require(plan.answer(.timeline))
        #expect(answer.answer == .coded(.yes) && answer.said == "Yes" && answer.sourceYear == 2016)
        #expect(answer.attribution.role == .irm && answer.attribution.by == "IRM")
        #expect(answer.attribution.source.row == 7 && answer.attribution.source.column == 14)
        #expect(answer.question.asked == "Timeline and process: Prior availability")
        #expect(
            answer.evidence.map(\.link) == ["http://plan.example.org/timeline", "http://plan.example.org/calendar"])
    }

    @Test(
        "Every kind of answer has its value",
        arguments: [
            (ProcessQuestion.daysInAdvance, Coded<ProcessAnswer.Value>.coded(.number(14))),
            (.selfAssessmentCommentsReceived, .coded(.unclear)),
            (.selfAssessmentAllCommitments, .coded(.yes)),
            (.selfAssessmentDraftReview, .notReviewed),
            (.executiveLeadAgency, .notApplicable),
            (.multiAgency, .coded(.no)),
            (.stepsFollowed, .coded(.number(4))),
        ])
    func values(question: ProcessQuestion, answer: Coded<ProcessAnswer.Value>) throws {
        let plan = try #require(try ReadProcess(fixture: "ogp-process/2016.csv").plan("AP_KEN01"))
        #expect(plan.answer(question)?.answer == answer)
    }

    @Test("Influence and who could take part are stated by phase, with the kind of what is missing")
    func influence() throws {
        let read = try ReadProcess(fixture: "ogp-process/2016.csv")
        let kenya = try #require(read.plan("AP_KEN01")).coCreation.influence
        #expect(kenya.map(\.phase) == [.development, .implementation])
        #expect(kenya.map(\.level) == [.coded(.consult), .coded(.inform)])
        #expect(kenya.map(\.access) == [.open, .invitationOnly])
        let korea = try #require(read.plan("AP_KOR01"))
        #expect(korea.coCreation.influence.map(\.level) == [.notApplicable, .notApplicable])
        #expect(korea.extra.map(\.text) == ["NA", "NA"], "why nothing is said of who could take part is kept")
    }

    @Test("An address without its scheme is one, a broken one is reported and its cell is kept")
    func links() throws {
        let read = try ReadProcess(fixture: "ogp-process/2016.csv")
        let kenya = try #require(read.plan("AP_KEN01"))
        #expect(kenya.answer(.onlineConsultation)?.evidence.map(\.link) == ["plan.example.org/forum"])
        let korea = try #require(read.plan("AP_KOR01"))
        let broken = try #require(korea.answer(.onlineConsultation)).evidence
        #expect(broken.map(\.link) == ["http://consult.example.org/korea-", ""])
        #expect(broken.last?.text == "http://consult.example.org/korea-\nplan/comments")
        #expect(korea.answer(.summaryOfComments)?.evidence.map(\.text) == ["See narrative"])
        #expect(read.codes["PRO005"] == 1)
    }

    @Test("A sound table has no finding but white space beside an answer and an address in pieces")
    func soundTable() throws {
        let read = try ReadProcess(fixture: "ogp-process/2016.csv")
        #expect(read.codes.filter { $0.key.hasPrefix("PRO") } == ["PRO003": 1, "PRO005": 1])
    }

    @Test("The editions of 2015 say no in other words, and their plans are not guessed")
    func edition2015() throws {
        let read = try ReadProcess(fixture: "ogp-process/2015.csv")
        #expect(read.summary.generation == "2015")
        #expect(read.plans.map(\.id.text) == ["IRM2015-KEN", "IRM2015-GHA", "IRM2015-MLT"])
        #expect(read.plans.allSatisfy { $0.number.isEmpty && $0.submitted == nil })
        let ghana = read.plans[1]
        #expect(ghana.answer(.timeline)?.answer == .coded(.no))
        #expect(ghana.answer(.timeline)?.said == "No Timeline")
        #expect(ghana.answer(.daysInAdvance)?.answer == .notApplicable)
        let sentence = "A notice a week before each of three workshops"
        #expect(read.plans[2].answer(.daysInAdvance)?.answer == .coded(.text(sentence)))
        #expect(ghana.answer(.selfAssessmentEnglish) == nil, "what the edition does not ask is not answered")
        #expect(read.codes == ["PRO009": 1])
    }

    @Test("Damage is reported, cell by cell")
    func damage() throws {
        let read = try ReadProcess(fixture: "ogp-process/2016-damaged.csv")
        #expect(
            read.codes == [
                "PRO001": 3, "PRO002": 2, "PRO004": 1, "PRO006": 1, "PRO007": 1, "PRO008": 1, "PRO010": 1, "PRO011": 1,
                "PRO012": 1,
            ])
        #expect(read.plans.count == 5)
        #expect(read.plans[0].answer(.timeline)?.answer == .unrecognised("Maybe"))
        #expect(read.plans[0].answer(.daysInAdvance)?.answer == .coded(.text("two weeks before the summer")))
        #expect(read.plans.map(\.id.text).contains("IRM2016-GHA"))
        let place = try #require(read.findings.first { $0.code.id == "PRO001" })
        #expect(place.position.row == 2 && place.value == "Maybe")
        #expect(place.field == "Step 1: Timeline and process: Prior availability")
    }

    @Test("A table with the questions and without countries is refused, one with few of them is something else")
    func lookAlikes() throws {
        #expect(throws: ImportFailure.self) { try ReadProcess(fixture: "ogp-process/without-country.csv") }
        do {
            _ = try ReadProcess(fixture: "ogp-process/without-country.csv")
        } catch let failure as ImportFailure {
            #expect(failure.description.contains("Country name"))
        }
        let format = ProcessDatabaseFormat()
        #expect(
            format.recognises(.table(headers: ["Country", "Advance notice", "Online consultations", "Title"])) == .no)
    }
}
