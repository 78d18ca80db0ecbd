import OGPCatalogues
import OGPModel

/// A website could be reached without a login when it was last looked at. One that could not is not thereby taken for missing.
enum ReachableRule {
    /// A website with the looks at it that count.
    private struct Look {
        let site: ProcessWebsite
        let last: ProcessWebsite.Check?
        /// Whether it asked for a login when that was last said.
        let needsLogin: Bool?

        init(_ site: ProcessWebsite, _ bounds: PeriodBounds) {
            self.site = site
            let counting = site.checks.filter { check in bounds.place(EvidenceRow(site, last: check)) == .inside }
            last = counting.latest
            needsLogin = counting.filter { $0.needsLogin != nil }.latest?.needsLogin
        }

        var row: EvidenceRow { EvidenceRow(site, last: last) }
    }

    static func judge(in context: RuleContext) -> RuleVerdict {
        let sites = context.known.record.websites.filter { !$0.link.isEmpty }
        guard !sites.isEmpty else {
            return RuleVerdict(.noEvidence, "No website is recorded.", nextDue: context.closingDue)
        }
        let looks = sites.map { Look($0, context.bounds) }
        let rows = looks.map(\.row)
        let note = SiftedEvidence(
            sites.flatMap { site in site.checks.map { EvidenceRow(site, last: $0) } }, context.bounds
        ).note
        let reached = looks.filter { $0.last?.isReachable == true }
        if let open = reached.first(where: { $0.needsLogin == false }), let check = open.last {
            return RuleVerdict(.met, "Reached \(day(check, context.asOf)) without a login.\(note)", evidence: rows)
        }
        if looks.allSatisfy({ $0.needsLogin == true }) {
            return RuleVerdict(.notMet, "The website asks for a login.\(note)", evidence: rows)
        }
        if let check = reached.first(where: { $0.needsLogin == nil })?.last {
            let because = "Reached \(day(check, context.asOf)); whether a login is needed is not recorded."
            return RuleVerdict(.inProgress, because + note, evidence: rows)
        }
        if let check = looks.first(where: { $0.last?.isReachable == false })?.last {
            return RuleVerdict(
                .inProgress, "It could not be reached \(day(check, context.asOf)).\(note)", evidence: rows)
        }
        return RuleVerdict(
            .inProgress, "An address is recorded, but not that somebody looked at it.\(note)", evidence: rows)
    }

    /// When the look was, with its age.
    private static func day(_ check: ProcessWebsite.Check, _ asOf: CivilDate) -> String {
        guard let day = check.date.day else { return "on a day that is not stated" }
        let age = asOf.dayNumber - day.dayNumber
        return age == 0 ? "on \(day)" : "on \(day), \(age) \(age == 1 ? "day" : "days") before \(asOf),"
    }
}
