/// What tells whether a file is still the one that was read before: its identity, size and time of change.
public struct FileStamp: Sendable, Hashable {
    /// The size in bytes.
    public let size: Int
    /// The time of the last change, in whole seconds since 1970.
    public let seconds: Int
    /// The nanoseconds within that second.
    public let nanoseconds: Int
    /// The device that holds the file.
    public let device: UInt64
    /// The file's number on its device.
    public let inode: UInt64
}
