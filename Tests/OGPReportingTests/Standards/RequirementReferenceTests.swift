import OGPModel
import OGPReporting
import Testing

struct RequirementReferenceTests {
    @Test(
        "A reference to a requirement is read and written again",
        arguments: [
            ("plan=AP_EXA02.requirement.5.1", "AP_EXA02", "5.1"),
            ("plan=my.plan.requirement.basic-website", "my.plan", "basic-website"),
            ("plan=A B.requirement.Q2", "A B", "Q2"),
        ])
    func read(text: String, plan: String, requirement: String) throws {
        let reference = try #require(RequirementReference(text))
        #expect(reference.plan.text == plan && reference.requirement == requirement && reference.text == text)
    }

    @Test(
        "What names something else is none",
        arguments: [
            "plan=AP_EXA02.completion", "plan=.requirement.5.1", "plan=AP_EXA02.requirement.",
            "member=X.requirement.5.1", "AP_EXA02.requirement.5.1", "",
        ])
    func other(text: String) {
        #expect(RequirementReference(text) == nil)
    }
}
