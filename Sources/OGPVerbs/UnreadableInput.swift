import ByteReading
import CSVReading
public import Findings
import OGPCatalogues
import OGPImport
import XMLReading

/// Turns a failure to read an input at all into the one finding that a check prints.
enum UnreadableInput {
    /// The finding; `nil` for errors that are not about an input.
    static func finding(for error: any Error) -> Finding? {
        switch error {
        case let question as EncodingQuestion:
            let position = SourcePosition(file: question.name, line: question.line, column: question.column)
            return Finding(.undecidedEncoding, question.description, at: position)
        case let failure as InputFailure:
            return Finding(.unreadableInput, failure.description, at: SourcePosition(file: failure.name))
        case let failure as XMLFailure: return failure.finding
        case let failure as CSVFailure:
            return Finding(
                .unreadableInput, failure.description, at: SourcePosition(file: failure.name, line: 1, column: 1))
        case let failure as ImportFailure:
            var position = SourcePosition(file: failure.name, line: 1, column: 1)
            if case .notCommitments = failure { position.row = 1 }
            return Finding(.unreadableInput, failure.description, at: position)
        case let failure as MappingFailure: return mappingFinding(failure)
        default: return nil
        }
    }

    private static func mappingFinding(_ failure: MappingFailure) -> Finding {
        var position = SourcePosition(file: failure.name, line: 1, column: 1)
        if case .mistake(let mistake) = failure { (position.line, position.column) = (mistake.line, mistake.column) }
        return Finding(failure.isQuestion ? .undecidedMapping : .unreadableInput, failure.description, at: position)
    }
}

extension FindingCode {
    /// An input that could not be read or understood at all.
    public static let unreadableInput = FindingCode(
        "INPUT001", .error, "Input cannot be read",
        explanation: "The input is missing, empty, of another kind, or a table that no importer knows.",
        fix: "Follow the sentence of the finding.")
    /// An input whose encoding a person has to choose.
    public static let undecidedEncoding = FindingCode(
        "INPUT002", .error, "Encoding to be chosen",
        explanation: "The bytes allow more than one encoding, and a wrong one would silently change letters.",
        fix: "Name the encoding with --encoding.")

    /// A mapping that a person has to complete.
    public static let undecidedMapping = FindingCode(
        "INPUT003", .error, "Mapping to be completed",
        explanation:
            "The mapping leaves decisions open, or the headers of the table are not those that it was made for. A wrong guess "
            + "would silently change what the table says.",
        fix: "Answer the questions in the mapping file, or run `ogp map` with --mapping to be asked about what changed."
    )

    /// Every code that the verbs themselves can report.
    public static let ogpVerbs: [FindingCode] = [
        unreadableInput, undecidedEncoding, undecidedMapping, changedAgainst, changed,
    ]
}
