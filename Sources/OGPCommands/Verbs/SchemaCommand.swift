import ArgumentParser
import OGPReporting

/// `ogp schema`.
struct SchemaCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "schema",
        abstract: "The JSON Schema of an output.",
        discussion: """
            ogp schema score
            ogp schema commitments -o commitments.schema.json --force
            """)

    @Argument(
        help: ArgumentHelp(
            "score, gaps, findings, commitments, explanation, inspection, manifest, page, formats, rules.",
            valueName: "name"))
    var name: String?

    @Option(name: .shortAndLong, help: ArgumentHelp("Write to a file.", valueName: "file"))
    var output: String?

    @Flag(help: "Overwrite the file if it exists.")
    var force = false

    mutating func run() throws {
        var options = OutputOptions.standard
        options.output = output
        options.force = force
        guard let name else {
            try options.write(Array((JSONSchemas.names.joined(separator: "\n") + "\n").utf8))
            return
        }
        guard let schema = JSONSchemas.text(name) else {
            let hint = NearestWord.nearest(to: name, in: JSONSchemas.names).map { " Did you mean \($0)?" } ?? ""
            throw ValidationError("There is no schema \"\(name)\".\(hint) `ogp schema` lists them.")
        }
        try options.write(Array(schema.utf8))
    }
}
