import ArgumentParser
import ByteReading
import OGPCatalogues
import OGPImport
import OGPModel
import OGPReporting
import OGPVerbs

/// What every reading verb takes: inputs, how to read them, what to select, as of when.
struct QuestionOptions: ParsableArguments {
    @Argument(
        help: ArgumentHelp("Files or folders; - is the standard input.", valueName: "file"), completion: .file())
    var files: [String]

    @OptionGroup(title: "Selection") var selection: SelectionOptions
    @OptionGroup(title: "Reading") var reading: ReadingOptions
    @OptionGroup(title: "Reading") var documents: DocumentLimitOptions
    @OptionGroup(title: "Reading") var themes: ThemeOptions
    @OptionGroup(title: "Reading") var crosswalk: CrosswalkOptions
    @OptionGroup var days: DayOptions
    @OptionGroup var dataDays: DataDayOptions

    @Flag(help: "Declare that each plan's list of commitments is whole.")
    var complete = false

    @Flag(help: "Also write contact details and private notes.")
    var `private` = false

    @Option(help: ArgumentHelp("SHA-256 of inputs: auto (up to 64 MiB each), on, off.", valueName: "when"))
    var digest: String = "auto"

    /// The request.
    func request(keeping cells: ImportOptions.KeptCells = .none) throws -> ReadRequest {
        guard let digest = ReadRequest.Digest(rawValue: digest) else {
            throw ValidationError("--digest takes auto, on or off.")
        }
        let (catalogue, own) = try themes.opened()
        var request = ReadRequest([], catalogues: try .bundled(themes: catalogue), asOf: try days.day())
        request.options = try reading.importOptions(documents)
        request.options.keptCells = cells
        request.crosswalk = try crosswalk.crosswalk()
        request.dataAsOf = try dataDays.day()
        request.isDeclaredComplete = complete
        request.isPrivate = self.private
        request.digest = digest
        try selection.apply(to: &request)
        if let file = crosswalk.file { try request.rest(on: [InputFile(path: file)], option: "crosswalk") }
        if let own {
            try request.rest(on: [own], option: "themes")
            request.selectionRecord.parts.append(SelectionRecord.Part("themes", .texts([own.name])))
        }
        request.inputs = try InputPaths.open(files)
        return request
    }

    /// Makes sure that what stands in front of the files is no file itself: an id and a file are easily swapped.
    func expect(_ word: String, isNamed name: String, in verb: String) throws {
        guard InputPaths.exists(word), let id = files.first(where: { $0 != "-" && !InputPaths.exists($0) }) else {
            return
        }
        throw ValidationError("\(word) is a file, and the \(name) stands in front of it: ogp \(verb) \(id) \(word)")
    }
}
