import ArgumentParser

/// Reads the first word of a command line: a verb, a file to look at, or a mistake.
enum FirstWord {
    /// The verbs by name.
    static var verbs: [String] {
        let configuration = ToolCommand.configuration
        return (configuration.groupedSubcommands.flatMap(\.subcommands) + configuration.ungroupedSubcommands)
            .compactMap { $0.configuration.commandName }
    }

    /// The arguments with the verb that a file stands for.
    ///
    /// - Throws: a stop with the nearest verb where the word is neither a verb nor a file.
    static func completed(_ arguments: [String]) throws -> [String] {
        guard let first = arguments.first, first == "-" || !first.hasPrefix("-") else { return arguments }
        if verbs.contains(first) || first == "help" || first.hasPrefix("---") { return arguments }
        if first == "-" || InputPaths.exists(first) { return ["inspect"] + arguments }
        if let verb = NearestWord.nearest(to: first, in: verbs) {
            throw Stop(.usage, "\"\(first)\" is neither a verb nor a file. Did you mean \"ogp \(verb)\"?")
        }
        throw Stop(.usage, "\"\(first)\" is neither a verb nor a file; `ogp --help` lists the verbs.")
    }
}
