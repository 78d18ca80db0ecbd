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
            """)

    @Argument(help: ArgumentHelp("Files or folders; - is the standard input.", valueName: "file"))
    var files: [String]

    @OptionGroup(title: "Reading") var reading: ReadingOptions
    @OptionGroup(title: "Output") var output: OutputOptions
    @OptionGroup var console: ConsoleOptions

    mutating func run() throws {
        let format = try output.format(among: [.text, .json])
        let bytes = try Self.result(files, reading, console, format, goesToTerminal: output.goesToTerminal)
        try output.write(bytes)
    }

    /// Inspects files and prints to the standard output.
    static func inspect(
        _ files: [String], _ reading: ReadingOptions, _ console: ConsoleOptions, format: OutputFormat
    ) throws {
        try OutputOptions.standard.write(
            result(files, reading, console, format, goesToTerminal: Console.isTerminal))
    }

    private static func result(
        _ files: [String], _ reading: ReadingOptions, _ console: ConsoleOptions, _ format: OutputFormat,
        goesToTerminal: Bool
    ) throws -> [UInt8] {
        var request = ReadRequest([], catalogues: try ImportCatalogues.bundled(), asOf: Today.date)
        request.options = try reading.importOptions()
        request.inputs = try InputPaths.open(files)
        let inspections = try InspectVerb.run(request)
        if format == .json { return InspectionJSON.document(inspections, asOf: request.asOf).buffer.bytes }
        let layout = console.layout(toTerminal: goesToTerminal)
        return Array(InspectionText.text(inspections, layout: layout).utf8)
    }
}
