public import Foundation

/// Published OGP files for tests on real data, which are not part of the package: a folder named by the environment variable
/// `OGP_REAL_DATA`, else `../shared/data` beside the package. Tests on it are enabled only where it is there.
public enum RealData {
    /// The folder.
    public static let folder: URL = {
        if let path = ProcessInfo.processInfo.environment["OGP_REAL_DATA"] {
            return URL(filePath: path, directoryHint: .isDirectory)
        }
        return Fixtures.packageRoot.appending(path: "../shared/data", directoryHint: .isDirectory).standardizedFileURL
    }()

    /// Whether the folder is there.
    public static var isAvailable: Bool { exists("") }

    /// Whether a file is there, by its path inside the folder.
    public static func exists(_ path: String) -> Bool {
        FileManager.default.fileExists(atPath: url(path).path(percentEncoded: false))
    }

    /// Where a file lies, by its path inside the folder.
    public static func url(_ path: String) -> URL { folder.appending(path: path) }

    /// The path of a file, for a command line.
    public static func path(_ path: String) -> String { url(path).path(percentEncoded: false) }

    /// The bytes of a file; throws where it cannot be read.
    public static func bytes(_ path: String) throws -> [UInt8] { [UInt8](try Data(contentsOf: url(path))) }
}
