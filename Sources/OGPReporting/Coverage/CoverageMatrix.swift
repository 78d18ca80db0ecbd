import OGPJoining
public import OGPModel
public import OGPScoring

/// The areas of a menu against members, or against their plans: one state a cell. Rows stand by name, never by state.
public struct CoverageMatrix: Sendable {
    /// What the rows are.
    public enum Rows: String, Sendable, Hashable, CaseIterable {
        /// Members; the plans that were selected are taken together.
        case member
        /// Plans.
        case plan
    }

    /// One cell.
    public struct Cell: Sendable, Hashable {
        /// The area's id.
        public let area: String
        /// What can be said.
        public let state: CoverageState
        /// The commitments in the area.
        public let commitments: [CoveredCommitment]
        /// Why nothing, or not more, can be said, as a clause; `nil` where something is said.
        public let because: String?
    }

    /// One row.
    public struct Row: Sendable, Hashable {
        /// The member's code, else its name; the plan's id where rows are plans.
        public let key: String
        /// The name for people.
        public let name: String
        /// The member's code; `nil` where unknown.
        public let memberCode: String?
        /// The plans that are taken together.
        public let plans: [ActionPlanID]
        /// The cells, in the order of the menu.
        public let cells: [Cell]
    }

    /// The areas.
    public let menu: CoverageMenu
    /// What the rows are.
    public let by: Rows
    /// The rows, by name.
    public let rows: [Row]

    /// The matrix of a report.
    public init(_ report: CoverageReport, by: Rows = .member) {
        menu = report.menu
        self.by = by
        let groups = Dictionary(grouping: report.plans) { plan in
            by == .plan ? plan.facts.id.text : plan.facts.member.code ?? plan.facts.member.name
        }
        rows = groups.map { Self.row($0.key, $0.value, by, report.menu) }
            .sorted { ($0.name, $0.key) < ($1.name, $1.key) }
    }

    private static func row(
        _ key: String, _ plans: [CoverageReport.Plan], _ by: Rows, _ menu: CoverageMenu
    ) -> Row {
        let first = plans[0].facts
        let cells = menu.areas.indices.map { place in cell(plans.map { $0.areas[place] }, plans) }
        return Row(
            key: key, name: by == .plan ? first.displayName : first.member.name, memberCode: first.member.code,
            plans: plans.map(\.facts.id), cells: cells)
    }

    /// One area of several plans together. No commitment is said only where it is said of each of them.
    private static func cell(_ standings: [CoverageReport.Standing], _ plans: [CoverageReport.Plan]) -> Cell {
        var sum = CoverageCell()
        for standing in standings { sum += standing.cell }
        let state = CoverageState(sum, isWhole: plans.allSatisfy(\.completeness.isWhole))
        return Cell(
            area: standings[0].area.id, state: state, commitments: sum.commitments,
            because: sum.commitments.isEmpty ? reason(standings, plans) : nil)
    }

    /// The reason of one plan, or of each of several.
    private static func reason(_ standings: [CoverageReport.Standing], _ plans: [CoverageReport.Plan]) -> String? {
        var said: [(reason: String, plans: [String])] = []
        for (standing, plan) in zip(standings, plans) {
            guard let reason = standing.because else { continue }
            if let place = said.firstIndex(where: { $0.reason == reason }) {
                said[place].plans.append(plan.facts.id.text)
            } else {
                said.append((reason, [plan.facts.id.text]))
            }
        }
        if said.isEmpty { return nil }
        if said.count == 1, said[0].plans.count == plans.count { return said[0].reason }
        return said.map { "\($0.plans.joined(separator: ", ")): \($0.reason)" }.joined(separator: "; ")
    }
}
