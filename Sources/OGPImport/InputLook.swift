public import ByteReading
import CSVReading
import Findings
public import XMLReading

/// A look at the beginning of an input, from which formats recognise it.
public enum InputLook: Sendable {
    /// A table, with its headers.
    case table(headers: [String])
    /// An XML document, with its first elements.
    case document(XMLSurvey)

    /// Looks at an input.
    ///
    /// - Throws: `InputFailure`, `CSVFailure`, `XMLFailure` and `EncodingQuestion` where it is neither.
    public init(_ input: InputFile, options: ImportOptions) throws {
        if try input.contentKind().isMarkup {
            self = .document(try XMLSurvey(input, options: options.document))
        } else {
            var ignored = FindingTally()
            let table = try CSVTable(input, options: options.table, sink: &ignored)
            self = .table(headers: table.header.names)
        }
    }
}
