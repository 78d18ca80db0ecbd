import ByteReading
import Findings
import Foundation
import OGPImport
import OGPJoining
import OGPModel
import OGPReporting
import OGPScoring
import OGPVerbs
import TestSupport
import Testing

/// A crosswalk read from a file, and what verbs do with it.
struct CrosswalkVerbsTests {
    private static let export = """
        Commitment Unique Identifier,Country/Locality,Action Plan ID,Action Plan Number,Commitment Title,Verifiable,\
        Potential Impact,Completion (Progress Report),Completion (End Of Term)
        CA0070,Canada,AP_CAN05,5,Open registers,Yes,Minor,Limited,Limited
        CA0071,Canada,AP_CAN05,5,Water data,Yes,Minor,Limited,Limited

        """
    private static let good = """
        kind,from,to,within,reviewed by
        plan,CA-NAP5,AP_CAN05,,A. Reviewer
        commitment,C01,CA0070,CA-NAP5,
        Commitment,CA-NAP5-C02,CA0071,,

        """

    private static func crosswalk(_ text: String) throws -> Crosswalk {
        try Crosswalk(InputFile(bytes: Array(text.utf8), name: "crosswalk.csv"))
    }

    private static func request(_ crosswalk: String?) throws -> ReadRequest {
        let day = try #require(CivilDate(iso: "2023-01-01"))
        var request = ReadRequest(
            [
                InputFile(bytes: Array(export.utf8), name: "export.csv"),
                InputFile(bytes: try Fixtures.bytes("canada-nap/nap5-rows.csv"), name: "rows.csv"),
            ], catalogues: try .bundled(), asOf: day)
        if let crosswalk { request.crosswalk = try Self.crosswalk(crosswalk) }
        return request
    }

    @Test("the tracker's updates are brought to the commitments that the crosswalk names, and each counts once")
    func joined() throws {
        let apart = try ScoreVerb.run(try Self.request(nil), by: [.all])
        let joined = try ScoreVerb.run(try Self.request(Self.good), by: [.all])
        #expect(apart.groups.first?.tally.commitments == 7)
        #expect(joined.groups.first?.tally.commitments == 5)
        #expect(apart.groups.first?.tally.milestones.total == joined.groups.first?.tally.milestones.total)
        let choices = joined.frame.inputs.map { $0.choices.filter { $0.option == "crosswalk" }.map(\.because) }
        #expect(
            choices == [
                ["it was given; 0 of 3 matches speak of this input"],
                ["it was given; 3 of 3 matches speak of this input"],
            ])
        let page = try #require(try ShowVerb.run(try Self.request(Self.good), id: "CA0070").pages.first)
        #expect(page.steps.count == 3)
    }

    @Test("a check reports what the crosswalk does not lead to, at its line")
    func findings() throws {
        let text =
            Self.good + "commitment,CA-NAP5-C09,CA0072,,\ncommitment,CA-NAP5-C03,CA0099,,\nplan,X,Y,,\nplan,Y,X,,\n"
        let found = try CheckVerb.run(try Self.request(text)).findings
        let own = found.filter { $0.position.file == "crosswalk.csv" }
        #expect(own.map(\.code.id) == ["PLAN015", "PLAN015", "PLAN012", "PLAN013"])
        #expect(own.map(\.position.row) == [7, 8, 5, 6])
        #expect(own.allSatisfy { !$0.fix.isEmpty })
        let good = try CheckVerb.run(try Self.request(Self.good)).findings
        #expect(!good.contains { $0.position.file == "crosswalk.csv" })
    }

    @Test("a file that is no crosswalk says what is missing")
    func mistakes() throws {
        let cases: [(text: String, failure: Crosswalk.Failure)] = [
            ("from,target\na,b\n", .noColumns(name: "crosswalk.csv", missing: ["kind", "to"])),
            ("kind,from,to\nplan,A,\n", .blank(name: "crosswalk.csv", row: 2, column: "to")),
            ("kind,from,to\nplan,A,B\npledge,C,D\n", .unknownKind(name: "crosswalk.csv", row: 3, kind: "pledge")),
        ]
        for (text, failure) in cases {
            #expect(throws: failure) { try Self.crosswalk(text) }
            #expect(failure.description.contains("crosswalk.csv"))
        }
        #expect(try Self.crosswalk("kind,from,to\n , ,\nmilestone, 1.1 ,1\n").matches.map(\.from) == ["1.1"])
    }

    @Test("the template is a crosswalk of its own")
    func template() throws {
        let bytes = TemplateVerb.blank(.crosswalk, as: .csv)
        let crosswalk = try Crosswalk(InputFile(bytes: bytes, name: "template.csv"))
        #expect(crosswalk.matches.map(\.kind) == CrosswalkMatch.Kind.allCases && crosswalk.findings == [])
    }
}
