import Findings
import ModelTestSupport
import OGPJoining
import OGPModel
import Testing

@testable import OGPReporting

struct InspectionTextTests {
    private let escape = "\u{1B}["

    private func inspection(
        _ path: String = "plans.csv", dataDay: DataDay = .unknown, problem: String? = nil,
        findings: FindingTally = FindingTally()
    ) -> Inspection {
        let record = InputRecord(
            file: "plans.csv", kind: "commitments", format: "ogp-commitments", generation: "2024", dataDay: dataDay,
            findings: findings)
        let contents = Inspection.Contents(facts: SourceFacts(), languages: [], completeness: [], dateOrders: [])
        return Inspection(
            record: record, path: path, size: 10, contents: problem == nil ? contents : nil, problem: problem)
    }

    private func lines(_ inspection: Inspection, isColoured: Bool = false) -> [String] {
        let layout = TextLayout(width: 200, style: TextStyle(isEnabled: isColoured))
        return InspectionText.text([inspection], asOf: .day("2024-07-03"), layout: layout)
            .split(separator: "\n").map(String.init)
    }

    @Test("the day asked for is printed, and the age of the data is counted up to it")
    func asOf() {
        let derived = DataDay(day: .day("2023-01-01"), basis: .derived, evidence: "a report of 2023")
        #expect(lines(inspection()).contains("As of       2024-07-03"))
        #expect(
            lines(inspection(dataDay: derived)).contains(
                "Data up to  2023-01-01 at least, from a report of 2023; 18 months before the as-of day "
                    + "(--data-as-of declares another)"))
        #expect(
            lines(inspection(dataDay: DataDay(day: .day("2024-07-03"), basis: .declared))).contains(
                "Data up to  2024-07-03, as declared; the as-of day itself"))
        #expect(lines(inspection()).contains("Data up to  not known (--data-as-of declares it)"))
        #expect(lines(inspection(problem: "It is no table.")).contains("As of       2024-07-03"))
    }

    @Test("with colours the file is a heading, the next command a command, and findings have the colour of the worst")
    func colours() {
        let plain = lines(inspection(), isColoured: true)
        #expect(plain.first == "\(escape)1mFile        plans.csv, 10 bytes\(escape)0m")
        #expect(plain.last == "Next        \(escape)36mogp gaps plans.csv --current\(escape)0m")
        #expect(plain.contains("Findings    0 errors, 0 warnings, 0 notes while reading"))
        for (severity, code) in [(Severity.error, "1;31"), (.warning, "33")] {
            var tally = FindingTally()
            tally.report(
                Finding(
                    FindingCode("X001", severity, "A", explanation: "B.", fix: "C."), "D.",
                    at: SourcePosition(file: "plans.csv")))
            let found = lines(inspection(findings: tally), isColoured: true)
            #expect(found.contains { $0.hasPrefix("\(escape)\(code)mFindings    ") })
        }
        let unknown = lines(inspection(problem: "It is no table."), isColoured: true)
        #expect(unknown.contains("\(escape)1;31mFormat      It is no table.\(escape)0m"))
    }

    @Test("without colours there is no escape sequence")
    func plain() {
        #expect(!lines(inspection(problem: "It is no table.")).joined().contains(escape))
    }

    @Test(
        "the next command can be pasted into a shell, whatever the file is called",
        arguments: [
            ("fixtures/plans.csv", "fixtures/plans.csv"), ("año_2024.csv", "año_2024.csv"),
            ("my plans.csv", "'my plans.csv'"), ("a$b.csv", "'a$b.csv'"), ("it's.csv", #"'it'\''s.csv'"#),
            ("~plan(1).csv", "'~plan(1).csv'"),
        ])
    func shell(path: String, word: String) {
        #expect(lines(inspection(path)).last == "Next        ogp gaps \(word) --current")
    }
}
