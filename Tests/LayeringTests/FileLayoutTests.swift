import TestSupport
import Testing

struct FileLayoutTests {
    private static let files = Result { try SourceFile.all(in: "Sources") + SourceFile.all(in: "Tests") }

    /// Files that are named after what they hold although it is no single type.
    private static let exceptions: Set = [
        "main.swift", "ByteScanning.swift", "PublishedColumns.swift", "AreaRules.swift", "Package.swift",
        "OGPBenchmarks.swift",
    ]

    @Test("no file is longer than 500 lines, and hardly any longer than 300")
    func length() throws {
        let files = try Self.files.get()
        #expect(files.count > 100)
        for file in files { #expect(file.lines.count <= 501, "\(file.path) has \(file.lines.count - 1) lines") }
        let long = files.filter { $0.lines.count > 301 }
        #expect(long.count * 50 <= files.count, "over 300 lines: \(long.map(\.path))")
    }

    @Test("a file is named after a type that it declares or extends, a gap rule's after the rule")
    func names() throws {
        for file in try Self.files.get() {
            let name = file.path.split(separator: "/").last.map(String.init) ?? ""
            if Self.exceptions.contains(name) { continue }
            let stem = String(name.dropLast(".swift".count).prefix { $0 != "+" })
            #expect(file.declares(stem) || file.holdsRule(stem), "\(file.path)")
        }
    }

    @Test("no file and no type is named for nothing in particular")
    func vagueNames() throws {
        for file in try Self.files.get() {
            let name = file.path.split(separator: "/").last.map(String.init) ?? ""
            for word in ["Utils", "Util.", "Helper", "Manager", "Common.", "Misc"] {
                #expect(!name.contains(word), "\(file.path)")
            }
        }
    }
}

extension SourceFile {
    /// A file made of lines.
    init(path: String, lines: [String]) {
        self.path = path
        self.lines = lines
        code = CodeLines(lines).blanked
    }

    /// Whether the file declares or extends a type of this name, on its own or inside another.
    fileprivate func declares(_ type: String) -> Bool {
        let keywords = ["struct", "class", "enum", "actor", "protocol", "extension", "typealias", "macro"]
        return lines(with: type).contains { line in
            let words = code[line - 1].split { !$0.isLetter && !$0.isNumber && $0 != "_" && $0 != "." }
            return words.indices.dropLast().contains { index in
                keywords.contains(String(words[index]))
                    && words[index + 1].split(separator: ".").contains { $0 == type }
            }
        }
    }

    /// Whether the file holds a static member of this name, as each gap rule is one.
    fileprivate func holdsRule(_ stem: String) -> Bool {
        guard path.contains("/Gaps/Rules/") else { return false }
        return !lines(holding: "static let \(stem.prefix(1).lowercased() + stem.dropFirst()) =").isEmpty
    }
}
