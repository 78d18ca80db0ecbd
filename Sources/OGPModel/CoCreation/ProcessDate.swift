/// A date of the process record: the source's words, and the day where they name one.
///
/// A date that is known less exactly than to the day has no day: rules that count days do not guess one.
public struct ProcessDate: Sendable, Hashable {
    /// The day; `nil` where the words do not name one.
    public var day: CivilDate?
    /// The source's words, verbatim; empty where it is silent.
    public var text: String

    /// A date in the source's words.
    public init(day: CivilDate?, text: String) {
        self.day = day
        self.text = text
    }

    /// A day.
    public init(_ day: CivilDate) {
        self.day = day
        text = day.description
    }

    /// A date of which the source says nothing.
    public static var notStated: ProcessDate { ProcessDate(day: nil, text: "") }

    /// Whether the source says nothing.
    public var isNotStated: Bool { day == nil && text.isEmpty }
}
