import OGPCatalogues
import OGPModel

/// One indicator of a result.
struct IATIIndicator {
    let element: DocumentElement
    let title: IATINarratives
    let description: IATINarratives
    /// The code of its measure; empty where there is none.
    let measure: String
    /// Whether less is better.
    let isDescending: Bool
    let baselines: [IATIPeriod.Value]
    /// The years or days of the baselines, as they are written.
    let baselineDates: [String]
    let periods: [IATIPeriod]

    init(_ element: DocumentElement, language: String, words: StatusWords, dates: DateWords) {
        self.element = element
        title = IATINarratives(element.children("title"), defaultLanguage: language)
        description = IATINarratives(element.children("description"), defaultLanguage: language)
        measure = element.attribute("measure") ?? ""
        isDescending = ["0", "false"].contains(element.attribute("ascending") ?? "")
        let baselines = element.children("baseline")
        self.baselines = baselines.map { IATIPeriod.Value($0, language: language, words: words) }
        baselineDates = baselines.map { $0.attribute("iso-date") ?? $0.attribute("year") ?? "" }
        periods = element.children("period").map {
            IATIPeriod($0, language: language, words: words, dates: dates)
        }
    }

    /// When its first period begins.
    var start: DateReading {
        let first = periods.compactMap(\.firstDay).min()
        return periods.first { $0.firstDay == first }?.start ?? DateReading(.notStated(text: ""))
    }

    /// When its last period ends.
    var end: DateReading { Self.last(of: periods)?.end ?? DateReading(.notStated(text: "")) }

    /// The period that ends last; of several, the one that stands last.
    private static func last(of periods: [IATIPeriod]) -> IATIPeriod? {
        let day = periods.compactMap(\.lastDay).max()
        return periods.last { $0.lastDay == day }
    }

    /// The way from the baseline to the target, by the last period with a numeric actual; `nil` where a number is missing
    /// or speaks of a part only.
    var progress: String? {
        let last = Self.last(of: periods.filter { $0.actuals.contains { $0.value.number != nil } })
        guard IATICodes.isNumeric(measure: measure), let last, let baseline = IATIPeriod.whole(baselines),
            let target = IATIPeriod.whole(last.targets), let actual = IATIPeriod.whole(last.actuals)
        else { return nil }
        return IATIProgress.text(baseline: baseline, target: target, actual: actual)
    }

    /// Baselines, periods and progress in words, with the source's names for them.
    var extra: [ExtraCell] {
        var cells: [ExtraCell] = []
        if !measure.isEmpty { cells.append(ExtraCell(header: "measure", text: measure)) }
        if isDescending { cells.append(ExtraCell(header: "ascending", text: "0")) }
        for (baseline, date) in zip(baselines, baselineDates) where !baseline.text.isEmpty || !baseline.comment.isEmpty
        {
            cells.append(
                ExtraCell(header: "baseline", text: date.isEmpty ? baseline.words : "\(date): \(baseline.words)"))
        }
        for period in periods where !period.words.isEmpty {
            cells.append(ExtraCell(header: "period", text: period.words))
        }
        if let progress { cells.append(ExtraCell(header: "progress", text: progress)) }
        return cells
    }
}
