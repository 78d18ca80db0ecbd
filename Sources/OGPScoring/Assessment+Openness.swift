import OGPModel

extension Assessment {
    /// Whether a statement says that an item is not done, whatever word stands with it: a share below all of the work, or the
    /// claim that it is late or will be. All of the work does not say that it is complete.
    var saysOpen: Bool {
        if status.value == .complete { return false }
        return percent.map { $0 < Percentage.all } ?? false || claim == .overdue || claim == .delayExpected
    }
}
