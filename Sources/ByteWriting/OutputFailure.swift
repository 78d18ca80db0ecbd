/// Why an output cannot be written. Each says what happened, to which file, and what to try next.
public enum OutputFailure: Error, Equatable, Sendable, CustomStringConvertible {
    /// The file exists already.
    case exists(path: String)
    /// The file could not be made.
    case notCreated(path: String, reason: String)
    /// Writing stopped in the middle; nothing is left behind.
    case notWritten(path: String, reason: String)
    /// Nobody reads the output any more. The tool ends quietly.
    case closedPipe

    /// One sentence with the next thing to try.
    public var description: String {
        switch self {
        case .exists(let path): "\(path) exists already; choose another name or overwrite it with --force."
        case .notCreated(let path, let reason):
            "\(path) could not be written (\(reason)); check that its folder exists and may be written to."
        case .notWritten(let path, let reason):
            "\(path) could not be written to its end (\(reason)) and was left as it was; make room and run again."
        case .closedPipe: "The reader of the output has closed it."
        }
    }
}
