import ArgumentParser

/// What the argument parser found wrong with a command line, in one line with what to do next.
struct UsageMistake {
    /// The mistake, and where the right usage is said.
    let message: String

    /// The mistake that an error of the argument parser means.
    ///
    /// - Parameters:
    ///   - error: The error.
    ///   - arguments: The command line, completed with the verb that a file stands for.
    init(_ error: any Error, _ arguments: [String]) {
        var text = Self.line(ToolCommand.message(for: error))
        if text.last != "." && text.last != "?" { text += "." }
        if let verb = FirstWord.verb(of: arguments) {
            message = "\(text) `ogp \(verb) --help` says what the verb takes."
        } else if text.hasPrefix("Unknown option"), arguments.count > 1 {
            message = "\(text) Options stand behind the verb and its files; `ogp --help` lists the verbs."
        } else {
            message = "\(text) `ogp --help` lists the verbs."
        }
    }

    /// A message on one line: the parser lists values below each other.
    private static func line(_ text: String) -> String {
        var line = ""
        for part in text.split(separator: "\n") {
            let words = part.drop { $0 == " " }
            if words.hasPrefix("- ") {
                line += (line.last == ":" ? " " : ", ") + words.dropFirst(2)
            } else {
                line += (line.isEmpty ? "" : " ") + words
            }
        }
        return line
    }
}
