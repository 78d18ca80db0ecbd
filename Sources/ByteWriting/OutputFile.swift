#if canImport(Darwin)
    import Darwin
#else
    import Glibc
#endif

/// Where a result goes: the standard output, or a file that appears under its name only when it is complete.
public struct OutputFile: ~Copyable {
    private let descriptor: Int32
    private let path: String?
    private let temporary: String
    private var isFinished = false

    /// The standard output.
    public init() {
        self.init(descriptor: STDOUT_FILENO)
    }

    /// The standard error.
    public static func standardError() -> OutputFile { OutputFile(descriptor: STDERR_FILENO) }

    private init(descriptor: Int32) {
        self.descriptor = descriptor
        path = nil
        temporary = ""
    }

    /// A file at a path.
    ///
    /// - Parameters:
    ///   - path: Where the file is to be.
    ///   - overwriting: Whether an existing file may be replaced.
    /// - Throws: `OutputFailure` where it exists already or cannot be made.
    public init(path: String, overwriting: Bool) throws(OutputFailure) {
        if !overwriting, unsafe access(path, F_OK) == 0 { throw .exists(path: path) }
        let temporary = "\(path).\(getpid()).part"
        let descriptor = unsafe open(temporary, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o644)
        if descriptor < 0 { throw .notCreated(path: path, reason: Self.reason(errno)) }
        self.descriptor = descriptor
        self.path = path
        self.temporary = temporary
    }

    deinit {
        guard path != nil else { return }
        _ = close(descriptor)
        if !isFinished { _ = unsafe unlink(temporary) }
    }

    /// Writes bytes, all of them.
    ///
    /// - Throws: `OutputFailure.closedPipe` where nobody reads any more, `.notWritten` where the system refuses.
    public mutating func write(_ bytes: [UInt8]) throws(OutputFailure) {
        var written = 0
        while written < bytes.count {
            let count = Self.write(descriptor, bytes, from: written)
            if count > 0 {
                written += count
            } else if errno == EPIPE {
                throw .closedPipe
            } else if errno != EINTR {
                throw .notWritten(path: path ?? "The standard output", reason: Self.reason(errno))
            }
        }
    }

    /// Ends the output; a file takes its name now.
    ///
    /// - Throws: `OutputFailure.notWritten` where it cannot take its name.
    public consuming func finish() throws(OutputFailure) {
        guard let path else { return }
        if unsafe rename(temporary, path) != 0 { throw .notWritten(path: path, reason: Self.reason(errno)) }
        isFinished = true
    }

    /// Makes writing to a closed pipe an error that `write` reports, instead of a signal that ends the process.
    public static func ignoreClosedPipes() { _ = signal(SIGPIPE, SIG_IGN) }

    /// One call of the system: it reads only within the array, whose storage lives for the time of the call.
    private static func write(_ descriptor: Int32, _ bytes: [UInt8], from start: Int) -> Int {
        unsafe bytes.withUnsafeBytes { buffer in
            let rest = unsafe UnsafeRawBufferPointer(rebasing: buffer[start...])
            #if canImport(Darwin)
                return unsafe Darwin.write(descriptor, rest.baseAddress, rest.count)
            #else
                return unsafe Glibc.write(descriptor, rest.baseAddress, rest.count)
            #endif
        }
    }

    private static func reason(_ error: Int32) -> String {
        switch error {
        case ENOENT, ENOTDIR: "there is no such folder"
        case EACCES, EPERM: "permission is missing"
        case EISDIR: "it is a folder"
        case ENOSPC: "the device is full"
        case EDQUOT: "the disk quota is used up"
        case EROFS: "the file system is read-only"
        default: "system error \(error)"
        }
    }
}
