/// What can be said of a plan or a member in one area.
public enum CoverageState: Sendable, Hashable {
    /// No tag that stands for the area was coded, so nothing can be said.
    case notCoded
    /// No commitment is in the data, and the data may not hold all of them.
    case notDeterminable
    /// The plan is whole, the area was coded, and no commitment is in it.
    case noCommitment
    /// There are commitments; the highest step that one of them reaches.
    case reached(CoverageRung)

    /// Every state, from what is not known to the top of the ladder.
    public static let all: [CoverageState] =
        [.notCoded, .notDeterminable, .noCommitment] + CoverageRung.allCases.map(CoverageState.reached)

    /// The word in the outputs.
    public var label: String {
        switch self {
        case .notCoded: "notCoded"
        case .notDeterminable: "notDeterminable"
        case .noCommitment: "noCommitment"
        case .reached(let rung): rung.rawValue
        }
    }

    /// The state of a cell.
    ///
    /// - Parameters:
    ///   - cell: The cell.
    ///   - isWhole: Whether the data are known or declared to hold all commitments that the cell speaks of.
    public init(_ cell: CoverageCell, isWhole: Bool) {
        if let rung = cell.rung {
            self = .reached(rung)
        } else if cell.coded == 0 {
            self = .notCoded
        } else {
            self = cell.notCoded == 0 && isWhole ? .noCommitment : .notDeterminable
        }
    }
}
