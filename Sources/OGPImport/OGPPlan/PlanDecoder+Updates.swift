import OGPCatalogues
import OGPModel

extension PlanDecoder {
    /// What was said about a commitment or milestone, in the order of the file.
    mutating func updates(_ item: PlanItem) -> [Assessment] { item.parts(.update).map { update($0) } }

    private mutating func update(_ item: PlanItem) -> Assessment {
        let (date, year) = when(item)
        let evidence = evidence(item)
        let (status, said) = status(item)
        var update = Assessment(
            role: role(item), by: item.text("by"), stage: choice(item, "stage", AssessmentStage.self) ?? .progress,
            date: date, year: year, status: status, said: said, text: text(item, "text"), evidence: evidence)
        update.percent = percent(item)
        update.claim = choice(item, "claim", ScheduleClaim.self)
        update.lifecycle = choice(item, "lifecycle", Lifecycle.self)
        update.isNothingNew = flag(item, "nothingNew")
        update.challenges = text(item, "challenges")
        update.translations = translations(item)
        note(date, "an update dated")
        if date == nil { note(year: year, "an update of") }
        if let date, let dataDay, date > dataDay {
            report(
                .planNewerUpdate, "The update of \(date) is newer than the day that the data speak up to, \(dataDay).",
                at: item.position, field: "date", value: date.description)
        }
        reportUnknown(item)
        return update
    }

    private mutating func role(_ item: PlanItem) -> AssessorRole {
        if let role = choice(item, "role", AssessorRole.self) { return role }
        if item.text("role").isEmpty {
            report(.planUpdateWithoutRole, "Nothing says who speaks.", at: item.position, field: "role")
        }
        return .other
    }

    /// The day and year of an update; a year may stand in the place of the day.
    private mutating func when(_ item: PlanItem) -> (day: CivilDate?, year: Int?) {
        let year = number(item, "year")
        let text = item.text("date")
        if text.utf8.count == 4, let year = Int(text) { return (nil, year) }
        return (day(item, "date"), year)
    }

    /// The status: a word of the format, otherwise what the status vocabulary makes of the word.
    private mutating func status(_ item: PlanItem) -> (Coded<ReportedStatus>, String) {
        let said = item.text("said")
        let value = item.first("status")
        if let value, let kind = missing(item, "status") { return (.absent(kind, text: value.text), said) }
        guard let value, value.isStated else {
            return (said.isEmpty ? .blank : known(said, item, "said"), said)
        }
        if let status = ReportedStatus(rawValue: value.text) { return (.coded(status), said) }
        if let kind = Missing(rawValue: value.text), kind != .unrecognised { return (.absent(kind), said) }
        return (known(value.text, item, "status"), said.isEmpty ? value.text : said)
    }

    private mutating func known(_ word: String, _ item: PlanItem, _ name: String) -> Coded<ReportedStatus> {
        let status = catalogues.statusWords.status(word)
        if case .unrecognised = status {
            report(
                .planUnknownStatus, "\"\(word)\" is no status that is known.",
                at: item.first(name)?.position ?? item.position, field: name, value: word)
        }
        return status
    }

    /// The share of the work done.
    private mutating func percent(_ item: PlanItem) -> Percentage? {
        guard let value = item.first("percent"), !value.text.isEmpty else { return nil }
        let number = CellText.trimmed(value.text.hasSuffix("%") ? String(value.text.dropLast()) : value.text)
        if let share = DecimalText.value(number, places: 2).flatMap(Percentage.init(hundredths:)) { return share }
        unreadable(value, "percent", "is not a number from 0 to 100 with two digits behind the point at most")
        return nil
    }

    /// What an item points to; words about evidence alone are evidence of their own.
    mutating func evidence(_ item: PlanItem) -> [Evidence] {
        let words = item.main("evidenceText").filter(\.isStated).prefix(1).map { Evidence(text: $0.text) }
        return item.parts(.evidence).map { part in
            let date = day(part, "date")
            reportUnknown(part)
            return Evidence(link: optional(part, "link"), text: part.text("text"), date: date)
        } + words
    }

    /// Whom an item names.
    mutating func stakeholders(_ item: PlanItem) -> [Stakeholder] {
        item.parts(.stakeholder).map { part in
            reportUnknown(part)
            return Stakeholder(
                name: part.text("name"), kind: choice(part, "kind", Stakeholder.Kind.self) ?? .unknown,
                role: choice(part, "role", Stakeholder.Role.self) ?? .unknown, said: part.text("said"))
        }
    }
}
