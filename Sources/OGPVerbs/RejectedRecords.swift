import ByteReading
public import Findings
import OGPImport

/// The records of an input that could not be taken over whole, as they stand in the file, with the reason beside each.
///
/// A commitment that is made of several records is rejected with all of them.
public struct RejectedRecords: Sendable {
    /// Why the records of an input cannot be written by themselves.
    public enum Failure: Error, Equatable, Sendable, CustomStringConvertible {
        /// There are several inputs.
        case severalInputs(Int)
        /// The input is a document whose elements cannot stand without those around them.
        case document(name: String)
        /// The input is a document with bytes that are no characters.
        case damagedText(name: String)

        /// One sentence with the next thing to try.
        public var description: String {
            switch self {
            case .severalInputs(let count):
                "--rejects takes one input, because the rejected records keep its form, and there are \(count); check "
                    + "them one by one."
            case .document(let name):
                "\(name) is a document whose elements depend on one another, so that --rejects cannot write some of them "
                    + "alone; mend the elements that the findings name, or turn it into a table first: ogp merge \(name) "
                    + "-o plan.csv"
            case .damagedText(let name):
                "\(name) holds bytes that are no characters, and a document cannot be divided without changing them; "
                    + "mend these places first, the findings name them."
            }
        }
    }

    private enum Content {
        case rows(RejectedRows)
        case elements(RejectedElements)
    }

    private let content: Content

    /// Makes sure that the rejected records of an input can be written, before any work is done.
    ///
    /// - Throws: `Failure`, and `InputFailure` where the input cannot be looked at.
    public static func check(_ request: ReadRequest) throws {
        let input = try input(of: request)
        guard try input.contentKind().isMarkup else { return }
        // What cannot be read at all is a finding of the check.
        let canStandAlone = (try? DocumentRecords.exist(in: input, options: request.options)) ?? true
        if !canStandAlone { throw Failure.document(name: input.name) }
    }

    static func input(of request: ReadRequest) throws -> InputFile {
        guard let input = request.inputs.first, request.inputs.count == 1 else {
            throw Failure.severalInputs(request.inputs.count)
        }
        return input
    }

    /// Finds the rejected records of the one input of a request.
    ///
    /// - Parameters:
    ///   - request: The request.
    ///   - findings: What a check of it found.
    /// - Throws: `Failure`, and what reading the input throws.
    public init(_ request: ReadRequest, findings: [Finding]) throws {
        let input = try Self.input(of: request)
        content =
            try input.contentKind().isMarkup
            ? .elements(try RejectedElements(input, request, findings: findings))
            : .rows(try RejectedRows(request, findings: findings))
    }

    /// How many records have a reason to be rejected.
    public var count: Int {
        switch content {
        case .rows(let rows): rows.count
        case .elements(let elements): elements.count
        }
    }

    /// Whether records are rows of a table and not elements of a document.
    public var isTable: Bool {
        if case .rows = content { true } else { false }
    }

    /// Writes the rejected records with their reasons, below what describes the file.
    ///
    /// - Throws: what reading the input and `write` throw.
    public func write(_ write: ([UInt8]) throws -> Void) throws {
        switch content {
        case .rows(let rows): try rows.write(write)
        case .elements(let elements): try elements.write(write)
        }
    }

    /// Writes the input without the rejected records. What describes the file or its plans stays.
    ///
    /// - Throws: what reading the input and `write` throw.
    public func writeOthers(_ write: ([UInt8]) throws -> Void) throws {
        switch content {
        case .rows(let rows): try rows.writeOthers(write)
        case .elements(let elements): try elements.writeOthers(write)
        }
    }
}
