import ByteWriting
import FoundationEssentials

#if canImport(Darwin)
    import Darwin
#else
    import Glibc
#endif

/// The terminal: messages to people, and what is known about it.
enum Console {
    /// Prints a message on the standard error.
    static func error(_ text: String) {
        var stream = OutputFile.standardError()
        try? stream.write(Array((text + "\n").utf8))
    }

    /// Prints a text on the standard output at once.
    static func print(_ text: String) throws {
        var stream = OutputFile()
        try stream.write(Array(text.utf8))
        try stream.finish()
    }

    /// Whether a person at a terminal can be asked.
    static var canAsk: Bool { isTerminal && isatty(STDIN_FILENO) == 1 }

    /// Whether the standard output is a terminal.
    static var isTerminal: Bool { isatty(STDOUT_FILENO) == 1 }

    /// Whether colour may be used when nobody asks for or against it.
    static var allowsColour: Bool {
        let environment = ProcessInfo.processInfo.environment
        return isTerminal && environment["NO_COLOR", default: ""].isEmpty && environment["TERM"] != "dumb"
    }

    /// The width of the terminal as its shell states it, 80 otherwise.
    static var width: Int {
        guard isTerminal else { return 80 }
        return ProcessInfo.processInfo.environment["COLUMNS"].flatMap { Int($0) }.map { min(max($0, 40), 160) } ?? 80
    }
}
