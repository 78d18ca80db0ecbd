/// Why a text cannot be written as a Swift literal.
enum SwiftLiteralFailure: Error, CustomStringConvertible {
    /// The text holds a carriage return.
    case carriageReturn
    /// The text holds a NUL character.
    case nul

    var description: String {
        switch self {
        case .carriageReturn: "the file has a carriage return; save it with line feeds only"
        case .nul: "the file has a NUL character"
        }
    }
}
