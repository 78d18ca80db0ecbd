/// Thrown when an input that began as UTF-8 turns out to be in another encoding after text was already handed out: it
/// must be read again from its start, with `choice` as the way to decide the encoding.
public struct EncodingRestart: Error, Equatable, Sendable, CustomStringConvertible {
    /// The input's name.
    public let name: String
    /// What the input was found to be.
    public let settled: SettledEncoding

    /// The choice that the second reading takes.
    public var choice: EncodingChoice { .settled(settled) }

    /// One sentence with the next thing to try.
    public var description: String {
        "\(name) turned out to be \(settled.encoding.rawValue) while it was read as UTF-8; "
            + "name the encoding with --encoding \(settled.encoding.rawValue)."
    }

    /// Does a job that reads an input, and does it once more from the start where the encoding turns out differently.
    ///
    /// - Parameters:
    ///   - choice: how to decide the encoding at first.
    ///   - job: reads the input with the choice it is given; it must begin with empty results each time.
    /// - Returns: what the job returned, the first or the second time.
    /// - Throws: whatever the job throws, except one restart.
    public static func retrying<Result: ~Copyable>(
        _ choice: EncodingChoice = .detect, _ job: (EncodingChoice) throws -> Result
    ) throws -> Result {
        do {
            return try job(choice)
        } catch let restart as EncodingRestart {
            return try job(restart.choice)
        }
    }
}
