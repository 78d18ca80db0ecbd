import Findings

/// A goal as it stands in the document. Objectives stay in it only where the goal is the commitment.
struct StratMLGoal {
    var identifier = ""
    var number = ""
    var name = ""
    var description = ""
    var otherInformation = ""
    var stakeholders: [StratMLStakeholder] = []
    var objectives: [StratMLObjective] = []
    /// How many of its objectives say anything.
    var objectiveCount = 0
    let position: SourcePosition

    init(position: SourcePosition) { self.position = position }

    /// The title: its name, else what it describes.
    var title: String { name.isEmpty ? description : name }

    /// The text with what stands under it.
    var text: String { [description, otherInformation].filter { !$0.isEmpty }.joined(separator: "\n\n") }

    /// The organisations that carry it out.
    var performers: [String] { stakeholders.filter(\.isPerformer).map(\.name) }
}
