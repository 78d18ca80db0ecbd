import OGPModel

extension StandardsRule {
    private static let parameters: [Kind: [String]] = [
        .exists: ["subject", "count", "needs"], .members: ["groups"], .balance: ["seats"],
        .rollingInterval: ["subject", "months"],
        .perPlanYear: ["subject", "count", "groups", "needs", "shortestMonths"],
        .perYear: ["subject", "count", "groups", "needs", "shortestMonths"], .daysBefore: ["subject", "days"],
        .answeredShare: ["percent"], .perCommitment: ["subject"], .filedWithin: ["subject", "months", "after"],
    ]

    /// A rule of the data file.
    init(_ record: JSONRecord) throws(CatalogueFailure) {
        let kind = try record.choice("kind", of: Kind.self)
        try record.allow(only: ["kind"] + (Self.parameters[kind] ?? []))
        switch kind {
        case .exists:
            self = .exists(
                try record.subject(), count: try record.optionalPositive("count") ?? 1,
                needs: try record.choices("needs", of: EvidenceNeed.self))
        case .members: self = .members(groups: try record.choices("groups", of: ParticipantGroup.self))
        case .balance: self = .balance(seats: try record.positive("seats"))
        case .rollingInterval: self = .rollingInterval(try record.subject(), months: try record.positive("months"))
        case .perPlanYear: self = .perYear(try record.subject(), try record.yearlyCount(from: .start))
        case .perYear: self = .perYear(try record.subject(), try record.yearlyCount(from: .developmentStart))
        case .daysBefore: self = .daysBefore(try record.subject(), days: try record.positive("days"))
        case .answeredShare:
            let percent = try record.positive("percent")
            guard percent <= 100 else { throw record.failure("a share is at most 100 percent", at: "percent") }
            self = .answeredShare(percent: percent)
        case .inputPeriod: self = .inputPeriod
        case .reachable: self = .reachable
        case .perCommitment: self = .perCommitment(try record.subject())
        case .filedWithin:
            self = .filedWithin(
                try record.subject(), months: try record.positive("months"),
                after: try record.choice("after", of: ProcessAnchor.self))
        case .statement: self = .statement
        }
    }
}

extension JSONRecord {
    fileprivate func subject() throws(CatalogueFailure) -> EvidenceSubject {
        try choice("subject", of: EvidenceSubject.self)
    }

    fileprivate func yearlyCount(
        from anchor: ProcessAnchor
    ) throws(CatalogueFailure) -> StandardsRule.YearlyCount {
        StandardsRule.YearlyCount(
            count: try positive("count"), groups: try choices("groups", of: ParticipantGroup.self),
            needs: try choices("needs", of: EvidenceNeed.self), from: anchor,
            shortestMonths: try positive("shortestMonths"))
    }

    /// A whole number from 1 that may be absent.
    func optionalPositive(_ name: String) throws(CatalogueFailure) -> Int? {
        guard let number = try optionalInteger(name) else { return nil }
        guard (1...1_200).contains(number) else { throw failure("a number from 1 to 1200 is expected", at: name) }
        return number
    }

    /// A whole number from 1 that must be there.
    func positive(_ name: String) throws(CatalogueFailure) -> Int {
        guard let number = try optionalPositive(name) else { throw failure("this key is missing", at: name) }
        return number
    }

    /// A day that may be absent.
    func optionalDay(_ name: String) throws(CatalogueFailure) -> CivilDate? {
        guard let text = try optionalString(name) else { return nil }
        guard let day = CivilDate(iso: text) else {
            throw failure("\"\(text)\" is not a day such as 2022-01-31", at: name)
        }
        return day
    }

    /// The days from one that must be there to one that may be absent.
    func validity() throws(CatalogueFailure) -> StandardsValidity {
        guard let from = try optionalDay("from") else { throw failure("this key is missing", at: "from") }
        let until = try optionalDay("until")
        if let until, until < from { throw failure("this day lies before the first", at: "until") }
        return StandardsValidity(from: from, until: until)
    }
}
