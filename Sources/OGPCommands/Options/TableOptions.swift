import ArgumentParser
import ByteWriting
import OGPReporting

/// What goes with tables: how they are written, and the file beside them.
struct TableOptions: ParsableArguments {
    @Flag(help: "Guard cells of CSV that a spreadsheet would take for a formula, and add a byte-order mark.")
    var spreadsheet = false

    @Option(
        help: ArgumentHelp(
            "Write the frame (method, inputs, selection, counts) of an ndjson or csv result to a file.",
            valueName: "file"),
        completion: .file())
    var manifest: String?

    /// The style of CSV.
    var csvStyle: CSVStyle { spreadsheet ? .spreadsheet : .machine }

    /// Makes sure, before any work is done, that the result and the manifest can take their names.
    func check(_ destination: DestinationOptions) throws {
        try destination.check()
        guard let manifest else { return }
        if manifest == destination.output {
            throw ValidationError("--output and --manifest name the same file; give each a name of its own.")
        }
        try destination.check(manifest)
    }

    /// Writes the manifest where one was asked for.
    func writeManifest(_ frame: ResultFrame, schema: String, _ destination: DestinationOptions) throws {
        guard let manifest else { return }
        var file = try OutputFile(path: manifest, overwriting: destination.force)
        try file.write(FrameJSON.document(frame, of: schema).buffer.bytes)
        try file.finish()
    }
}
