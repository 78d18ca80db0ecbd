import Findings
import OGPModel

/// Plans and commitments without where they stand and without their cells.
struct PlanContents: Equatable {
    var plans: [ActionPlan]
    var commitments: [Commitment]

    init(_ plans: [ActionPlan], _ commitments: [Commitment]) {
        let nowhere = SourcePosition(file: "")
        self.plans = plans
        self.commitments = commitments
        for index in plans.indices {
            self.plans[index].source = nowhere
            for entry in plans[index].process.indices { self.plans[index].process[entry].source = nowhere }
        }
        for index in commitments.indices {
            self.commitments[index].source = nowhere
            self.commitments[index].cells = []
            for milestone in commitments[index].milestones.indices {
                self.commitments[index].milestones[milestone].source = nowhere
            }
        }
    }
}
