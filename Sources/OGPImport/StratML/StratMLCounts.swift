/// How often the elements of interest occur in a document.
struct StratMLCounts {
    private var goals = 0
    private var objectives = 0
    private var indicators = 0
    private var instances = 0
    private var targets = 0
    private var actuals = 0
    private var stakeholders = 0
    private(set) var organizations = 0

    /// Counts one element.
    @inline(__always)
    mutating func note(_ element: StratMLElement) {
        switch element {
        case .goal: goals &+= 1
        case .objective: objectives &+= 1
        case .performanceIndicator: indicators &+= 1
        case .measurementInstance: instances &+= 1
        case .targetResult: targets &+= 1
        case .actualResult: actuals &+= 1
        case .stakeholder: stakeholders &+= 1
        case .organization: organizations &+= 1
        default: break
        }
    }

    /// Every figure with the element's name.
    var all: [(name: String, count: Int)] {
        [
            ("Goal", goals), ("Objective", objectives), ("PerformanceIndicator", indicators),
            ("MeasurementInstance", instances), ("TargetResult", targets), ("ActualResult", actuals),
            ("Stakeholder", stakeholders),
        ]
    }
}
