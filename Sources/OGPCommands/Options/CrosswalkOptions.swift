import ArgumentParser
import ByteReading
import OGPJoining
import OGPVerbs

/// Reviewed matches of ids.
struct CrosswalkOptions: ParsableArguments {
    @Option(
        name: .customLong("crosswalk"),
        help: ArgumentHelp(
            "Reviewed matches of ids that differ between the inputs (see `ogp template crosswalk`).", valueName: "file"),
        completion: .file(extensions: ["csv"]))
    var file: String?

    /// The crosswalk; none where no file is named.
    func crosswalk() throws -> Crosswalk {
        guard let file else { return .none }
        return try Crosswalk(try InputFile(path: file))
    }
}
