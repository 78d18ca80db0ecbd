import OGPImport
import OGPModel
import Testing

@testable import OGPReporting

struct PlanTemplatesTests {
    @Test("a blank file is read as nothing, and only that is reported", arguments: PlanFileFormat.allCases)
    func blank(format: PlanFileFormat) throws {
        let file = try PlanFile.read(Array(Self.text(format).utf8), format)
        #expect(file.plans == [] && file.commitments == [])
        #expect(file.codes == ["OGPP015"])
    }

    @Test("a blank file has a place for every question of the templates", arguments: PlanFileFormat.allCases)
    func questions(format: PlanFileFormat) {
        for part in TextPart.questions { #expect(Self.text(format).contains(part.rawValue)) }
    }

    @Test("a filled-in blank file says what was filled in", arguments: PlanFileFormat.allCases)
    func filledIn(format: PlanFileFormat) throws {
        let filled =
            switch format {
            case .xml:
                Self.text(.xml).replacing("<commitment id=\"\">", with: "<commitment id=\"KE1\">")
                    .replacing("<problem></problem>", with: "<problem>Secrecy</problem>")
            case .csv:
                Self.text(.csv).replacing("\ncommitment,,,,,,,", with: "\ncommitment,,,,,,KE1,")
            }
        let file = try PlanFile.read(Array(filled.utf8), format)
        #expect(file.commitments.map(\.id.text) == ["KE1"])
        if format == .xml { #expect(file.commitments.first?.answers == [PlanText(.problem, text: "Secrecy")]) }
    }

    @Test("the columns of the blank table are columns of the format, in its order")
    func columns() {
        let columns = PlanFile.rows(PlanTemplates.csv)[0]
        #expect(Set(columns).isSubset(of: Set(PlanLayout.columns)))
        #expect(Set(columns).count == columns.count)
    }

    private static func text(_ format: PlanFileFormat) -> String {
        format == .xml ? PlanTemplates.xml : PlanTemplates.csv
    }
}
