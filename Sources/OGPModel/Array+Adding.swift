extension Array where Element: Equatable {
    /// Adds what is not there yet.
    package mutating func addMissing(_ others: [Element]) {
        for other in others where !contains(other) { append(other) }
    }
}
