import ByteReading
import Findings
import OGPImport
import OGPModel
import OGPReporting
import OGPVerbs
import TestSupport
import Testing

/// Process records, consultation logs and the process database beside the plans that they are about.
struct ProcessVerbsTests {
    private func input(_ name: String) throws -> InputFile {
        InputFile(bytes: try Fixtures.bytes(name), name: name)
    }

    private func check(_ names: String..., asOf day: String = "2025-07-03") throws -> [Finding] {
        var request = try ReadRequest.test(try names.map(input))
        request.asOf = try #require(CivilDate(iso: day))
        return try CheckVerb.run(request).findings
    }

    private func merged(_ names: [String], isPrivate: Bool = true, _ format: PlanFileFormat = .xml) throws -> InputFile
    {
        try MergedFile(try names.map(input), format) { $0.isPrivate = isPrivate }.input
    }

    private func plan(_ id: String, in input: InputFile) throws -> ActionPlan {
        var findings = FindingTally()
        var reader = try OGPPlanFormat().open(
            input, options: ImportOptions(), catalogues: try ReadRequest.catalogues.get(), sink: &findings)
        while try reader.next(&findings) != nil {}
        return try #require(reader.summary.plans.first { $0.id.text == id })
    }

    @Test("A record is checked beside its plan: it joins by id, and commitments that the plan has not are named")
    func check() throws {
        let found = try check("ogp-commitments/2024.csv", "process-record/plan.csv")
        let own = found.filter { $0.code.id.hasPrefix("PRO") }
        #expect(own.map(\.code.id) == ["PRO071", "PRO071", "PRO071"])
        #expect(Set(own.compactMap(\.value)) == ["KE0101", "KE0102"])
        let other = try check("process-record/plan.csv", "ogp-commitments/2024.csv")
        #expect(Set(other.filter { $0.code.id.hasPrefix("PRO") }) == Set(own))
    }

    @Test("Alone, a record has nothing to match, and events after the day asked for are named")
    func alone() throws {
        let late = try check("process-record/plan.csv")
        #expect(late == [])
        let early = try check("process-record/plan.csv", asOf: "2024-06-01")
        #expect(early.map(\.code.id) == ["PRO054", "PRO054"])
    }

    @Test("The process database names how many of its plans no other input has")
    func database() throws {
        let found = try check("ogp-commitments/2024.csv", "ogp-process/2016.csv").filter { $0.code.id == "PRO070" }
        #expect(found.count == 1)
        #expect(found.first?.message == "2 of its 3 plans are in no other input: AP_KEN02, AP_KOR01.")
    }

    @Test(
        "Merging in any order gives the same record, and merging again the same bytes",
        arguments: PlanFileFormat.allCases)
    func merging(format: PlanFileFormat) throws {
        let names = [
            "ogp-plan/plan.xml", "process-record/plan.csv", "consultation-log/log.csv", "ogp-process/2016.csv",
        ]
        let first = try merged(names, format)
        let second = try merged(names.reversed(), format)
        for id in ["AP_KEN05", "AP_KEN01", "AP_KOR01"] {
            let (one, other) = (try plan(id, in: first).coCreation, try plan(id, in: second).coCreation)
            #expect(one == other)
        }
        let contributions = try plan("AP_KEN05", in: first).coCreation.contributions
        #expect(contributions.count == 6)
        let again = try MergedFile([first], format) { $0.isPrivate = true }
        let bytes = try MergedFile([try input("ogp-plan/plan.xml")] + names.dropFirst().map(input), format) {
            $0.isPrivate = true
        }.bytes
        #expect(again.bytes == bytes)
    }

