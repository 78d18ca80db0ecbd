import OGPCatalogues
import OGPModel

/// So many in each year counted from a day of the plan, with all the groups that are asked for.
enum YearlyCountRule {
    static func judge(
        _ subject: EvidenceSubject, _ yearly: StandardsRule.YearlyCount, in context: RuleContext
    ) -> RuleVerdict {
        let all = context.known.rows(of: subject)
        let rows = all.filter { row in yearly.groups.allSatisfy(row.groups.contains) }
        let apart = all.count - rows.count
        let note =
            apart == 0
            ? ""
            : " \(apart == 1 ? "One more does" : "\(apart) more do") not say that "
                + "\(yearly.groups.map(\.words).joined(separator: " and ")) took part."
        let anchor = context.life.day(yearly.from) ?? (yearly.from == .developmentStart ? context.life.start : nil)
        guard let start = anchor else {
            return RuleVerdict(
                all.isEmpty ? .noEvidence : .inProgress,
                "The plan's first day is not stated, so that its years cannot be counted.", evidence: all)
        }
        guard context.asOf >= start else {
            return RuleVerdict(.notApplicable, "Counted from \(start) on.", evidence: all)
        }
        let years = PlanYear.years(
            from: start, to: context.life.end, shortestMonths: yearly.shortestMonths, on: context.asOf)
        let tally = Tally(rows, years, yearly.count, asOf: context.asOf)
        return tally.verdict(subject, all, note)
    }

    /// How many fall in each year that has begun.
    private struct Tally {
        let needed: Int
        let asOf: CivilDate
        var begun: [(year: PlanYear, count: Int)] = []
        var next: PlanYear?
        var undated = 0

        init(_ rows: [EvidenceRow], _ years: [PlanYear], _ needed: Int, asOf: CivilDate) {
            self.needed = needed
            self.asOf = asOf
            undated = rows.filter { $0.date.day == nil }.count
            for year in years where year.first <= asOf {
                let count = rows.compactMap(\.date.day).filter { year.first <= $0 && $0 <= year.last }.count
                begun.append((year, count))
            }
            next = years.first { $0.first > asOf }
        }

        var failed: (year: PlanYear, count: Int)? { begun.first { $0.year.last < asOf && $0.count < needed } }
        var current: (year: PlanYear, count: Int)? { begun.last { $0.year.last >= asOf } }

        func verdict(_ subject: EvidenceSubject, _ all: [EvidenceRow], _ note: String) -> RuleVerdict {
            let counts = begun.map { "\($0.count) in year \($0.year.ordinal) (to \($0.year.last))" }
            let doubt = undated == 0 ? "" : " \(undated) without a day \(undated == 1 ? "counts" : "count") in no year."
            let because =
                "\(subject.words.several): \(counts.joined(separator: ", ")); \(needed) are asked for in each."
                .sentence + doubt + note
            let nextDue = current.flatMap { $0.count < needed ? $0.year.last : next?.last }
            if let failed {
                let status: RequirementStatus = all.isEmpty ? .noEvidence : undated > 0 ? .inProgress : .notMet
                return RuleVerdict(
                    status, because, evidence: all, nextDue: nextDue, overdueSince: failed.year.last)
            }
            if let current, current.count < needed {
                return RuleVerdict(all.isEmpty ? .noEvidence : .inProgress, because, evidence: all, nextDue: nextDue)
            }
            return RuleVerdict(.met, because, evidence: all, nextDue: nextDue)
        }
    }
}
