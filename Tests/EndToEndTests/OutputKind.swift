import Testing

/// A verb with one of its formats, as tests over all outputs run it.
struct OutputKind: Sendable, CustomTestStringConvertible {
    let arguments: [String]
    let format: String

    var testDescription: String { (arguments + [format]).joined(separator: " ") }

    /// The arguments for an input.
    func arguments(for file: String) -> [String] {
        arguments + [file, "--format", format] + OGPTool.asOf
    }

    /// Every verb that reads files, in every format it has.
    static let all: [OutputKind] = [
        kinds(["inspect"], ["text", "json"]),
        kinds(["check", "--all", "--fail-on", "never"], ["text", "json", "csv"]),
        kinds(["gaps"], ["text", "json", "csv", "markdown", "html"]),
        kinds(
            ["score", "--by", "all", "--by", "region", "--by", "lead"], ["text", "json", "csv", "markdown", "html"]),
        kinds(["export"], ["json", "ndjson", "csv"]),
        kinds(["export", "--level", "milestone"], ["json", "ndjson", "csv"]),
        kinds(["show", "KE0902"], ["text", "json", "markdown"]),
        kinds(["explain", "KE0902.highCompletion"], ["text", "json"]),
        kinds(["explain", "region=Europe.completion"], ["text", "json"]),
        kinds(["standards", "status"], ["json", "csv", "html"]),
        kinds(["standards", "calendar"], ["text", "json", "csv", "html", "ics"]),
        kinds(["report", "reasoned-response"], ["json"]),
    ].flatMap(\.self)

    private static func kinds(_ arguments: [String], _ formats: [String]) -> [OutputKind] {
        formats.map { OutputKind(arguments: arguments, format: $0) }
    }
}