    @Test("A record keeps where it came from, whose word it is and what its rows say")
    func kept() throws {
        let file = try merged(["process-record/plan.csv"])
        let record = try plan("AP_KEN05", in: file).coCreation
        #expect(record.meetings.map(\.id) == ["m1", "m2"])
        #expect(record.meetings[0].evidence.map(\.kind) == [.minutes, .attendance])
        #expect(record.forums[0].attribution.source.file == "process-record/plan.csv")
        #expect(record.forums[0].attribution.source.row == 8)
    }

    @Test("Addresses and telephone numbers are left out of everything that is written, unless asked for")
    func privacy() throws {
        let names = ["consultation-log/damaged.csv"]
        let open = try plan("AP_KEN05", in: try merged(names, isPrivate: false)).coCreation
        #expect(open.contributions.allSatisfy { !$0.author.contains("1632") })
        let all = try plan("AP_KEN05", in: try merged(names)).coCreation
        #expect(all.contributions.contains { $0.author.contains("1632") })
        let answer = try ReasonedResponseVerb.run(try ReadRequest.test(try input(names[0])))
        #expect(!ReasonedResponseWriting.markdown(answer.reports).contains("1632"))
        #expect(answer.frame.withheld.total == 1)
    }

    @Test("What is known of a plan's process comes with its template, which is read again without loss")
    func template() throws {
        var bytes: [UInt8] = []
        _ = try TemplateVerb.prefilledProcess(
            .process, try ReadRequest.test(try input("process-record/plan.csv")), as: .csv
        ) { bytes += $0 }
        let again = InputFile(bytes: bytes, name: "record.csv")
        let findings = try CheckVerb.run(try ReadRequest.test(again)).findings.filter { $0.severity != .note }
        #expect(findings == [])
        let (first, second) = (try merged(["process-record/plan.csv"]), try MergedFile([again], .xml) { _ in }.input)
        let (one, other) = (try plan("AP_KEN05", in: first).coCreation, try plan("AP_KEN05", in: second).coCreation)
        #expect(one.meetings.map(\.participants) == other.meetings.map(\.participants))
        #expect(one.contributions.map(\.responses.count) == other.contributions.map(\.responses.count))
    }

    @Test(
        "Cells that a spreadsheet would run are guarded where that is asked for, and read back as they were",
        arguments: [false, true])
    func formulas(isGuarded: Bool) throws {
        let texts = ["=1+1", "'=HYPERLINK(\"x\")", "'quoted'", "+cmd|calc", "-5 %", "@x", "''"]
        let rows = texts.enumerated().map { number, text in
            "AP_KEN05,contribution,K\(number),2023-04-02,public,\"\(text.replacing("\"", with: "\"\""))\"\n"
        }
        let table = "plan,event,id,date,group,text\n" + rows.joined()
        let source = InputFile(bytes: Array(table.utf8), name: "source.csv")
        var bytes: [UInt8] = []
        _ = try TemplateVerb.prefilledProcess(
            .process, try ReadRequest.test(source), as: .csv, style: isGuarded ? .spreadsheet : .machine
        ) { bytes += $0 }
        #expect(String(decoding: bytes, as: UTF8.self).contains(",=1+1,") != isGuarded)
        let again = InputFile(bytes: bytes, name: "record.csv")
        let read = try [source, again].map { file in
            try plan("AP_KEN05", in: try MergedFile([file], .xml) { _ in }.input).coCreation.contributions.map(\.text)
        }
        #expect(read[0].count == texts.count && read[0] == read[1])
    }

    @Test(
        "A blank template of any kind of record states nothing and is no error",
        arguments: TemplateVerb.Kind.allCases.filter { $0 != .crosswalk },
        PlanFileFormat.allCases)
    func blank(kind: TemplateVerb.Kind, format: PlanFileFormat) throws {
        let file = InputFile(bytes: TemplateVerb.blank(kind, as: format), name: "blank.\(format.rawValue)")
        let answer = try CheckVerb.run(try ReadRequest.test(file))
        #expect(answer.stopped == nil)
        #expect(answer.findings.allSatisfy { $0.severity == .note })
    }
}
