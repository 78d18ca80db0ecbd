import OGPCatalogues
import OGPModel

/// So many of something are recorded, each with the day or link that is needed.
enum ExistsRule {
    static func judge(
        _ subject: EvidenceSubject, _ count: Int, _ needs: [EvidenceNeed], in context: RuleContext
    ) -> RuleVerdict {
        let rows = context.known.rows(of: subject)
        let whole = rows.filter { row in needs.allSatisfy(row.has) }
        if whole.count >= count {
            return RuleVerdict(.met, "\(subject.counted(whole.count)) recorded.".sentence, evidence: whole)
        }
        if rows.isEmpty {
            return RuleVerdict(.noEvidence, "No \(subject.words.one) is recorded.", nextDue: context.closingDue)
        }
        let asked = count > 1 ? " of at least \(count)" : ""
        let lacking = rows.count - whole.count
        let lack = needs.map { $0 == .date ? "a day" : "a link" }.joined(separator: " and ")
        let doubt = lacking == 0 ? "" : "; \(lacking == 1 ? "one lacks" : "\(lacking) lack") \(lack)"
        return RuleVerdict(
            .inProgress, "\(subject.counted(rows.count))\(asked) recorded\(doubt).".sentence, evidence: rows,
            nextDue: context.closingDue)
    }
}
