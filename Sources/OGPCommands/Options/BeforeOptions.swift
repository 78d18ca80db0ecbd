import ArgumentParser
import ByteReading
import OGPReporting
import OGPVerbs

/// The earlier version that plans are compared with.
struct BeforeOptions: ParsableArguments {
    @Option(
        help: ArgumentHelp(
            "An earlier version of the same plan, in any format that can be read: what moved since.", valueName: "file"),
        completion: .file())
    var before: String?

    @Option(
        help: ArgumentHelp(
            "The day up to which the earlier version speaks (default: derived from it).", valueName: "yyyy-mm-dd"))
    var beforeAsOf: String?

    /// The earlier version, where one is named.
    func earlierVersion(_ record: inout SelectionRecord) throws -> EarlierVersion? {
        let day = try DayOptions.day(beforeAsOf, "--before-as-of")
        guard let before else {
            if day != nil { throw ValidationError("--before-as-of speaks of the file that --before names; name one.") }
            return nil
        }
        if InputPaths.isFolder(before) {
            throw ValidationError("--before \(before) is a folder; name the one file that holds the earlier version.")
        }
        guard let file = try InputPaths.open([before]).first else { return nil }
        record.parts.append(SelectionRecord.Part("before", .texts([file.name])))
        return EarlierVersion(file, dataAsOf: day)
    }
}
