import ArgumentParser
import ByteWriting
import OGPReporting

/// Where a result goes and in which format.
struct OutputOptions: ParsableArguments {
    @Option(help: ArgumentHelp("The format of the result.", valueName: "format"))
    var format = OutputFormat.text

    @Option(
        name: .shortAndLong, help: ArgumentHelp("Write to a file instead of the standard output.", valueName: "file"))
    var output: String?

    @Flag(help: "Overwrite the file if it exists.")
    var force = false

    @Flag(help: "Guard cells of CSV that a spreadsheet would take for a formula, and add a byte-order mark.")
    var spreadsheet = false

    @Option(
        help: ArgumentHelp(
            "Write the frame (method, inputs, selection, counts) of an ndjson or csv result to a file.",
            valueName: "file"))
    var manifest: String?

    /// The standard output.
    static var standard: OutputOptions {
        (try? OutputOptions.parse([])) ?? OutputOptions()
    }

    /// Whether text goes to a terminal.
    var goesToTerminal: Bool { output == nil && Console.isTerminal }

    /// The style of CSV.
    var csvStyle: CSVStyle { spreadsheet ? .spreadsheet : .machine }

    /// The format, if it is one that the verb has.
    func format(among formats: [OutputFormat]) throws -> OutputFormat {
        if formats.contains(format) { return format }
        let names = formats.map(\.rawValue).joined(separator: ", ")
        throw ValidationError("--format \(format.rawValue) is not one of this verb's formats: \(names).")
    }

    /// Writes a whole result.
    func write(_ bytes: [UInt8]) throws {
        var file = try open()
        try file.write(bytes)
        try file.finish()
    }

    /// Opens the output for a result that is written bit by bit.
    func open() throws -> OutputFile {
        guard let output, output != "-" else { return OutputFile() }
        return try OutputFile(path: output, overwriting: force)
    }

    /// Writes the manifest where one was asked for.
    func writeManifest(_ frame: ResultFrame, schema: String) throws {
        guard let manifest else { return }
        var file = try OutputFile(path: manifest, overwriting: force)
        try file.write(FrameJSON.document(frame, of: schema).buffer.bytes)
        try file.finish()
    }
}
