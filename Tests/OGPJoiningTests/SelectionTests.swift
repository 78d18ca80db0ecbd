import OGPJoining
import OGPModel
import Testing

struct SelectionTests {
    private let plan = ActionPlanID("AP_EXA01")

    private func admits(
        code: String? = "EXA", plan: ActionPlanID? = ActionPlanID("AP_EXA01"), submitted: Int? = 2018,
        current: Set<ActionPlanID> = [], _ change: (inout Selection) -> Void
    ) -> Bool {
        var selection = Selection()
        change(&selection)
        return selection.admits(memberCode: code, plan: plan, submitted: submitted, currentPlans: current)
    }

    @Test("without parts everything is admitted")
    func everything() {
        #expect(Selection().isEverything && !Selection().needsFacts)
        #expect(admits { _ in })
        #expect(admits(code: nil, plan: nil, submitted: nil) { _ in })
    }

    @Test("several values of one part widen it")
    func widening() {
        #expect(admits { $0.members = ["XXX", "EXA"] })
        #expect(!admits { $0.members = ["XXX"] })
        #expect(admits { $0.plans = [ActionPlanID("AP_XXX01"), plan] })
        #expect(!admits { $0.plans = [ActionPlanID("AP_XXX01")] })
    }

    @Test("several parts narrow it")
    func narrowing() {
        #expect(
            !admits {
                $0.members = ["EXA"]
                $0.plans = [ActionPlanID("AP_XXX01")]
            })
        #expect(
            admits {
                $0.members = ["EXA"]
                $0.plans = [plan]
                $0.fromYear = 2018
                $0.toYear = 2018
            })
    }

    @Test("what is asked about and not known is not admitted")
    func unknown() {
        #expect(!admits(code: nil) { $0.members = ["EXA"] })
        #expect(!admits(plan: nil) { $0.plans = [plan] })
        #expect(!admits(submitted: nil) { $0.fromYear = 2011 })
        #expect(!admits(submitted: nil) { $0.toYear = 2030 })
        #expect(!admits(plan: nil, current: [plan]) { $0.current = true })
    }

    @Test("years are inclusive at both ends")
    func years() {
        #expect(admits { $0.fromYear = 2018 })
        #expect(!admits { $0.fromYear = 2019 })
        #expect(admits { $0.toYear = 2018 })
        #expect(!admits { $0.toYear = 2017 })
    }

    @Test("current asks for the current plans, and only then do they matter")
    func current() {
        #expect(admits(current: [plan]) { $0.current = true })
        #expect(!admits(current: []) { $0.current = true })
        #expect(admits(current: []) { $0.current = false })
        var selection = Selection()
        selection.current = true
        #expect(selection.needsFacts && !selection.isEverything)
    }
}
