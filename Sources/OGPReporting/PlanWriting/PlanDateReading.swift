public import OGPModel

/// How the importer of plan files reads the words of a date on its own. The writer asks it, and where the words alone would
/// be read differently it writes the reading beside them.
public struct PlanDateReading: Sendable {
    /// What the words alone are read as.
    public struct Result: Sendable, Hashable {
        /// The reading.
        public var reading: DateReading
        /// The kind of missing that the words name; `nil` where they name none.
        public var missing: Missing?

        /// A reading with the kind of missing.
        public init(_ reading: DateReading, missing: Missing?) {
            self.reading = reading
            self.missing = missing
        }
    }

    /// Reads the words of a date of a member's plan.
    public let read: @Sendable (String, MemberReference) -> Result

    /// A way of reading.
    public init(_ read: @escaping @Sendable (String, MemberReference) -> Result) { self.read = read }
}
