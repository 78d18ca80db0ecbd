import ArgumentParser

/// The formats of results. A verb that lacks one says which it has.
enum OutputFormat: String, ExpressibleByArgument, CaseIterable {
    case text, json, ndjson, csv, markdown, html
}
