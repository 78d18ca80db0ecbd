#if canImport(Darwin)
    import Darwin
#else
    import Glibc
#endif

/// Why an input cannot be read at all. Each says what happened, to which input, and what to try next.
public enum InputFailure: Error, Equatable, Sendable {
    /// There is no file of that name.
    case notFound(name: String)
    /// The name belongs to a folder.
    case isDirectory(name: String)
    /// The file may not be read by this user.
    case notPermitted(name: String)
    /// The file changed while it was read or between two passes.
    case changed(name: String)
    /// The input is larger than the limit, both in bytes.
    case tooLarge(name: String, size: Int, limit: Int)
    /// A stream could not be copied to a temporary file.
    case notSpooled(name: String, directory: String, reason: String)
    /// The system could not open or read the file.
    case unreadable(name: String, reason: String)

    init(opening name: String, error: Int32) {
        switch error {
        case ENOENT, ENOTDIR: self = .notFound(name: name)
        case EACCES, EPERM: self = .notPermitted(name: name)
        case EISDIR: self = .isDirectory(name: name)
        default: self = .unreadable(name: name, reason: Self.reason(error))
        }
    }

    init(reading name: String, error: Int32) {
        self = error == EISDIR ? .isDirectory(name: name) : .unreadable(name: name, reason: Self.reason(error))
    }

    /// A system error in a few words.
    static func reason(_ error: Int32) -> String {
        switch error {
        case ENOENT, ENOTDIR: "there is no such folder"
        case EACCES, EPERM: "permission is missing"
        case EIO: "the device reports an input/output error"
        case EMFILE, ENFILE: "too many files are open"
        case ENOSPC: "the device is full"
        case EDQUOT: "the disk quota is used up"
        case EROFS: "the file system is read-only"
        case ELOOP: "its symbolic links lead in a circle"
        case ENAMETOOLONG: "the name is too long"
        case ESTALE: "the network folder is gone"
        default: "system error \(error)"
        }
    }
}

extension InputFailure {
    /// The input's name.
    public var name: String {
        switch self {
        case .notFound(let name), .isDirectory(let name), .notPermitted(let name), .changed(let name),
            .tooLarge(let name, _, _), .notSpooled(let name, _, _), .unreadable(let name, _):
            name
        }
    }
}

extension InputFailure: CustomStringConvertible {
    /// One sentence with the next thing to try.
    public var description: String {
        switch self {
        case .notFound(let name):
            "\(name) was not found; check the spelling and the folder the command runs in."
        case .isDirectory(let name):
            "\(name) is a folder; name a file inside it."
        case .notPermitted(let name):
            "\(name) may not be read; ask for read permission or use a copy of the file."
        case .changed(let name):
            "\(name) changed while it was being read; run the command again when nothing writes to the file."
        case .tooLarge(let name, let size, let limit):
            "\(name) has \(size) bytes and the limit is \(limit); split the file or raise the limit."
        case .notSpooled(let name, let directory, let reason):
            "\(name) could not be copied to a temporary file in \(directory) (\(reason)); save it to a file and name that file."
        case .unreadable(let name, let reason):
            "\(name) could not be read (\(reason)); check that the file opens in another program and try again."
        }
    }
}
