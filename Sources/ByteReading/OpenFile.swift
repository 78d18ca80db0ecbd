#if canImport(Darwin)
    import Darwin
#else
    import Glibc
#endif

/// A file that is open for reading, closed when the last reference goes. Reading names its own offset, so that several
/// readers may share one.
final class OpenFile: Sendable {
    private let descriptor: Int32

    private init(descriptor: Int32) { self.descriptor = descriptor }

    deinit { close(descriptor) }

    /// Opens the file at `path`; throws the failure for `name`.
    convenience init(path: String, name: String) throws(InputFailure) {
        // Safe: the path is passed as a C string that lives for the call.
        let descriptor = unsafe open(path, O_RDONLY | O_CLOEXEC)
        if descriptor < 0 { throw InputFailure(opening: name, error: errno) }
        self.init(descriptor: descriptor)
    }

    /// Duplicates the descriptor of the standard input.
    static func standardInput(name: String) throws(InputFailure) -> OpenFile {
        let descriptor = dup(0)
        if descriptor < 0 { throw InputFailure(opening: name, error: errno) }
        return OpenFile(descriptor: descriptor)
    }

    /// Creates an empty file in `directory` that has no name and vanishes when it is closed.
    static func unnamed(in directory: String, for name: String) throws(InputFailure) -> OpenFile {
        // `mkstemp` asks for a name that ends in six X and puts letters that make it unique in their place.
        let placeholder = String(repeating: "X", count: 6)
        var template = Array("\(directory)/ogp-input-\(placeholder)".utf8CString)
        // Safe: `mkstemp` rewrites the zero-terminated template in place and no further; `unlink` only reads it.
        let descriptor = unsafe template.withUnsafeMutableBufferPointer { characters -> Int32 in
            guard let start = characters.baseAddress else { return -1 }
            let descriptor = unsafe mkstemp(start)
            if descriptor >= 0 { _ = unsafe unlink(start) }
            return descriptor
        }
        if descriptor < 0 {
            throw .notSpooled(name: name, directory: directory, reason: InputFailure.reason(errno))
        }
        _ = fcntl(descriptor, F_SETFD, FD_CLOEXEC)
        return OpenFile(descriptor: descriptor)
    }

    /// The file's identity, size and time of change, and what kind of file it is.
    func status(name: String) throws(InputFailure) -> (stamp: FileStamp, kind: Kind) {
        var status = stat()
        // Safe: `fstat` fills the structure it is given, which lives for the call.
        if unsafe fstat(descriptor, &status) != 0 { throw InputFailure(reading: name, error: errno) }
        #if canImport(Darwin)
            let time = status.st_mtimespec
        #else
            let time = status.st_mtim
        #endif
        let stamp = FileStamp(
            size: Int(status.st_size), seconds: Int(time.tv_sec), nanoseconds: Int(time.tv_nsec),
            device: UInt64(truncatingIfNeeded: status.st_dev), inode: UInt64(status.st_ino))
        switch status.st_mode & S_IFMT {
        case S_IFREG: return (stamp, .regular)
        case S_IFDIR: return (stamp, .directory)
        default: return (stamp, .stream)
        }
    }

    /// What kinds of file there are, as far as reading is concerned.
    enum Kind { case regular, directory, stream }

    /// Reads at most `count` bytes at `offset` of the file into `buffer` from `index`; 0 at the end of the file.
    func readBytes(
        into buffer: inout [UInt8], at index: Int, count: Int, offset: Int, name: String
    ) throws(InputFailure) -> Int {
        precondition(index >= 0 && count >= 0 && index + count <= buffer.count, "the buffer must hold what is read")
        if count == 0 { return 0 }
        while true {
            // Safe: the range was checked just above, and `pread` writes at most `count` bytes.
            let read = unsafe buffer.withUnsafeMutableBytes { bytes in
                guard let base = bytes.baseAddress else { return 0 }
                return unsafe pread(descriptor, base + index, count, off_t(offset))
            }
            if read >= 0 { return read }
            if errno != EINTR { throw InputFailure(reading: name, error: errno) }
        }
    }

    /// Reads the next bytes of a stream that cannot be read twice; 0 at its end.
    func readNext(into buffer: inout [UInt8], name: String) throws(InputFailure) -> Int {
        while true {
            // Safe: `read` writes at most as many bytes as the array holds.
            let count = unsafe buffer.withUnsafeMutableBytes { bytes in
                guard let base = bytes.baseAddress else { return 0 }
                return unsafe read(descriptor, base, bytes.count)
            }
            if count >= 0 { return count }
            if errno != EINTR { throw InputFailure(reading: name, error: errno) }
        }
    }

    /// Writes the first `count` bytes of `buffer` at the end of what was written before.
    func append(_ buffer: [UInt8], count: Int) -> Bool {
        precondition(count >= 0 && count <= buffer.count, "the buffer must hold what is written")
        var written = 0
        while written < count {
            // Safe: the range from `written` to `count` lies inside the array.
            let step = unsafe buffer.withUnsafeBytes { bytes in
                guard let base = bytes.baseAddress else { return 0 }
                return unsafe write(descriptor, base + written, count - written)
            }
            if step < 0 && errno == EINTR { continue }
            if step <= 0 { return false }
            written += step
        }
        return true
    }
}
