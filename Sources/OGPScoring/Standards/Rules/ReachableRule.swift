import OGPCatalogues
import OGPModel

/// A website could be reached without a login when it was last looked at. One that could not is not thereby taken for missing.
enum ReachableRule {
    static func judge(in context: RuleContext) -> RuleVerdict {
        let sites = context.known.record.websites.filter { !$0.link.isEmpty }
        guard !sites.isEmpty else {
            return RuleVerdict(.noEvidence, "No website is recorded.", nextDue: context.closingDue)
        }
        let rows = sites.map(EvidenceRow.init)
        let open = sites.first { $0.lastCheck?.isReachable == true && $0.lastCheck?.needsLogin != true }
        if let open, let check = open.lastCheck {
            let day = check.date.isNotStated ? "on a day that is not stated" : "on \(check.date.text)"
            return RuleVerdict(.met, "Reached \(day) without a login.", evidence: rows)
        }
        if sites.allSatisfy({ $0.lastCheck?.needsLogin == true }) {
            return RuleVerdict(.notMet, "The website asks for a login.", evidence: rows)
        }
        guard let failed = sites.first(where: { $0.lastCheck?.isReachable == false }), let check = failed.lastCheck
        else {
            return RuleVerdict(
                .inProgress, "An address is recorded, but not that somebody looked at it.", evidence: rows)
        }
        return RuleVerdict(.inProgress, "It could not be reached on \(check.date.text).", evidence: rows)
    }
}
