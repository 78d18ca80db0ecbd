/// Whether an input is of a format.
public enum Recognition: Sendable, Hashable {
    /// It is.
    case yes
    /// It is not.
    case no
    /// It is known and cannot be imported. The clause follows the input's name, such as "is a blank questionnaire; …".
    case refused(String)
}
