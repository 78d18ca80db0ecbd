import ArgumentParser
import ByteReading
import ByteWriting
import FoundationEssentials
import OGPImport
import OGPModel
import OGPReporting
import OGPVerbs

/// `ogp demo`.
struct DemoCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "demo",
        abstract: "Write a small invented plan and its report, to look at.",
        discussion: """
            ogp demo ogp-demo --force
            ogp gaps ogp-demo/plan.csv --current
            """)

    @Argument(help: ArgumentHelp("The folder to write to.", valueName: "folder"), completion: .directory)
    var folder: String

    @Flag(help: "Overwrite the demo's files if they exist.")
    var force = false

    mutating func run() throws {
        do {
            try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        } catch {
            throw Stop(.unreadable, "\(folder) could not be made; name a folder that may be written to.")
        }
        guard let asOf = CivilDate(iso: "2024-07-03") else { throw Stop(.fault, "the demo has no real date.") }
        let plan = InputFile(text: DemoPlan.csv, name: "plan.csv")
        let answer = try GapsVerb.run(ReadRequest([plan], catalogues: try ImportCatalogues.bundled(), asOf: asOf))
        try write([
            ("plan.csv", Array(DemoPlan.csv.utf8)),
            ("gap-report.html", GapsHTML.page(answer.report, groups: answer.groups, frame: answer.frame)),
            ("README.txt", Array(DemoPlan.readme.utf8)),
        ])
        var output = OutputFile()
        try output.write(Array("Written to \(folder): open gap-report.html, or read README.txt.\n".utf8))
        try output.finish()
    }

    /// Writes all files, or none where one of them exists and is to be kept.
    private func write(_ files: [(name: String, bytes: [UInt8])]) throws {
        let paths = files.map { folder + "/" + $0.name }
        if !force, let path = paths.first(where: InputPaths.exists) { throw OutputFailure.exists(path: path) }
        for (path, bytes) in zip(paths, files.map(\.bytes)) {
            var file = try OutputFile(path: path, overwriting: force)
            try file.write(bytes)
            try file.finish()
        }
    }
}
