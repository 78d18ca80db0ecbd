public import OGPModel
public import OGPScoring

/// One commitment as `ogp.commitments.v1` exports it: the source's values, normalised, beside the derived labels.
public struct CommitmentRow: Sendable {
    let commitment: Commitment
    let start: Deadline
    let end: Deadline
    let themes: [String]
    let milestones: MilestoneTally
    let writesContact: Bool

    /// A row.
    ///
    /// - Parameters:
    ///   - commitment: The commitment.
    ///   - start: The start, with the order of an ambiguous date settled where the plan settles it.
    ///   - end: The end, likewise.
    ///   - themes: The ids of the themes that its policy areas mean.
    ///   - milestones: How its milestones stand.
    ///   - writesContact: Whether the contact person is written, which nobody gets who did not ask for private data.
    public init(
        _ commitment: Commitment, start: Deadline, end: Deadline, themes: [String],
        milestones: MilestoneTally = MilestoneTally(), writesContact: Bool = false
    ) {
        self.commitment = commitment
        self.start = start
        self.end = end
        self.themes = themes
        self.milestones = milestones
        self.writesContact = writesContact
    }

    func write(to row: inout some RowWriter) {
        writeIdentity(to: &row)
        writeWhen(to: &row)
        writeRatings(to: &row)
        writeDerived(to: &row)
        row.rows("statuses", commitment.assessments, words: \.words) { $0.write(to: &$1) }
        writeRest(to: &row)
        row.group("source") { commitment.source.write(to: &$0) }
    }

    /// Writes everything but what a milestone has in its place: statuses and source.
    func writeShared(to row: inout some RowWriter) {
        writeIdentity(to: &row)
        writeWhen(to: &row)
        writeRatings(to: &row)
        writeDerived(to: &row)
        writeRest(to: &row)
    }

    private func writeIdentity(to row: inout some RowWriter) {
        row.field("id", commitment.id.text)
        row.field("idSource", commitment.idSource.rawValue)
        row.field("kind", commitment.kind.rawValue)
        row.field("plan", commitment.plan?.text)
        row.field("member", commitment.member.name)
        row.field("memberCode", commitment.member.code)
        row.field("level", commitment.member.level?.rawValue)
        row.field("region", commitment.member.region)
        row.field("planNumber", Int(commitment.planNumber))
        row.field("number", Self.orNull(commitment.number))
        row.field("title", Self.orNull(commitment.title))
        row.field("shortTitle", Self.orNull(commitment.shortTitle))
        row.field("submitted", commitment.submitted)
        row.field("era", commitment.era?.rawValue)
        row.field("cluster", commitment.assessmentKey ?? commitment.cluster)
        row.field("lead", list: commitment.lead)
        row.field("supporting", list: commitment.supporting)
    }

    private func writeWhen(to row: inout some RowWriter) {
        row.group("start") { start.write(to: &$0) }
        row.group("end") { end.write(to: &$0) }
        row.field("themes", list: themes)
        row.field("policyAreas", list: commitment.policyAreas.present)
        row.field("policyAreasNotCoded", list: commitment.policyAreas.notCoded)
    }

    private func writeRatings(to row: inout some RowWriter) {
        let ratings = commitment.ratings
        row.field("values", list: ratings.values.present.map(\.rawValue))
        row.field("specificity", ratings.specificity.label)
        row.field("verifiable", ratings.verifiability.value)
        row.field("relevant", ratings.relevant.value)
        row.field("potentialImpact", ratings.potentialImpact.label)
        row.field("potentialForResults", ratings.potentialForResults.label)
        row.field("completionMidTerm", ratings.completionMidTerm.label)
        row.field("completionEndOfTerm", ratings.completionEndOfTerm.label)
        row.field("completion", ratings.completion.label)
        row.field("changeInCompletion", ratings.changeInCompletion.label)
    }

    private func writeDerived(to row: inout some RowWriter) {
        let ratings = commitment.ratings
        row.field("highCompletion", ratings.highCompletion.value)
        row.field("highAmbition", ratings.highAmbition.value)
        row.field("results", ratings.results.label)
        row.field("strongResults", ratings.strongResults.value)
        row.field("starPreJune2014", StarFormula.preJune2014.isStarred(ratings).value)
        row.field("star2015", StarFormula.year2015.isStarred(ratings).value)
        row.field("starMidTerm", StarFormula.midTerm.isStarred(ratings).value)
        row.field("starEndOfTerm", StarFormula.endOfTerm.isStarred(ratings).value)
        row.group("starPublished") { row in
            for (formula, column) in Self.publishedStars {
                row.field(formula.rawValue, commitment.published.first { $0.column == column }?.text)
            }
        }
        row.field("outcome", Outcome(ratings)?.rawValue)
        row.field("bindingConstraint", BindingConstraint(ratings, submitted: commitment.submitted).rawValue)
        row.field("carriedForward", ratings.carriedForward.value)
    }

    private func writeRest(to row: inout some RowWriter) {
        row.group("milestones") { row in
            for (name, count) in milestones.all { row.field(name, count) }
        }
        if writesContact {
            row.group("contact") { row in
                row.field("name", commitment.contact?.name)
                row.field("position", commitment.contact?.position)
                row.field("email", commitment.contact?.email)
                row.field("telephone", commitment.contact?.telephone)
            }
        }
        row.group("missing") { row in
            let missing = commitment.missingFields(start: start, end: end)
            for (field, kind) in zip(MissingFields.names, missing) { row.optionalField(field, kind?.rawValue) }
        }
        row.pairs("extra", commitment.extra.map { ($0.header, $0.text) })
    }

    private static let publishedStars: [(StarFormula, PublishedColumn)] = [
        (.preJune2014, .starPreJune2014), (.year2015, .star2015), (.midTerm, .starMidTerm),
        (.endOfTerm, .starEndOfTerm),
    ]

    private static func orNull(_ text: String) -> String? { text.isEmpty ? nil : text }
}
