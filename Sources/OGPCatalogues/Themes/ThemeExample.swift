/// A commitment that a member made on a theme, with what its assessor thought of it.
///
/// An example is no recommendation: several that OGP named were rated weak by OGP's own reviewers.
public struct ThemeExample: Sendable, Hashable {
    /// The country's name in English.
    public let country: String
    /// The member's code.
    public let member: String
    /// What was promised, in this project's words.
    public let what: String
    /// The first year of the plan, where known.
    public let year: Int?
    /// The commitment's id at OGP, where known.
    public let commitment: String?
    /// Where it stands, in words, where no id is known.
    public let plan: String?
    /// The ratings that were found; empty where none was.
    public let ratings: [ExampleRating]
    /// The document that lists it as an example, where one does.
    public let listedBy: String?
    /// The day of that document, as ISO 8601.
    public let asOf: String?
    /// Where it was read.
    public let source: String
    /// How sure it is.
    public let confidence: CatalogueConfidence

    init(_ record: JSONRecord) throws(CatalogueFailure) {
        try record.allow(only: [
            "country", "member", "what", "year", "commitment", "plan", "ratings", "listedBy", "asOf", "source",
            "confidence",
        ])
        country = try record.string("country")
        member = try record.string("member")
        what = try record.string("what")
        year = try record.optionalInteger("year")
        commitment = try record.optionalString("commitment")
        plan = try record.optionalString("plan")
        var ratings: [ExampleRating] = []
        for rating in try record.records("ratings") { ratings.append(try ExampleRating(rating)) }
        self.ratings = ratings
        listedBy = try record.optionalString("listedBy")
        asOf = try record.optionalString("asOf")
        source = try record.string("source")
        confidence = try record.choice("confidence", of: CatalogueConfidence.self)
    }
}
