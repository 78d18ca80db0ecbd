/// The exit codes of the tool.
enum ExitStatus: Int32, CaseIterable {
    case done = 0
    case found = 1
    case unreadable = 2
    case decision = 3
    case usage = 64
    case fault = 70

    /// What the code means, as `ogp help exit-codes` prints it.
    var meaning: String {
        switch self {
        case .done: "Done."
        case .found: "Done, and something at or above --fail-on was found."
        case .unreadable: "An input could not be read or understood at all, or the output could not be written."
        case .decision: "A decision is needed from a person; the open questions are listed."
        case .usage: "Wrong usage."
        case .fault: "A fault of the tool's own."
        }
    }
}
