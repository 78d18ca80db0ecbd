import ByteReading
import FoundationEssentials

/// Finds the files that a command line names.
enum InputPaths {
    /// Whether there is a file or folder of that name.
    static func exists(_ path: String) -> Bool { FileManager.default.fileExists(atPath: path) }

    /// Opens every named file; a folder means its readable files in the order of their names.
    static func open(_ paths: [String]) throws -> [InputFile] {
        let expanded = try paths.flatMap(expand)
        let names = shortNames(expanded)
        return try zip(expanded, names).map { try InputFile(path: $0, name: $0 == "-" ? nil : $1) }
    }

    private static func expand(_ path: String) throws -> [String] {
        var isFolder = false
        guard path != "-", FileManager.default.fileExists(atPath: path, isDirectory: &isFolder), isFolder else {
            return [path]
        }
        let files = try FileManager.default.contentsOfDirectory(atPath: path)
            .filter { name in
                ["csv", "tsv", "txt"].contains { name.lowercased().hasSuffix("." + $0) } && !name.hasPrefix(".")
            }
            .sorted().map { path.hasSuffix("/") ? path + $0 : path + "/" + $0 }
        if files.isEmpty {
            throw Stop(.unreadable, "\(path) is a folder without any file that can be read; see `ogp formats`.")
        }
        return files
    }

    /// The shortest ending of each path that is unique among them.
    static func shortNames(_ paths: [String]) -> [String] {
        let parts = paths.map { $0.split(separator: "/").map(String.init) }
        return parts.indices.map { index in
            for length in 1...max(1, parts[index].count) {
                let suffix = Array(parts[index].suffix(length))
                let others = parts.indices.filter { $0 != index && paths[$0] != paths[index] }
                if !others.contains(where: { Array(parts[$0].suffix(length)) == suffix }) {
                    return suffix.joined(separator: "/")
                }
            }
            return paths[index]
        }
    }
}
