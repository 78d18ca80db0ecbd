import Findings
import OGPModel

extension Commitment {
    /// The commitment without its places in the source, to compare what two files say.
    var placeless: Commitment {
        var commitment = self
        let nowhere = SourcePosition(file: "")
        commitment.source = nowhere
        for index in commitment.milestones.indices { commitment.milestones[index].source = nowhere }
        for index in commitment.cells.indices { commitment.cells[index].position = nowhere }
        return commitment
    }
}
