/// Something that takes finished bytes away: a file, standard output, a hash. It lives in the command layer; nothing
/// below it opens a file.
public protocol ByteSink {
    /// Takes the bytes; throws what the destination throws, for example a full disk.
    mutating func write(_ bytes: [UInt8]) throws
}
