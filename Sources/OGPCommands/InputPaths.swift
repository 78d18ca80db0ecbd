import ByteReading
import FoundationEssentials
import OGPCatalogues
import OGPVerbs

/// Finds the files that a command line names.
enum InputPaths {
    /// Whether there is a file or folder of that name.
    static func exists(_ path: String) -> Bool { FileManager.default.fileExists(atPath: path) }

    /// Opens every named file; a folder means its readable files in the order of their names.
    static func open(_ paths: [String]) throws -> [InputFile] {
        if paths.contains("") { throw Stop(.usage, "A file has an empty name; name a file, a folder, or - once.") }
        if paths.count(where: { $0 == "-" }) > 1 {
            throw Stop(.usage, "The standard input, -, is named twice; it can be read once.")
        }
        let expanded = try paths.flatMap(expand)
        let names = shortNames(expanded)
        return try zip(expanded, names).map { try InputFile(path: $0, name: $0 == "-" ? nil : $1) }
    }

    private static func expand(_ path: String) throws -> [String] {
        guard path != "-", isFolder(path) else { return [path] }
        let endings = Self.endings
        let files = try names(in: path)
            .filter { name in endings.contains { name.lowercased().hasSuffix($0) } && !name.hasPrefix(".") }
            .sorted().map { path.hasSuffix("/") ? path + $0 : path + "/" + $0 }
            .filter { !isFolder($0) }
        if files.isEmpty {
            let known = endings.joined(separator: ", ")
            throw Stop(
                .unreadable,
                "\(path) is a folder without any file that can be read (\(known)); name a file, or the folder it lies in."
            )
        }
        return files
    }

    /// The endings of files that a folder stands for, each once, in the order of the formats.
    private static var endings: [String] {
        Formats.all.flatMap(\.endings).reduce(into: []) { known, ending in
            if !known.contains("." + ending) { known.append("." + ending) }
        }
    }

    private static func names(in folder: String) throws -> [String] {
        do {
            return try FileManager.default.contentsOfDirectory(atPath: folder)
        } catch {
            throw Stop(
                .unreadable, "\(folder) is a folder that cannot be looked into; ask for permission or name its files.")
        }
    }

    /// Whether there is a folder of that name.
    static func isFolder(_ path: String) -> Bool {
        var isFolder = false
        return FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) && isFolder
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
