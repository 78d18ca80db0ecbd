/// How the encoding of an input is decided.
public enum EncodingChoice: Sendable, Hashable {
    /// From the bytes: byte-order mark, UTF-16's zero bytes, strict UTF-8, and only then a survey of the whole input.
    case detect
    /// By a person. Nothing is announced and nothing is second-guessed.
    case pinned(TextEncoding)
    /// By an earlier survey of the same input; announced as if it were found now.
    case settled(SettledEncoding)
}
