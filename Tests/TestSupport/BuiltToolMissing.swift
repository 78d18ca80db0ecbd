/// The tool has not been built beside the tests.
public struct BuiltToolMissing: Error, Sendable, Hashable, CustomStringConvertible {
    /// What to do.
    public let description = "the program ogp is not in the build folder; build it with: swift build --product ogp"
}
