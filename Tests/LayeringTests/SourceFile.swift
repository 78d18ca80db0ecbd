import Foundation
import TestSupport

/// A Swift file of the package, as its lines of code: comments and the insides of text literals are blanked.
struct SourceFile: Sendable, CustomStringConvertible {
    /// The path from the package's folder.
    let path: String
    /// All lines, as written.
    let lines: [String]
    /// The lines with comments and text literals blanked.
    let code: [String]

    /// The room: the folder below `Sources`.
    var room: String { path.split(separator: "/").dropFirst().first.map(String.init) ?? "" }

    var description: String { path }

    init(_ url: URL) throws {
        path = url.standardizedFileURL.path(percentEncoded: false).replacing(
            Fixtures.packageRoot.standardizedFileURL.path(percentEncoded: false), with: "")
        lines = try String(contentsOf: url, encoding: .utf8).split(separator: "\n", omittingEmptySubsequences: false)
            .map(String.init)
        code = CodeLines(lines).blanked
    }

    /// The Swift files below a folder of the package, by path.
    static func all(in folder: String) throws -> [SourceFile] {
        let root = Fixtures.packageRoot.appending(path: folder, directoryHint: .isDirectory)
        let found = FileManager.default.enumerator(at: root, includingPropertiesForKeys: nil)
        let urls = (found?.allObjects ?? []).compactMap { $0 as? URL }.filter { url in
            url.pathExtension == "swift" && !url.pathComponents.contains(".build")
        }
        return try urls.map(SourceFile.init).sorted { $0.path < $1.path }
    }

    /// The modules imported, with the line of each, counted from 1.
    var imports: [(module: String, line: Int)] {
        code.enumerated().compactMap { index, line in
            let words = line.split(separator: " ").map(String.init)
            guard let place = words.firstIndex(of: "import"), place + 1 < words.count,
                words[..<place].allSatisfy({ $0.hasPrefix("@") || Self.accessLevels.contains($0) })
            else { return nil }
            let kinds = ["struct", "class", "enum", "protocol", "func", "var", "let", "typealias"]
            let name = kinds.contains(words[place + 1]) ? words[place + 2] : words[place + 1]
            return (String(name.prefix { $0 != "." }), index + 1)
        }
    }

    /// The lines of code, counted from 1, that hold a word by itself.
    func lines(with word: String) -> [Int] {
        code.indices.filter { index in
            code[index].ranges(of: word).contains { range in
                let before = code[index][..<range.lowerBound].last
                let after = code[index][range.upperBound...].first
                return !Self.isPartOfName(before) && !Self.isPartOfName(after)
            }
        }.map { $0 + 1 }
    }

    /// The lines of code, counted from 1, that hold a text.
    func lines(holding text: String) -> [Int] {
        code.indices.filter { code[$0].contains(text) }.map { $0 + 1 }
    }

    private static let accessLevels = ["public", "package", "internal", "fileprivate", "private"]

    private static func isPartOfName(_ character: Character?) -> Bool {
        guard let character else { return false }
        return character.isLetter || character.isNumber || character == "_"
    }
}
