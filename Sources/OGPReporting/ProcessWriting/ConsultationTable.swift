public import OGPModel

/// Writes the contributions of plans as a consultation log: one row for each response, or for a contribution without one.
public enum ConsultationTable {
    /// The table of the contributions to plans.
    ///
    /// - Parameter plans: The plans, in order.
    /// - Returns: The bytes, in UTF-8.
    public static func bytes(_ plans: [ActionPlan]) -> [UInt8] {
        var csv = CSVRowWriter(.machine)
        csv.row(columns)
        for plan in plans { write(plan, to: &csv) }
        return csv.buffer.bytes
    }

    /// Writes the contributions to one plan.
    static func write(_ plan: ActionPlan, to csv: inout CSVRowWriter) {
        for contribution in plan.coCreation.contributions {
            csv.filledInRow(cells(plan.id, contribution) + cells(contribution.responses.first))
            for response in contribution.responses.dropFirst() {
                csv.filledInRow([plan.id.text, contribution.id, "", "", "", "", ""] + cells(response))
            }
        }
    }

    /// The columns in order.
    static let columns = [
        "plan", "id", "date", "group", "who", "comment", "commitment", "response date", "outcome", "response", "change",
        "link", "by",
    ]

    private static func cells(_ plan: ActionPlanID, _ contribution: Contribution) -> [String] {
        [
            plan.text, contribution.id, contribution.date.words,
            contribution.group == .unknown ? "" : contribution.group.rawValue, contribution.author, contribution.text,
            PlanEscape.joined([contribution.commitment].compactMap { $0?.text }),
        ]
    }

    private static func cells(_ response: ReasonedResponse?) -> [String] {
        guard let response else { return ["", "", "", "", "", ""] }
        return [
            response.date.words, response.outcome == .unknown ? "" : response.outcome.rawValue, response.text,
            response.change, response.evidence.first { !$0.link.isEmpty }?.link ?? "", response.attribution.by,
        ]
    }
}
