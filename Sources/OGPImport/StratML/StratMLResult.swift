import OGPModel

/// A target or an actual result of one measurement, as it stands in the document.
struct StratMLResult {
    /// Whether it is an actual result.
    let isActual: Bool
    /// Which of the indicator's measurements it belongs to.
    let instance: Int
    var start = StratMLDate()
    var end = StratMLDate()
    /// The number of units, as it is written.
    var units = ""
    var descriptorName = ""
    var descriptorValue = ""
    var description = ""
    /// What the descriptor says of a status, where it is named for one.
    var status: Coded<ReportedStatus> = .notCollected

    /// Whether it says anything besides its period.
    var hasContent: Bool { !units.isEmpty || !descriptorValue.isEmpty || !description.isEmpty }

    /// Whether two results are of the same measurement and the same period.
    func isPaired(with other: StratMLResult) -> Bool {
        instance == other.instance && Self.same(start, other.start) && Self.same(end, other.end)
    }

    private static func same(_ left: StratMLDate, _ right: StratMLDate) -> Bool {
        if let day = left.day { return day == right.day }
        return left.text == right.text
    }

    /// The period in words; empty where none is stated.
    var period: String {
        switch (start.isStated, end.isStated) {
        case (true, true): start.text == end.text ? start.text : "\(start.text) to \(end.text)"
        case (true, false): "from \(start.text)"
        case (false, true): "until \(end.text)"
        case (false, false): ""
        }
    }

    /// Everything it says, on one line: period, number with its unit, descriptor, description.
    func line(unit: String) -> String {
        var parts: [String] = []
        if !units.isEmpty { parts.append(unit.isEmpty ? units : "\(units) \(unit)") }
        if !descriptorValue.isEmpty {
            parts.append(descriptorName.isEmpty ? descriptorValue : "\(descriptorName): \(descriptorValue)")
        }
        if !description.isEmpty { parts.append(description) }
        let said = parts.joined(separator: "; ")
        return period.isEmpty ? said : said.isEmpty ? period : "\(period): \(said)"
    }
}
