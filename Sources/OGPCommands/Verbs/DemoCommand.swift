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

    @Argument(help: ArgumentHelp("The folder to write to.", valueName: "folder"))
    var folder: String

    @Flag(help: "Overwrite files that exist.")
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
        try write(Array(DemoPlan.csv.utf8), to: "plan.csv")
        try write(GapsHTML.page(answer.report, groups: answer.groups, frame: answer.frame), to: "gap-report.html")
        try write(Array(DemoPlan.readme.utf8), to: "README.txt")
        try OutputOptions.standard.write(
            Array("Written to \(folder): open gap-report.html, or read README.txt.\n".utf8))
    }

    private func write(_ bytes: [UInt8], to name: String) throws {
        var file = try OutputFile(path: folder + "/" + name, overwriting: force)
        try file.write(bytes)
        try file.finish()
    }
}
