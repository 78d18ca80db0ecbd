import OGPCatalogues
import OGPModel

/// So many of something are recorded in the period that counts, each with the day or link that is needed.
enum ExistsRule {
    static func judge(
        _ subject: EvidenceSubject, _ count: Int, _ needs: [EvidenceNeed], in context: RuleContext
    ) -> RuleVerdict {
        let rows = context.known.rows(of: subject)
        let sifted = SiftedEvidence(rows, context.bounds)
        let whole = sifted.inside.filter { row in needs.allSatisfy { row.has($0) == true } }
        if whole.count >= count {
            return RuleVerdict(
                .met, "\(subject.counted(whole.count)) recorded.".sentence + sifted.note, evidence: whole)
        }
        let possible = sifted.possible
        if possible.isEmpty {
            let place = rows.isEmpty ? "" : " in the period"
            return RuleVerdict(
                .noEvidence, "No \(subject.words.one) is recorded\(place).\(sifted.note)", nextDue: context.closingDue)
        }
        let asked = count > 1 ? " of at least \(count)" : ""
        let lacking = sifted.inside.count - whole.count
        let lack = needs.map { $0 == .date ? "a day" : "a link" }.joined(separator: " and ")
        let doubt = lacking == 0 ? "" : "; \(lacking == 1 ? "one lacks" : "\(lacking) lack") \(lack)"
        return RuleVerdict(
            .inProgress, "\(subject.counted(possible.count))\(asked) recorded\(doubt).".sentence + sifted.note,
            evidence: possible, nextDue: context.closingDue)
    }
}
