public import ByteReading
public import Findings
public import OGPCatalogues

/// A source format: how it is recognised and how it is opened. Adding one is a folder beside this file and a line in
/// ``ImportFormats``.
public protocol ImportFormat: Sendable {
    /// The format as `ogp formats` describes it.
    var description: FormatDescription { get }

    /// Whether an input is of this format, as far as a look at its beginning tells.
    func recognises(_ look: InputLook) -> Recognition

    /// Opens an input of this format.
    ///
    /// - Throws: `InputFailure`, `EncodingQuestion`, `EncodingRestart`, the failures of the reader beneath, and
    ///   `ImportFailure` where the input is not of this format after all.
    func open<Sink: FindingSink>(
        _ input: InputFile, options: ImportOptions, catalogues: ImportCatalogues, sink: inout Sink
    ) throws -> any SourceReading & ~Copyable
}
