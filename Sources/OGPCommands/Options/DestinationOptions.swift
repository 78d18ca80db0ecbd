import ArgumentParser
import ByteWriting
import FoundationEssentials

/// Where a result goes.
struct DestinationOptions: ParsableArguments {
    @Option(
        name: .shortAndLong, help: ArgumentHelp("Write to a file instead of the standard output.", valueName: "file"),
        completion: .file())
    var output: String?

    @Flag(help: "Overwrite the file if it exists.")
    var force = false

    /// Whether text goes to a terminal.
    var goesToTerminal: Bool { output == nil && Console.isTerminal }

    /// Makes sure, before any work is done, that the result can take its name.
    func check() throws {
        if let output, output != "-" { try check(output) }
    }

    /// Makes sure that a file can take a name: that its folder exists, and that no folder has the name and no file that
    /// is to be kept.
    func check(_ path: String) throws {
        if let slash = path.lastIndex(of: "/"), slash > path.startIndex, !InputPaths.isFolder(String(path[..<slash])) {
            throw OutputFailure.notCreated(path: path, reason: "there is no such folder")
        }
        var isFolder = false
        guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else { return }
        if isFolder { throw Stop(.unreadable, "\(path) is a folder; name a file inside it.") }
        if !force { throw OutputFailure.exists(path: path) }
    }

    /// Makes sure that the file's name says what will be in it.
    ///
    /// - Parameter endings: the endings of the forms in which the result can be written.
    /// - Throws: `ValidationError` where the name has none of them.
    func check(endings: [String]) throws {
        guard let output, output != "-", !endings.contains(where: output.lowercased().hasSuffix) else { return }
        throw ValidationError("\(output) does not end in \(endings.joined(separator: " or ")); name it so.")
    }

    /// Opens the output for a result that is written bit by bit.
    func open() throws -> OutputFile {
        guard let output, output != "-" else { return OutputFile() }
        return try OutputFile(path: output, overwriting: force)
    }

    /// Writes a whole result.
    func write(_ bytes: [UInt8]) throws {
        var file = try open()
        try file.write(bytes)
        try file.finish()
    }
}
