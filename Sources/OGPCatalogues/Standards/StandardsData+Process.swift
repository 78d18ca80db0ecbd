import OGPModel

extension StandardsData {
    /// A period in which evidence counts.
    func period(_ record: JSONRecord) throws(CatalogueFailure) -> EvidencePeriod {
        try record.allow(only: [
            "id", "title", "from", "monthsBefore", "until", "monthsAfter", "note", "source", "confidence",
        ])
        let hasEnd = try record.optionalString("until") != nil
        return EvidencePeriod(
            id: try record.string("id"), title: try record.string("title"),
            from: try record.choice("from", of: ProcessAnchor.self),
            monthsBefore: try record.optionalPositive("monthsBefore") ?? 0,
            until: hasEnd ? try record.choice("until", of: ProcessAnchor.self) : nil,
            monthsAfter: try record.optionalPositive("monthsAfter") ?? 0, note: try record.textIfAny("note"),
            basis: try basis(record))
    }

    /// The period that a requirement names.
    func periodIfAny(of record: JSONRecord) throws(CatalogueFailure) -> EvidencePeriod? {
        guard let id = try record.optionalString("period") else { return nil }
        guard let period = periods.first(where: { $0.id == id }) else {
            throw record.failure("there is no period \"\(id)\"", at: "period")
        }
        return period
    }

    /// The spectrum of public influence.
    func influenceLevels() throws(CatalogueFailure) -> [InfluenceLevel] {
        let influence = try document.object("influence")
        try influence.allow(only: ["levels", "minimums"])
        var levels: [InfluenceLevel] = []
        for record in try influence.records("levels") {
            try record.allow(only: ["id", "title", "text", "source", "confidence"])
            let level = try record.choice("id", of: PublicInfluence.self)
            if let last = levels.last, level <= last.level {
                throw record.failure("the levels stand from none to full", at: "id")
            }
            levels.append(
                InfluenceLevel(
                    level: level, title: try record.string("title"), text: try record.string("text"),
                    basis: try basis(record)))
        }
        return levels
    }

    /// The minimum of public influence, by years.
    func influenceMinimums() throws(CatalogueFailure) -> [InfluenceMinimum] {
        var minimums: [InfluenceMinimum] = []
        for record in try document.object("influence").records("minimums") {
            try record.allow(only: ["from", "until", "development", "implementation", "text", "source", "confidence"])
            let validity = try record.validity()
            try Self.expectApart(validity, from: minimums.map(\.validity), in: record)
            minimums.append(
                InfluenceMinimum(
                    validity: validity, development: try Self.level(record, "development"),
                    implementation: try Self.level(record, "implementation"), text: try record.string("text"),
                    basis: try basis(record)))
        }
        return minimums
    }

    private static func level(_ record: JSONRecord, _ name: String) throws(CatalogueFailure) -> PublicInfluence? {
        try record.optionalString(name) == nil ? nil : try record.choice(name, of: PublicInfluence.self)
    }

    /// When plans count as contrary to process, by years.
    func contraryEras(of editions: [StandardsEdition]) throws(CatalogueFailure) -> [ContraryEra] {
        let contrary = try document.object("contraryToProcess")
        try contrary.allow(only: ["eras", "consequences"])
        let known = Set(editions.flatMap(\.requirements).map(\.id))
        var eras: [ContraryEra] = []
        for record in try contrary.records("eras") {
            try record.allow(only: ["id", "title", "from", "until", "triggers", "grace", "note"])
            let validity = try record.validity()
            try Self.expectApart(validity, from: eras.map(\.validity), in: record)
            var triggers: [ContraryEra.Trigger] = []
            for trigger in try record.records("triggers") { triggers.append(try self.trigger(trigger, known: known)) }
            let grace =
                record.keys.contains("grace") ? try grace(record.object("grace"), of: triggers.map(\.id)) : nil
            eras.append(
                ContraryEra(
                    id: try record.string("id"), title: try record.string("title"), validity: validity,
                    triggers: triggers, grace: grace, note: try record.textIfAny("note")))
        }
        return eras
    }

