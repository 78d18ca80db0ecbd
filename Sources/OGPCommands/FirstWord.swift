import ArgumentParser
import OGPModel

/// Reads the first word of a command line: a verb, a file to look at, or a mistake.
enum FirstWord {
    /// The verbs by name.
    static var verbs: [String] { commands.compactMap { $0.configuration.commandName } }

    private static var commands: [any ParsableCommand.Type] {
        let configuration = ToolCommand.configuration
        return configuration.groupedSubcommands.flatMap(\.subcommands) + configuration.ungroupedSubcommands
    }

    /// The arguments with the verb that a file stands for.
    ///
    /// - Throws: a stop with the nearest verb where the word is neither a verb nor a file.
    static func completed(_ arguments: [String]) throws -> [String] {
        guard let first = arguments.first, first == "-" || !first.hasPrefix("-") else { return arguments }
        if first == "help" {
            try checkHelp(arguments.dropFirst().first)
            return arguments
        }
        if verbs.contains(first) {
            try checkSecond(arguments.dropFirst().first, of: first)
            return arguments
        }
        if first == "-" || InputPaths.exists(first) { return ["inspect"] + arguments }
        let mistake = "\"\(first)\" is neither a verb nor a file"
        if let verb = NearestWord.nearest(to: first, in: verbs) {
            throw Stop(.usage, "\(mistake). Did you mean \"ogp \(verb)\"?")
        }
        let advice =
            first.contains(".") || first.contains("/")
            ? "check the spelling and the folder the command runs in." : "`ogp --help` lists the verbs."
        throw Stop(.usage, "\(mistake); \(advice)")
    }

    /// The verb that a command line names; `nil` where it names none.
    static func verb(of arguments: [String]) -> String? {
        guard let first = arguments.first, verbs.contains(first) else { return nil }
        return first
    }

    /// A verb of several parts takes one of them next; a word that is nearly one is a slip.
    private static func checkSecond(_ word: String?, of verb: String) throws {
        guard let word, !word.hasPrefix("-"), word != "help" else { return }
        guard let command = commands.first(where: { $0.configuration.commandName == verb }) else { return }
        let parts = command.configuration.subcommands.compactMap { $0.configuration.commandName }
        guard !parts.contains(word), let part = NearestWord.nearest(to: word, in: parts) else { return }
        throw Stop(.usage, "\"\(word)\" is no part of \"ogp \(verb)\". Did you mean \"ogp \(verb) \(part)\"?")
    }

    /// Help is there for verbs.
    private static func checkHelp(_ word: String?) throws {
        guard let word, !word.hasPrefix("-"), word != "help", !verbs.contains(word) else { return }
        let advice =
            NearestWord.nearest(to: word, in: verbs).map { ". Did you mean \"ogp help \($0)\"?" }
            ?? "; `ogp --help` lists the verbs."
        throw Stop(.usage, "\"\(word)\" is no verb\(advice)")
    }
}
