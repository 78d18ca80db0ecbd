import ArgumentParser
import OGPModel
import OGPReporting

/// `ogp schema`.
struct SchemaCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "schema",
        abstract: "The JSON Schema of an output, or the schemas of files of this project's own kinds.",
        discussion: """
            ogp schema score
            ogp schema ogp-plan -o ogp-plan.xsd --force
            """)

    private static let names =
        JSONSchemas.names + PlanSchemas.names + CatalogueSchemas.names + [MappingSchema.name]

    @Argument(
        help: ArgumentHelp(
            "One of \(Self.names.joined(separator: ", ")); without a name, the names are printed.",
            valueName: "name"),
        completion: .list(Self.names))
    var name: String?

    @OptionGroup(title: "Output") var destination: DestinationOptions

    private static func mapping(_ name: String) -> String? { name == MappingSchema.name ? MappingSchema.text : nil }

    mutating func run() throws {
        guard let name else {
            try destination.write(Array((Self.names.joined(separator: "\n") + "\n").utf8))
            return
        }
        let schema =
            JSONSchemas.text(name) ?? PlanSchemas.text(name) ?? CatalogueSchemas.text(name) ?? Self.mapping(name)
        guard let schema else {
            let hint = NearestWord.nearest(to: name, in: Self.names).map { " Did you mean \($0)?" } ?? ""
            throw ValidationError("There is no schema \"\(name)\".\(hint) `ogp schema` lists them.")
        }
        try destination.write(Array(schema.utf8))
    }
}
