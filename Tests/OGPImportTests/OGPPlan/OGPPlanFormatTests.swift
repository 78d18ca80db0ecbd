import ByteReading
import Testing

@testable import OGPImport

struct OGPPlanFormatTests {
    @Test(
        "a table is recognised by the columns record and title with one that joins rows",
        arguments: [
            (["record", "title", "id"], true), ([" Record", "TITLE ", "milestone"], true),
            (["record", "title"], false),
            (["title", "id", "end"], false), (["Commitment Title", "Code"], false),
        ])
    func tables(headers: [String], isPlan: Bool) {
        #expect(PlanRecognition.recognises(headers) == isPlan)
    }

    @Test(
        "a document is recognised by its root and namespace",
        arguments: [
            ("<actionPlans/>", "yes"), ("<actionPlans xmlns=\"urn:ogp-tracker:plan:1\"/>", "yes"),
            ("<p:actionPlans xmlns:p=\"urn:ogp-tracker:plan:1\"/>", "yes"),
            ("<actionPlans xmlns=\"urn:ogp-tracker:plan:2\"/>", "refused"),
            ("<actionPlans xmlns=\"urn:example\"/>", "no"), ("<plans xmlns=\"urn:ogp-tracker:plan:1\"/>", "no"),
        ])
    func documents(xml: String, answer: String) throws {
        let look = try InputLook(InputFile(text: xml, name: "a.xml"), options: ImportOptions())
        switch OGPPlanFormat().recognises(look) {
        case .yes: #expect(answer == "yes")
        case .no: #expect(answer == "no")
        case .refused(let clause):
            #expect(answer == "refused")
            #expect(clause == "is a plan file of version 2; this program reads version 1.")
        }
    }

    @Test("a table of another version is refused by name")
    func version() throws {
        let table = "record,name,text,title,id\nfile,version,3,,\n"
        #expect(
            throws: ImportFailure.refused(
                name: "plan.csv", clause: "is a plan file of version 3; this program reads version 1.")
        ) { try ReadPlan(csv: table) }
    }
}
