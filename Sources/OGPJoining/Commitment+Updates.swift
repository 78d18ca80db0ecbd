public import OGPModel

extension Commitment {
    /// Whether an update of a commitment of the same id speaks of a stated one: of the same plan, unless it names none.
    func speaks(of stated: Commitment) -> Bool { id == stated.id && (plan == nil || plan == stated.plan) }

    /// The commitment with what an update of it says. What it states itself stays.
    func updated(by update: Commitment) -> Commitment {
        var commitment = self
        if commitment.title.isEmpty {
            commitment.title = update.title
            if !update.title.isEmpty { commitment.missing[.title] = nil }
        }
        if commitment.number.isEmpty { commitment.number = update.number }
        commitment.translations.add(update.translations)
        if commitment.lead.isEmpty {
            commitment.lead = update.lead
            if !update.lead.isEmpty { commitment.missing[.lead] = nil }
        }
        commitment.assessments.add(update.assessments)
        commitment.evidence.add(update.evidence)
        commitment.extra.add(update.extra)
        commitment.cells += update.cells
        for item in update.milestones {
            if let index = commitment.milestones.index(of: item) {
                commitment.milestones[index] = commitment.milestones[index].updated(by: item)
            } else {
                commitment.milestones.append(item)
            }
        }
        return commitment
    }

    /// The commitment with all its statements in the order of time.
    var inOrderOfTime: Commitment {
        var commitment = self
        commitment.assessments = commitment.assessments.inOrderOfTime
        for index in commitment.milestones.indices {
            commitment.milestones[index].assessments = commitment.milestones[index].assessments.inOrderOfTime
        }
        return commitment
    }
}

extension Commitment {
    /// The commitment without statements that were made after a day.
    public func known(on day: CivilDate) -> Commitment {
        var commitment = self
        commitment.assessments.removeAll { $0.isLater(than: day) }
        for index in commitment.milestones.indices {
            commitment.milestones[index].assessments.removeAll { $0.isLater(than: day) }
        }
        return commitment
    }
}

extension Milestone {
    /// What the milestone is called in messages.
    var name: String { number.isEmpty ? id : number }

    /// The milestone with what an update of it says. What it states itself stays.
    func updated(by update: Milestone) -> Milestone {
        var milestone = self
        if milestone.title.isEmpty { milestone.title = update.title }
        if milestone.text.isEmpty { milestone.text = update.text }
        if milestone.output.isEmpty { milestone.output = update.output }
        if milestone.lead.isEmpty { milestone.lead = update.lead }
        if milestone.supporting.isEmpty { milestone.supporting = update.supporting }
        if milestone.start.isSilent { milestone.start = update.start }
        if milestone.end.isSilent { milestone.end = update.end }
        milestone.parent = milestone.parent ?? update.parent
        milestone.weight = milestone.weight ?? update.weight
        milestone.translations.add(update.translations)
        milestone.assessments.add(update.assessments)
        milestone.evidence.add(update.evidence)
        milestone.extra.add(update.extra)
        return milestone
    }
}

extension Assessment {
    /// The day it speaks of, as early as the source leaves open.
    fileprivate var firstDay: CivilDate? { date ?? year.flatMap { CivilDate(year: $0, month: 1, day: 1) } }

    fileprivate func isLater(than day: CivilDate) -> Bool { firstDay.map { $0 > day } ?? false }
}

extension DateReading {
    /// Whether nothing at all is written.
    fileprivate var isSilent: Bool {
        if case .notStated(let text) = meaning { text.isEmpty } else { false }
    }
}

extension [Milestone] {
    /// The place of the milestone that another source speaks of: by id, or by number where one of the two has no id.
    func index(of other: Milestone) -> Int? {
        if !other.id.isEmpty, let index = firstIndex(where: { $0.id == other.id }) { return index }
        if other.number.isEmpty { return nil }
        return firstIndex { $0.number == other.number && ($0.id.isEmpty || other.id.isEmpty) }
    }
}

extension [Assessment] {
    /// The statements in the order of time, those without a date first; of one day as they stood.
    fileprivate var inOrderOfTime: [Assessment] {
        enumerated().sorted { left, right in
            guard left.element.firstDay != right.element.firstDay else { return left.offset < right.offset }
            guard let first = left.element.firstDay, let second = right.element.firstDay else {
                return left.element.firstDay == nil
            }
            return first < second
        }.map(\.element)
    }
}

extension [PlanText] {
    /// Adds texts in languages in which there are none yet.
    fileprivate mutating func add(_ others: [PlanText]) {
        for text in others where !contains(where: { $0.part == text.part && $0.language == text.language }) {
            append(text)
        }
    }
}

extension Array where Element: Equatable {
    /// Adds what is not there yet.
    fileprivate mutating func add(_ others: [Element]) {
        for other in others where !contains(other) { append(other) }
    }
}
