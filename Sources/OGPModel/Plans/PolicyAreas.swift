/// OGP's policy-area tags of one commitment, in the words and the version of its source.
///
/// A tag that the source did not collect (`ND`, or no such column) is "not coded", never absent.
public struct PolicyAreas: Sendable, Hashable {
    /// The tags coded as present, as the source spells them, in column order.
    public var present: [String]
    /// The tags that were not coded for this commitment, in column order.
    public var notCoded: [String]
    /// How many tags were coded at all, present or not.
    public var coded: Int
    /// The version of the tag list, such as `sheet-2024`.
    public var vocabulary: String

    /// Tags of one commitment.
    public init(present: [String] = [], notCoded: [String] = [], coded: Int? = nil, vocabulary: String) {
        self.present = present
        self.notCoded = notCoded
        self.coded = coded ?? max(1, present.count)
        self.vocabulary = vocabulary
    }
}
