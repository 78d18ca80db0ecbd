import OGPCatalogues
import OGPModel

/// So many in each year counted from a day of the plan, with all the groups and everything else that is asked for.
enum YearlyCountRule {
    static func judge(
        _ subject: EvidenceSubject, _ yearly: StandardsRule.YearlyCount, in context: RuleContext
    ) -> RuleVerdict {
        let sorted = YearlyEvidence(context.known.rows(of: subject), yearly)
        guard let start = context.life.day(yearly.from) else {
            let day = yearly.from == .start ? "The plan's first day" : "The day the development began"
            let count = sorted.all.isEmpty ? "" : " Recorded: \(subject.counted(sorted.all.count))."
            return RuleVerdict(
                sorted.all.isEmpty ? .noEvidence : .inProgress,
                "\(day) is not stated, so that its years cannot be counted.\(count)\(sorted.note)",
                evidence: sorted.all)
        }
        let years = PlanYear.years(
            from: start, to: context.life.end, shortestMonths: yearly.shortestMonths, on: context.asOf)
        guard context.asOf >= start else {
            let because =
                "\(subject.counted(yearly.count)) in each year \(yearly.count == 1 ? "is" : "are") asked for from \(start) on."
            return RuleVerdict(.notApplicable, because.sentence, evidence: sorted.all, nextDue: years.first?.last)
        }
        return Tally(sorted, years, yearly.count, asOf: context.asOf).verdict(subject)
    }

    /// How many fall in each year that has begun.
    private struct Tally {
        /// A year with how many count in it and how many may.
        struct Year {
            let year: PlanYear
            let count: Int
            let possible: Int
        }

        let needed: Int
        let asOf: CivilDate
        let rows: YearlyEvidence
        var begun: [Year] = []
        var next: PlanYear?
        var undated = 0

        init(_ rows: YearlyEvidence, _ years: [PlanYear], _ needed: Int, asOf: CivilDate) {
            self.needed = needed
            self.asOf = asOf
            self.rows = rows
            undated = (rows.whole + rows.unsaid).filter { $0.date.day == nil }.count
            for year in years where year.first <= asOf {
                let count = Self.count(rows.whole, in: year)
                let possible = count + Self.count(rows.unsaid, in: year) + undated
                begun.append(Year(year: year, count: count, possible: possible))
            }
            next = years.first { $0.first > asOf }
        }

        private static func count(_ rows: [EvidenceRow], in year: PlanYear) -> Int {
            rows.compactMap(\.date.day).filter { year.first <= $0 && $0 <= year.last }.count
        }

        /// The first year that is over with too few: one that is surely so, else one that may be.
        var failed: Year? {
            let over = begun.filter { $0.year.last < asOf && $0.count < needed }
            return over.first { $0.possible < needed } ?? over.first
        }
        /// The years that are over with surely too few.
        var missed: [PlanYear] { begun.filter { $0.year.last < asOf && $0.possible < needed }.map(\.year) }
        var current: Year? { begun.last { $0.year.last >= asOf } }

        func verdict(_ subject: EvidenceSubject) -> RuleVerdict {
            let all = rows.all
            let counts = begun.map { "\($0.count) in year \($0.year.ordinal) (to \($0.year.last))" }
            let doubt = undated == 0 ? "" : " \(undated) without a day \(undated == 1 ? "counts" : "count") in no year."
            let because =
                "\(subject.words.several): \(counts.joined(separator: ", ")); \(needed) \(needed == 1 ? "is" : "are") asked for in each."
                .sentence + doubt + rows.note
            let nextDue = current.flatMap { $0.count < needed ? $0.year.last : next?.last }
            if let failed {
                let status: RequirementStatus =
                    all.isEmpty ? .noEvidence : failed.possible >= needed ? .inProgress : .notMet
                return RuleVerdict(
                    status, because, evidence: all, nextDue: nextDue, overdueSince: failed.year.last,
                    missedYears: missed)
            }
            if let current, current.count < needed {
                return RuleVerdict(all.isEmpty ? .noEvidence : .inProgress, because, evidence: all, nextDue: nextDue)
            }
            return RuleVerdict(.met, because, evidence: all, nextDue: nextDue)
        }
    }
}
