import ArgumentParser
import ByteReading
import OGPCatalogues

/// Which theme catalogue is used.
struct ThemeOptions: ParsableArguments {
    @Option(
        help: ArgumentHelp(
            "A theme catalogue of your own, which extends the built-in one or replaces its entries by id.",
            valueName: "file"),
        completion: .file(extensions: ["json"]))
    var themes: String?

    /// The catalogue: the built-in one, with the reader's own file where one is given.
    ///
    /// - Throws: a stop that names line and key of the first mistake in the reader's file.
    func catalogue() throws -> ThemeCatalogue {
        guard let themes else { return try .bundled() }
        let input = try InputFile(path: themes, limit: Self.largest)
        let text = String(decoding: try input.firstBytes(input.size), as: UTF8.self)
        do throws(CatalogueFailure) {
            return try .bundled(with: text, file: input.name)
        } catch {
            throw Stop(.unreadable, "\(error.description); `ogp schema ogp-themes` says what the file may hold.")
        }
    }

    /// No catalogue is larger, in bytes.
    private static let largest = 16 << 20
}
