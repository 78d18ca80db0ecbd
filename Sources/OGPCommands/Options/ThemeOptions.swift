import ArgumentParser
import ByteReading
import OGPCatalogues
import OGPModel
import OGPReporting

/// Which theme catalogue is used.
struct ThemeOptions: ParsableArguments {
    @Option(
        help: ArgumentHelp(
            "A theme catalogue of your own, which extends the built-in one or replaces its entries by id.",
            valueName: "file"),
        completion: .file(extensions: ["json"]))
    var themes: String?

    /// The catalogue: the built-in one, with the reader's own file where one is given; and that file.
    ///
    /// - Throws: a stop that names line and key of the first mistake in the reader's file.
    func opened() throws -> (catalogue: ThemeCatalogue, file: InputFile?) {
        guard let themes else { return (try .bundled(), nil) }
        let input = try InputFile(path: themes, limit: Self.largest)
        let text = String(decoding: try input.firstBytes(input.size), as: UTF8.self)
        do throws(CatalogueFailure) {
            return (try .bundled(with: text, file: input.name), input)
        } catch {
            throw Stop(.unreadable, "\(error.description); `ogp schema ogp-themes` says what the file may hold.")
        }
    }

    /// The catalogue with the frame of a result that rests on nothing else.
    func framed(asOf day: CivilDate) throws -> (catalogue: ThemeCatalogue, frame: ResultFrame) {
        let (catalogue, own) = try opened()
        var frame = ResultFrame(asOf: day, inputs: [])
        if let own {
            frame.references = [ReferenceFile(option: "themes", file: own.name, sha256: try own.digest())]
        }
        return (catalogue, frame)
    }

    /// No catalogue is larger, in bytes.
    private static let largest = 16 << 20
}
