public import Foundation

/// Compares an output with the one stored beside the test, in a folder `Snapshots` with one file for each name.
///
/// With `RECORD_SNAPSHOTS=1` in the environment the files are written anew; such a run fails, so that recording cannot pass
/// unnoticed.
public enum Snapshot {
    /// Throws where the text differs from the stored one, or where it was recorded just now.
    public static func expect(_ actual: String, matches name: String, testFile: String = #filePath) throws {
        let folder = URL(filePath: testFile).deletingLastPathComponent().appending(path: "Snapshots")
        try expect(actual, matches: name, in: folder)
    }

    /// The same with the stored texts in a folder of the caller's choice.
    public static func expect(_ actual: String, matches name: String, in folder: URL) throws {
        let shown = folder.lastPathComponent + "/" + name
        let file = folder.appending(path: name)
        if ProcessInfo.processInfo.environment["RECORD_SNAPSHOTS"] == "1" {
            try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
            try Data(actual.utf8).write(to: file)
            throw SnapshotMismatch("recorded \(shown); look at it and run again without RECORD_SNAPSHOTS")
        }
        guard let stored = try? Data(contentsOf: file) else {
            throw SnapshotMismatch("\(shown) is missing; run once with RECORD_SNAPSHOTS=1")
        }
        if stored == Data(actual.utf8) { return }
        let difference = difference(from: String(decoding: stored, as: UTF8.self), to: actual)
        throw SnapshotMismatch("\(shown) differs; RECORD_SNAPSHOTS=1 takes the new one\n" + difference)
    }

    /// The first lines that differ, stored with `-` and actual with `+`, at most twenty.
    static func difference(from stored: String, to actual: String) -> String {
        let old = stored.split(separator: "\n", omittingEmptySubsequences: false)
        let new = actual.split(separator: "\n", omittingEmptySubsequences: false)
        var lines: [String] = []
        for index in 0..<max(old.count, new.count) where lines.count < 20 {
            let before = index < old.count ? old[index] : nil
            let after = index < new.count ? new[index] : nil
            if before == after { continue }
            if let before { lines.append("\(index + 1) - \(before)") }
            if let after { lines.append("\(index + 1) + \(after)") }
        }
        return lines.joined(separator: "\n")
    }
}
