import OGPScoring

extension CoverageState {
    /// The state in words.
    var words: String {
        switch self {
        case .notCoded: "not coded"
        case .notDeterminable: "not determinable"
        case .noCommitment: "no commitment"
        case .reached(.commitment): "commitment"
        case .reached(.assessed): "assessed"
        case .reached(.ambitious): "ambitious"
        case .reached(.complete): "complete"
        case .reached(.results): "results"
        }
    }

    /// The state as one sign for a matrix whose columns are narrow, beside a legend that spells it out.
    var sign: String {
        switch self {
        case .notCoded: "-"
        case .notDeterminable: "?"
        case .noCommitment: "0"
        case .reached(.commitment): "1"
        case .reached(.assessed): "2"
        case .reached(.ambitious): "3"
        case .reached(.complete): "4"
        case .reached(.results): "5"
        }
    }

    /// What the state means.
    var definition: String {
        switch self {
        case .notCoded: "No tag that stands for the area was coded, so nothing can be said."
        case .notDeterminable: "No commitment is in these data, and they may not hold all of them."
        case .noCommitment: "The data hold the whole plan, the area was coded, and no commitment is in it."
        case .reached(.commitment): "There is a commitment; nothing about it was assessed."
        case .reached(.assessed): "Ambition, completion or results of a commitment were assessed; none was high."
        case .reached(.ambitious): "A commitment has high ambition."
        case .reached(.complete): "The latest completion of a commitment is substantial or complete."
        case .reached(.results): "A commitment has strong results."
        }
    }
}
