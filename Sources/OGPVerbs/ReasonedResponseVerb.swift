import Findings
import OGPImport
import OGPJoining
import OGPModel
public import OGPReporting

/// How the contributions to plans were considered, from their process records and consultation logs.
public enum ReasonedResponseVerb {
    /// The reports, with the frame.
    public struct Answer: Sendable {
        /// One report for each selected plan with contributions or responses, in the order of the plans' ids.
        public let reports: [ReasonedResponseReport]
        /// The frame.
        public let frame: ResultFrame
    }

    /// Makes the reports of the selected plans.
    ///
    /// - Throws: what reading the inputs throws.
    public static func run(_ request: ReadRequest) throws -> Answer {
        let first = try FirstPass(request)
        var privacy = PrivacyFilter(isPrivate: request.isPrivate)
        let reports = first.processPlans(request).map { privacy.filtered($0) }.filter { plan in
            !plan.coCreation.contributions.isEmpty || !plan.coCreation.responses.isEmpty
        }.map { ReasonedResponseReport($0, asOf: request.asOf) }
        return Answer(
            reports: reports, frame: ResultFrame(request, inputs: first.records, withheld: privacy.withheld))
    }
}

extension FirstPass {
    /// The selected plans with everything that any input records of their process, in the order of their ids.
    func processPlans(_ request: ReadRequest) -> [ActionPlan] {
        let current = request.selection.current ? facts.currentPlans(asOf: request.asOf) : []
        return process.plans.filter { plan in
            request.selection.admits(
                memberCode: plan.member.code, plan: plan.id, submitted: plan.submitted, currentPlans: current)
        }
    }
}
