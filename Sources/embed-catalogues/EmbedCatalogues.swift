import Foundation

/// The build step that writes one data file as a Swift string: `embed-catalogues INPUT OUTPUT.swift`.
@main
enum EmbedCatalogues {
    static func main() {
        let arguments = CommandLine.arguments
        guard arguments.count == 3 else {
            stop("usage: embed-catalogues INPUT OUTPUT.swift")
        }
        let input = URL(filePath: arguments[1])
        do {
            let bytes = try Data(contentsOf: input)
            guard let text = String(validating: bytes, as: UTF8.self) else {
                stop("\(arguments[1]): error: the file is not valid UTF-8")
            }
            let literal = try SwiftLiteral(text)
            let name = SwiftLiteral.identifier(for: input.deletingPathExtension().lastPathComponent)
            let source = """
                // Generated from \(input.lastPathComponent) by embed-catalogues. Change that file, not this one.

                extension EmbeddedCatalogue {
                    /// The text of `\(input.lastPathComponent)`, byte for byte.
                    static var \(name): String {
                \(literal.source)
                    }
                }

                """
            try Data(source.utf8).write(to: URL(filePath: arguments[2]), options: .atomic)
        } catch {
            stop("\(arguments[1]): error: \(error)")
        }
    }

    private static func stop(_ message: String) -> Never {
        FileHandle.standardError.write(Data((message + "\n").utf8))
        exit(1)
    }
}
