/// What a plan file lists. The raw value is the name of the element, and the cell under `record`.
package enum PlanItemKind: String, Sendable, CaseIterable {
    case actionPlan
    case commitment
    case milestone
    case update
    case evidence
    case stakeholder
    case process
    case coCreation
    case published
    case extra
}
