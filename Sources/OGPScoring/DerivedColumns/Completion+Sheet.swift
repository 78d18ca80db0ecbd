import OGPModel

extension Completion {
    /// The code in OGP's exports since 2016.
    var sheetCode: Int {
        switch self {
        case .withdrawn: 0
        case .noEvidence: 1
        case .notStarted: 2
        case .limited: 3
        case .substantial: 4
        case .complete: 5
        }
    }
}

extension CompletionChange {
    /// The label in OGP's exports.
    var sheetLabel: String {
        switch self {
        case .increase: "Increase"
        case .noChange: "No Change"
        case .decrease: "Decrease"
        }
    }
}
