import OGPModel

extension RecordedEvent {
    /// An indicator beyond its threshold: the value, the threshold, the date and who says so, each as a cell of its own.
    init(_ indicator: DatedIndicator) {
        let cells = [
            Cell("value", indicator.value), Cell("threshold", indicator.threshold), Cell("date", indicator.date.text),
            Cell("source", indicator.saidBy),
        ]
        let source = indicator.saidBy.isEmpty ? "" : "; \(indicator.saidBy)"
        self.init(
            date: indicator.date, words: "\(indicator.value) (threshold \(indicator.threshold)\(source))",
            triggers: ["value": "\(indicator.value) (\(indicator.threshold))"],
            cells: cells.filter { !$0.value.isEmpty }, source: indicator.source)
    }

    /// A pledge. One without a day was made on the day it could first be made, or on any later one.
    init(_ pledge: Pledge, opened: CivilDate?) {
        var date = pledge.date
        if date.earliest == nil, let opened {
            date = Deadline(text: date.text, earliest: opened, latest: nil, precision: .open, basis: date.basis)
        }
        self.init(date: date, cells: [Cell("date", pledge.date.text)], source: pledge.source)
    }
}
