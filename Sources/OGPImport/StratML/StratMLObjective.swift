import Findings

/// An objective as it stands in the document, with everything inside it.
struct StratMLObjective {
    var identifier = ""
    var number = ""
    var name = ""
    var description = ""
    var otherInformation = ""
    var stakeholders: [StratMLStakeholder] = []
    var indicators: [StratMLIndicator] = []
    let position: SourcePosition

    init(position: SourcePosition) { self.position = position }

    /// The title: its name, else what it describes.
    var title: String { name.isEmpty ? description : name }

    /// The text with what stands under it.
    var text: String { [description, otherInformation].filter { !$0.isEmpty }.joined(separator: "\n\n") }
}
