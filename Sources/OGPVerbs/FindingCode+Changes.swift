public import Findings

extension FindingCode {
    /// A change that hides what was promised.
    public static let changedAgainst = FindingCode(
        "BEFORE001", .warning, "Promise changed since the earlier version",
        explanation:
            "Beside the earlier version given with --before, something was moved, dropped, lowered or reworded that a reader of "
            + "this version alone cannot see. The rule named in the message says why it matters.",
        fix: "Show the earlier value beside the new one, with the day of the change, who agreed to it and why.")
    /// Any other change.
    public static let changed = FindingCode(
        "BEFORE002", .note, "Change since the earlier version",
        explanation: "Beside the earlier version given with --before, an item was added or changed.",
        fix: "Nothing to do, if the change is meant.")
}
