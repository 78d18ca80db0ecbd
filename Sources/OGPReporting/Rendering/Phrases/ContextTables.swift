import Findings
import OGPJoining
import OGPModel
import OGPScoring

/// What the context records, held against the plans, for every format that people read.
enum ContextTables {
    /// What the section is for.
    static let purpose: Passage = """
        Records of others, held against the plans: a problem or a pledge, and whether a plan in force at it or submitted after it \
        holds a commitment in the same theme. Where the data do not hold such a plan whole, or do not code the theme, nothing is \
        said: not determinable from these data.
        """

    /// The files that were given.
    static func files(_ report: ContextReport) -> [Passage] {
        report.inputs.map { input in
            let counts = CompletionPhrase.list([
                (input.count(.error), input.count(.error) == 1 ? "error" : "errors"),
                (input.count(.warning), input.count(.warning) == 1 ? "warning" : "warnings"),
                (input.count(.note), input.count(.note) == 1 ? "note" : "notes"),
            ])
            let found = counts.isEmpty ? "" : "; \(counts), which the JSON lists"
            return
                "\(data: input.file): \(words: input.form), \(words: CountedNoun.row.counted(input.rows))\(words: found)"
        }
    }

    /// Every need with what can be said of it.
    static func needs(_ report: ContextReport, id: String, caption: Passage) -> ReadyTable {
        var table = ReadyTable(
            id: id, caption: caption,
            columns: [.words("Member"), .words("Recorded"), .words("Answer"), .words("Rests on")])
        table.rows = report.needs.map { standing in
            [
                Passage(words: standing.item.need.member.name), recorded(standing.item.need),
                Passage(words: words(standing.outcome)), ground(standing),
            ]
        }
        return table
    }

    private static func recorded(_ need: ContextNeed) -> Passage {
        let count = need.events.count == 1 ? "" : "\(CountPhrase.grouped(need.events.count)) records, "
        var text: Passage = "\(words: count)\(data: need.name)"
        if let event = need.events.first, !event.words.isEmpty {
            text += "\(words: need.events.count == 1 ? ", " : ", the first ")\(data: event.words)"
        }
        return text + "\(words: days(of: need))"
    }

    /// The days of the records, or the year or month where the source says no more.
    private static func days(of need: ContextNeed) -> String {
        guard let days = need.days else {
            let first = need.events.compactMap(\.date.earliest).min()
            return first.map { ", no day, \($0) at the earliest" } ?? ""
        }
        if days.isSingleDay { return ", \(days.earliest)" }
        let dated = need.events.filter { $0.days != nil }
        let first = dated.first?.date.period ?? days.earliest.description
        let last = dated.first { $0.days?.latest == days.latest }?.date.period ?? days.latest.description
        return first == last ? ", \(first)" : ", \(first) to \(last)"
    }

    private static func words(_ outcome: ContextReport.Outcome) -> String {
        switch outcome {
        case .gap: "no commitment"
        case .answered: "commitment"
        case .notDeterminable: "not determinable"
        }
    }

    private static func ground(_ standing: ContextReport.Standing) -> Passage {
        if !standing.because.isEmpty { return Passage(words: standing.because) }
        return Passage.joined(standing.item.answers.map { CoverageTables.commitment($0) }, by: "; ")
    }

    /// Countries that are no members, and indicators that record no problem.
    static func others(_ report: ContextReport) -> [Passage] {
        var lines: [Passage] = []
        if !report.outside.isEmpty {
            let records = report.outside.reduce(0) { $0 + $1.records }
            let names = Passage.joined(report.outside.map { Passage(data: $0.name) }, by: "; ")
            lines.append(
                """
                \(words: CountedNoun("record").counted(records)) of countries that are no known members cannot be held \
                against a plan:\(words: " ")
                """ + names + ".")
        }
        if report.later > 0 {
            let records = CountedNoun("record").counted(report.later)
            lines.append(
                "\(words: records) of days after the day of this question \(words: report.later == 1 ? "is" : "are") left out."
            )
        }
        if report.indicators.withoutProblem > 0 {
            lines.append(
                "\(words: CountedNoun("indicator").counted(report.indicators.withoutProblem)) within the threshold.")
        }
        if report.indicators.undecided > 0 {
            let count = CountedNoun("indicator").counted(report.indicators.undecided)
            lines.append(
                "\(words: count) without a threshold that the value can be held against: neither a problem nor none.")
        }
        return lines + report.campaigns.map(campaign)
    }

    /// "Name: 1,114 at the start (25 May 2021), 1,221 now, 0 still needed of 1,214, over since 10 days."
    static func campaign(_ standing: CampaignStanding) -> Passage {
        let campaign = standing.campaign
        func number(_ number: Int?) -> String { number.map(CountPhrase.grouped) ?? "not given" }
        func day(_ date: Deadline) -> String { date.text.isEmpty ? "" : " (\(date.text))" }
        var text: Passage = """
            Campaign \(data: campaign.name): \(words: number(campaign.baseline)) at the start\(data: day(campaign.baselineDate)); \
            counted last: \(words: number(standing.count))\(data: day(standing.countDate))
            """
        if !standing.basis.isEmpty { text += ", \(data: standing.basis)" }
        text +=
            "; target: \(words: number(campaign.target)) by \(data: campaign.deadline.text.isEmpty ? "no day" : campaign.deadline.text)"
        text += "; still needed: \(words: standing.stillNeeded.map(CountPhrase.grouped) ?? "not determinable")"
        if standing.stillNeeded == nil, standing.count != nil, campaign.target != nil {
            text += ", as the day of the count is not known"
        }
        guard let left = standing.daysLeft else { return text + "; days left: not determinable." }
        let days = CountedNoun.day.counted(abs(left))
        return text + (left < 0 ? "; the last day was \(words: days) ago." : "; \(words: days) left.")
    }
}
