import Findings
import OGPImport
import OGPModel
import Testing

struct StratMLStatusTests {
    private static let read = Result { try StratMLPlanUnderTest(fixture: "statuses.xml") }

    @Test(
        "a status comes from the vocabulary, under a descriptor that is named for one, or it is not known",
        arguments: [
            ("stated", Coded<ReportedStatus>.coded(.complete), "Completed"),
            ("spanish", .coded(.inProgress), "En ejecución"),
            ("outside", .unrecognised("Appropriated & Planned"), "Appropriated & Planned"),
            ("other-name", .notCollected, ""), ("no-name", .notCollected, ""), ("numbers", .notCollected, ""),
        ])
    func words(number: String, status: Coded<ReportedStatus>, said: String) throws {
        let milestone = try #require(try Self.read.get().milestones.first { $0.number == number })
        #expect(milestone.status == status)
        #expect(milestone.assessments.map(\.said) == [said])
        #expect(milestone.assessments.first?.text.isEmpty == false)
    }

    @Test("the status of a target is no status")
    func targets() throws {
        let milestone = try #require(try Self.read.get().milestones.first { $0.number == "target" })
        #expect(milestone.assessments.isEmpty && milestone.status == .notCollected)
        #expect(milestone.output == "until 2019-12-31: Status: Completed")
    }

    @Test("a number beyond its target is kept as numbers and makes nothing complete")
    func numbers() throws {
        let milestone = try #require(try Self.read.get().milestones.first { $0.number == "numbers" })
        #expect(milestone.extra.last?.text == "until 2019-12-31: 40 of 10 Days")
        #expect(milestone.assessments.map(\.text) == ["until 2019-12-31: 40 Days"])
    }

    @Test("statements stand in the order of time, those without a date first")
    func history() throws {
        let milestone = try #require(try Self.read.get().milestones.first { $0.number == "history" })
        #expect(milestone.assessments.map(\.when) == [nil, "2017-12-31", "2018-12-31", "2019-12-31"])
        #expect(milestone.assessments.map(\.status.label) == ["notCollected", "notStarted", "limited", "onHold"])
        #expect(milestone.status == .coded(.onHold))
    }

    @Test("a word outside the vocabulary is reported with its place")
    func reported() throws {
        let findings = try Self.read.get().findings(.stratMLUnknownStatus)
        #expect(findings.map(\.value) == ["Appropriated & Planned"] && findings.map(\.position.line) == [17])
        #expect(findings.first?.position.element?.hasSuffix("/ActualResult[1]/Descriptor[1]") == true)
    }

    @Test(
        "what is stated to have happened proves how new the data are, unless its period was running at publication",
        arguments: [
            (
                "<StartDate>2020-01-01</StartDate><EndDate>2020-12-31</EndDate><NumberOfUnits>1</NumberOfUnits>",
                "2020-06-30"
            ),
            (
                "<StartDate>2020-07-01</StartDate><EndDate>2020-12-31</EndDate><NumberOfUnits>1</NumberOfUnits>",
                "2020-12-31"
            ),
            ("<EndDate>2020-12-31</EndDate><NumberOfUnits>1</NumberOfUnits>", "2020-12-31"),
            ("<EndDate>2020-12-31</EndDate><NumberOfUnits/>", "2020-06-30"),
            ("<EndDate>2019-12-31</EndDate><NumberOfUnits>1</NumberOfUnits>", "2020-06-30"),
        ])
    func newest(result: String, day: String) throws {
        let core = """
            <Goal><Name>A</Name><Objective><Name>B</Name><PerformanceIndicator><MeasurementDimension>C</MeasurementDimension>\
            <MeasurementInstance><TargetResult><EndDate>2040-12-31</EndDate></TargetResult><ActualResult>\(result)</ActualResult>\
            </MeasurementInstance></PerformanceIndicator></Objective></Goal>
            """
        let tail =
            "<AdministrativeInformation><PublicationDate>2020-06-30</PublicationDate></AdministrativeInformation>"
        let read = try StratMLPlanUnderTest(text: StratMLPlanUnderTest.document(core, tail: tail))
        #expect(read.summary.newest?.day.description == day)
        #expect(read.commitments.first?.end.text == "2040-12-31")
    }
}