    private func trigger(_ record: JSONRecord, known: Set<String>) throws(CatalogueFailure) -> ContraryEra.Trigger {
        try record.allow(only: ["id", "kind", "months", "requirements", "text", "source", "confidence"])
        let kind = try record.choice("kind", of: ContraryEra.Trigger.Kind.self)
        let months = try record.optionalPositive("months")
        if months == nil, kind == .late || kind == .lateAfterLastPlan {
            throw record.failure("this kind counts months", at: "months")
        }
        let requirements = try record.strings("requirements")
        for id in requirements where !known.contains(id) {
            throw record.failure("there is no requirement \"\(id)\"", at: "requirements")
        }
        return ContraryEra.Trigger(
            id: try record.string("id"), kind: kind, months: months, requirements: requirements,
            text: try record.string("text"), basis: try basis(record))
    }

    private func grace(_ record: JSONRecord, of triggers: [String]) throws(CatalogueFailure) -> ContraryEra.Grace {
        try record.allow(only: ["until", "months", "triggers", "text", "source", "confidence"])
        guard let until = try record.optionalDay("until") else {
            throw record.failure("this key is missing", at: "until")
        }
        let covered = try record.strings("triggers")
        for id in covered where !triggers.contains(id) {
            throw record.failure("there is no trigger \"\(id)\"", at: "triggers")
        }
        return ContraryEra.Grace(
            until: until, months: try record.positive("months"), triggers: covered, text: try record.string("text"),
            basis: try basis(record))
    }

    /// What follows when plans are contrary to process.
    func consequences() throws(CatalogueFailure) -> [ContraryConsequence] {
        var consequences: [ContraryConsequence] = []
        for record in try document.object("contraryToProcess").records("consequences") {
            try record.allow(only: ["id", "text", "source", "confidence"])
            consequences.append(
                ContraryConsequence(
                    id: try record.string("id"), text: try record.string("text"), basis: try basis(record)))
        }
        return consequences
    }

    /// When plans were to be delivered, by years.
    func deliveryWindows() throws(CatalogueFailure) -> [DeliveryWindow] {
        var windows: [DeliveryWindow] = []
        for record in try document.records("delivery") {
            try record.allow(only: [
                "id", "from", "until", "due", "lateMonths", "newCycleMonths", "afterLastPlanMonths", "text", "note",
                "source", "confidence",
            ])
            let validity = try record.validity()
            try Self.expectApart(validity, from: windows.map(\.validity), in: record)
            windows.append(
                DeliveryWindow(
                    id: try record.string("id"), validity: validity, due: try Self.due(record),
                    lateMonths: try record.optionalPositive("lateMonths"),
                    newCycleMonths: try record.optionalPositive("newCycleMonths"),
                    afterLastPlanMonths: try record.optionalPositive("afterLastPlanMonths"),
                    text: try record.string("text"), note: try record.textIfAny("note"), basis: try basis(record)))
        }
        return windows
    }

    private static func due(_ record: JSONRecord) throws(CatalogueFailure) -> DeliveryWindow.YearDay? {
        guard let text = try record.optionalString("due") else { return nil }
        // A common year, so that a due day is there every year.
        guard let day = CivilDate(iso: "2001-" + text) else {
            throw record.failure("\"\(text)\" is not a month and day such as 06-30", at: "due")
        }
        return DeliveryWindow.YearDay(month: day.month, day: day.day)
    }

    /// What happens in the life of every plan.
    func cycle(of editions: [StandardsEdition]) throws(CatalogueFailure) -> [CycleEvent] {
        var events: [CycleEvent] = []
        for record in try document.records("cycle") {
            try record.allow(only: [
                "id", "editions", "owner", "after", "months", "longestFromMonths", "title", "text", "source",
                "confidence",
            ])
            let known = try record.strings("editions")
            for id in known where !editions.contains(where: { $0.id == id }) {
                throw record.failure("there is no edition \"\(id)\"", at: "editions")
            }
            guard let months = try record.optionalInteger("months") else {
                throw record.failure("this key is missing", at: "months")
            }
            events.append(
                CycleEvent(
                    id: try record.string("id"), editions: known,
                    owner: try record.choice("owner", of: CycleEvent.Owner.self),
                    after: try record.choice("after", of: ProcessAnchor.self), months: months,
                    longestFromMonths: try record.optionalPositive("longestFromMonths"),
                    title: try record.string("title"), text: try record.string("text"), basis: try basis(record)))
        }
        return events
    }
}
