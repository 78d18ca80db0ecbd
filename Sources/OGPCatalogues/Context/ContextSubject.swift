public import OGPModel

/// A kind of problem or pledge, and the themes in which a commitment counts as an answer to it.
public struct ContextSubject: Sendable, Hashable, Identifiable {
    /// The id.
    public let id: String
    /// The name, in the middle of a sentence.
    public let name: String
    /// The theme that outputs name.
    public let theme: String
    /// The themes whose tags count as an answer.
    public let countsAs: [String]
    /// Why these themes.
    public let because: String
    /// Where the subject and its themes come from.
    public let source: String
    /// The day from which a pledge could be made; `nil` where that is not known.
    public let opened: CivilDate?

    init(_ record: JSONRecord) throws(CatalogueFailure) {
        try record.allow(only: ["id", "name", "theme", "countsAs", "because", "source", "opened"])
        id = try record.string("id")
        name = try record.string("name")
        theme = try record.string("theme")
        countsAs = try record.strings("countsAs")
        because = try record.string("because")
        source = try record.string("source")
        let day = try record.optionalString("opened")
        opened = day.flatMap { CivilDate(iso: $0) }
        if day != nil, opened == nil { throw record.failure("a day is written as year-month-day", at: "opened") }
    }
}
