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
            "One of \(JSONSchemas.names.joined(separator: ", ")); without a name, the names are printed.",
            valueName: "name"),
        completion: .list(JSONSchemas.names))
    var name: String?

    @OptionGroup(title: "Output") var destination: DestinationOptions

    mutating func run() throws {
        guard let name else {
            try destination.write(Array((JSONSchemas.names.joined(separator: "\n") + "\n").utf8))
            return
        }
        guard let schema = JSONSchemas.text(name) else {
            let hint = NearestWord.nearest(to: name, in: JSONSchemas.names).map { " Did you mean \($0)?" } ?? ""
            throw ValidationError("There is no schema \"\(name)\".\(hint) `ogp schema` lists them.")
        }
        try destination.write(Array(schema.utf8))
    }
}
