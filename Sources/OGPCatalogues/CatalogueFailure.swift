/// Why a catalogue could not be read: one mistake in a data file, with the place where it stands.
public struct CatalogueFailure: Error, Equatable, Sendable, CustomStringConvertible {
    /// The name of the data file.
    public let file: String
    /// The line, from 1.
    public let line: Int
    /// The byte within that line, from 1.
    public let column: Int
    /// Where in the document it is, such as `members[3].names[0].kind`; empty for the document as a whole.
    public let key: String
    /// What is wrong there, as a sentence without a full stop.
    public let problem: String

    /// A mistake at a place.
    public init(file: String, line: Int, column: Int, key: String, problem: String) {
        self.file = file
        self.line = line
        self.column = column
        self.key = key
        self.problem = problem
    }

    /// The mistake as `file:line:column: key: problem`.
    public var description: String {
        let place = "\(file):\(line):\(column): "
        return key.isEmpty ? place + problem : place + key + ": " + problem
    }
}
