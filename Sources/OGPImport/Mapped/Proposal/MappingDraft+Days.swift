import OGPCatalogues
import OGPModel

extension MappingDraft {
    /// Finds the columns whose header is a reporting date, and settles their days by each other.
    mutating func findDays() {
        let reader = DateTextReader(words: catalogues.importing.dateWords)
        var places: [Int] = []
        var days: [HeaderDay] = []
        for index in columns.indices where decided[index] == nil {
            guard let day = HeaderDay(header(index), reader: reader, dateOrder: settings.dateOrder),
                field(of: day, index) != nil
            else { continue }
            places.append(index)
            days.append(day)
        }
        HeaderDay.settle(&days)
        for (index, day) in zip(places, days) { columns[index].day = day }
    }

    /// What a column under a date holds: statuses, shares or texts; `nil` where it is no report of that day.
    func field(of day: HeaderDay, _ index: Int) -> TableField? {
        let profile = columns[index].profile
        let named = day.rest.isEmpty ? [] : catalogues.headers.reading(of: day.rest).matches.map(\.field)
        let statements: [TableField] = [.status, .percent, .progress, .evidence]
        let fields = statements.filter { named.contains($0.rawValue) }
        if !named.isEmpty, fields.isEmpty { return nil }
        if fields.isEmpty, day.isYear { return nil }
        if case .supports = profile.fit(.status) { return .status }
        if case .supports = profile.fit(.percent), fields.contains(.percent) || profile.share(.percent) >= 0.8 {
            return .percent
        }
        if let first = fields.first { return profile.filled == 0 ? first : fittingText(first, profile) }
        if !day.rest.isEmpty { return nil }
        if profile.filled == 0 { return .status }
        return fittingText(.status, profile)
    }

    private func fittingText(_ field: TableField, _ profile: ColumnProfile) -> TableField? {
        if case .contradicts = profile.fit(field) {
            if case .contradicts = profile.fit(.progress) { return nil }
            return .progress
        }
        return field
    }

    /// Reads a column as what is stated on the day of its header.
    mutating func assign(_ day: HeaderDay, to index: Int) {
        mapping.columns[index].field = field(of: day, index)
        let what = mapping.columns[index].field?.words ?? ""
        switch day.meaning {
        case .day(let settled):
            mapping.columns[index].day = settled
            let how = day.isSettledByOrder ? ", the only reading between its neighbours" : ""
            mapping.columns[index].why =
                "The header is the date \(settled)\(how), and the cells are \(what) on that day."
        case .ambiguous(let dayFirst, let monthFirst):
            let place = columns[index].profile.place
            mapping.columns[index].decision = .open
            mapping.columns[index].why =
                "The header may be \(dayFirst) or \(monthFirst); set \"day\" to the one it is."
            questions.append(
                MappingQuestion(
                    .day(place: place), "Which day is the header of column \(place), \"\(header(index))\"?",
                    choices: [
                        .init(label: "\(dayFirst) (day/month/year)", answer: .day(dayFirst)),
                        .init(label: "\(monthFirst) (month/day/year)", answer: .day(monthFirst)),
                        .init(label: "no day: keep the column as it is", answer: .fields([place: nil])),
                    ], proposed: nil))
        }
    }
}
