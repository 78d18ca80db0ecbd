/// A choice that an importer made where the format leaves it open, so that the result can say what it rests on.
public struct ReadingChoice: Sendable, Hashable {
    /// The option that decides it, without the dashes, such as `commitment-level`.
    public var option: String
    /// What was chosen.
    public var value: String
    /// Why, as a clause that follows "because".
    public var because: String

    /// A choice.
    public init(option: String, value: String, because: String) {
        self.option = option
        self.value = value
        self.because = because
    }
}
