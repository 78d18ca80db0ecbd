import OGPModel
import OGPReporting
import TestSupport
import Testing

/// Blank process records and consultation logs.
struct ProcessTemplatesTests {
    @Test("A blank record is recognised and states nothing")
    func record() throws {
        let plan = ProcessTablePropertyTests.plan("AP_KEN05")
        let read = try ProcessTablePropertyTests.read(ProcessTemplates.record(for: [plan]))
        #expect(read.codes == ["PRO029"])
        #expect(read.plans.isEmpty)
    }

    @Test("A blank log is recognised, states nothing and has no finding")
    func consultation() throws {
        let plan = ProcessTablePropertyTests.plan("AP_KEN05")
        let read = try ProcessTablePropertyTests.read(ProcessTemplates.consultation(for: [plan]))
        #expect(read.codes == [])
        #expect(read.plans.isEmpty)
    }

    @Test("A filled template imports without findings")
    func filled() throws {
        let blank = String(decoding: ProcessTemplates.consultation(for: []), as: UTF8.self)
        let filled = blank + "AP_KEN05,K1,2023-04-02,public,a teacher,Teach budgets.,,2023-05-01,noted,Thanks.,,,\n"
        let read = try ProcessTablePropertyTests.read(Array(filled.utf8))
        #expect(read.codes == [])
        #expect(read.plans.first?.coCreation.contributions.map(\.responses.count) == [1])
    }
}
