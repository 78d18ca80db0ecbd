public import Foundation

/// The inputs made for this project, in the folder `fixtures` of the package.
public enum Fixtures {
    /// The folder of the package.
    public static let packageRoot = URL(filePath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

    /// The folder of the fixtures.
    public static let folder = packageRoot.appending(path: "fixtures", directoryHint: .isDirectory)

    /// Where a fixture lies, by its path inside the folder.
    public static func url(_ path: String) -> URL { folder.appending(path: path) }

    /// The path of a fixture, for a command line.
    public static func path(_ path: String) -> String { url(path).path(percentEncoded: false) }

    /// The bytes of a fixture; throws where it cannot be read.
    public static func bytes(_ path: String) throws -> [UInt8] { [UInt8](try Data(contentsOf: url(path))) }

    /// The text of a fixture; throws where it cannot be read.
    public static func text(_ path: String) throws -> String { String(decoding: try bytes(path), as: UTF8.self) }
}
