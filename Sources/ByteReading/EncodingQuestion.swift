/// Thrown when the bytes allow more than one encoding and a person has to choose.
public struct EncodingQuestion: Error, Equatable, Sendable, CustomStringConvertible {
    /// One encoding it could be.
    public struct Candidate: Equatable, Sendable {
        /// The encoding.
        public let encoding: TextEncoding
        /// How the first doubtful word reads in it.
        public let sample: String
    }

    /// The input's name.
    public let name: String
    /// The physical line of the first doubtful byte, from 1.
    public let line: Int
    /// The byte within that line, from 1.
    public let column: Int
    /// Why the usual assumption, windows-1252, is not made.
    public let reason: String
    /// What it could be.
    public let candidates: [Candidate]

    /// The option that answers the question.
    public static let option = "--encoding"

    /// One sentence with the next thing to try.
    public var description: String {
        let readings = candidates.map { "\"\($0.sample)\" in \($0.encoding.rawValue)" }.joined(separator: " or ")
        let choices = candidates.map { "\(Self.option) \($0.encoding.rawValue)" }.joined(separator: " or ")
        return "\(name) is not UTF-8 and \(reason): the word at line \(line), column \(column) reads \(readings); "
            + "choose with \(choices)."
    }
}
