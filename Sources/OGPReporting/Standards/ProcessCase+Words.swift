import OGPModel
import OGPScoring

extension ProcessCase {
    /// What the plan is called: its title, or the member with the plan's id where it has none.
    var displayName: String { title.isEmpty ? "\(member.name), plan \(plan)" : title }
}
