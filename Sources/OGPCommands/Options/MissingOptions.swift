import ArgumentParser
import OGPScoring

/// What roll-ups of milestones do with what is not known.
struct MissingOptions: ParsableArguments {
    @Option(
        help: ArgumentHelp(
            "What roll-ups of milestones do with what is not known: exclude, zero, or bounds (a lower and an upper figure).",
            valueName: "policy"))
    var missing: String = MissingPolicy.bounds.rawValue

    /// The policy.
    func policy() throws -> MissingPolicy {
        guard let policy = MissingPolicy(rawValue: missing) else {
            throw ValidationError("--missing takes exclude, zero or bounds.")
        }
        return policy
    }
}
