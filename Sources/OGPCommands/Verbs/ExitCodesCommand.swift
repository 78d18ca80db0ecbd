import ArgumentParser

/// `ogp help exit-codes`.
struct ExitCodesCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "exit-codes", abstract: "What the exit codes mean.", discussion: table)

    mutating func run() throws { print(Self.table) }

    static let table = ExitStatus.allCases.map { status in
        let code = String(status.rawValue)
        return String(repeating: " ", count: 3 - code.count) + code + "  " + status.meaning
    }.joined(separator: "\n")
}
