import Foundation
import PackagePlugin

/// Turns each data file `Data/<name>.json` or `Data/<name>.xsd` of a target into Swift, so that the built tool needs no file beside it.
///
/// The data file stays the one source: a changed, added or removed file is noticed by the next build.
@main
struct EmbedCatalogues: BuildToolPlugin {
    func createBuildCommands(context: PluginContext, target: any Target) throws -> [Command] {
        let tool = try context.tool(named: "embed-catalogues").url
        let folder = target.directoryURL.appending(path: "Data")
        let files = try FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)
            .filter { ["json", "xsd"].contains($0.pathExtension) && !$0.lastPathComponent.hasSuffix(".schema.json") }
            .sorted { $0.lastPathComponent < $1.lastPathComponent }
        return files.map { file in
            let name = file.deletingPathExtension().lastPathComponent
            let output = context.pluginWorkDirectoryURL.appending(path: "EmbeddedCatalogue+\(name).swift")
            return .buildCommand(
                displayName: "Embedding \(file.lastPathComponent)",
                executable: tool,
                arguments: [file.path(percentEncoded: false), output.path(percentEncoded: false)],
                inputFiles: [file],
                outputFiles: [output])
        }
    }
}
