import ArgumentParser
import ByteReading
import OGPCatalogues
import OGPImport
import OGPModel
import OGPReporting
import OGPVerbs

/// What every reading verb takes: inputs, how to read them, what to select, as of when.
struct QuestionOptions: ParsableArguments {
    @Argument(help: ArgumentHelp("Files or folders; - is the standard input.", valueName: "file"))
    var files: [String]

    @OptionGroup(title: "Selection") var selection: SelectionOptions
    @OptionGroup(title: "Reading") var reading: ReadingOptions

    @Option(help: ArgumentHelp("The day the question is asked for (default: today).", valueName: "yyyy-mm-dd"))
    var asOf: String?

    @Option(
        help: ArgumentHelp("The day up to which the data speak (default: derived from them).", valueName: "yyyy-mm-dd"))
    var dataAsOf: String?

    @Flag(help: "Declare that each plan's list of commitments is whole.")
    var complete = false

    @Flag(help: "Also write contact details and private notes.")
    var `private` = false

    @Option(help: ArgumentHelp("SHA-256 of inputs: auto (up to 64 MiB each), on, off.", valueName: "when"))
    var digest: String = "auto"

    /// The request.
    func request(keeping cells: OGPImportOptions.KeptCells = .none) throws -> ReadRequest {
        guard let digest = ReadRequest.Digest(rawValue: digest) else {
            throw ValidationError("--digest takes auto, on or off.")
        }
        let asOf = try day(asOf, "--as-of") ?? Today.date
        var request = ReadRequest([], catalogues: try ImportCatalogues.bundled(), asOf: asOf)
        request.options = try reading.importOptions()
        request.options.keptCells = cells
        request.dataAsOf = try day(dataAsOf, "--data-as-of")
        request.isDeclaredComplete = complete
        request.isPrivate = self.private
        request.digest = digest
        try selection.apply(to: &request)
        request.inputs = try InputPaths.open(files)
        return request
    }

    private func day(_ text: String?, _ option: String) throws -> CivilDate? {
        guard let text else { return nil }
        guard let day = CivilDate(iso: text) else {
            throw ValidationError("\(option) \(text) is not a day; write it as year-month-day, such as 2024-07-03.")
        }
        return day
    }
}
