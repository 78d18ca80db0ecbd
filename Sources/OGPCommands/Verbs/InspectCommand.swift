import ArgumentParser
import OGPImport
import OGPReporting
import OGPVerbs

/// `ogp inspect`, which `ogp FILE` runs too.
struct InspectCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "inspect",
        abstract: "What a file is: format, encoding, columns, dates, age and completeness.",
        discussion: """
            ogp inspect fixtures/ogp-commitments/2016.csv
            ogp inspect fixtures/damaged/windows-1252.csv --format json

            `ogp FILE` does the same. The age of the data is counted up to the day the question is asked for.
            """)

    enum Format: String, ResultFormat {
        case text, json
    }

    @Argument(
        help: ArgumentHelp("Files or folders; - is the standard input.", valueName: "file"), completion: .file())
    var files: [String]

    @OptionGroup(title: "Reading") var reading: ReadingOptions
    @OptionGroup(title: "Reading") var documents: DocumentLimitOptions
    @OptionGroup(title: "Output") var output: OutputOptions<Format>
    @OptionGroup var days: DayOptions
    @OptionGroup var dataDays: DataDayOptions
    @OptionGroup var console: ConsoleOptions

    mutating func run() throws {
        try output.destination.check()
        var request = ReadRequest([], catalogues: try ImportCatalogues.bundled(), asOf: try days.day())
        request.options = try reading.importOptions(documents)
        request.dataAsOf = try dataDays.day()
        request.inputs = try InputPaths.open(files)
        var inspections = try InspectVerb.run(request)
        for index in inspections.indices where inspections[index].record.format == MappedFormat.id {
            inspections[index].mapping = reading.mapping
        }
        switch output.format {
        case .json: try output.write(InspectionJSON.document(inspections, asOf: request.asOf).buffer.bytes)
        case .text:
            let layout = console.layout(toTerminal: output.goesToTerminal)
            try output.write(Array(InspectionText.text(inspections, asOf: request.asOf, layout: layout).utf8))
        }
    }
}
