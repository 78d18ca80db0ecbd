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
        commitment.translations.addLanguages(of: update.translations)
        if commitment.lead.isEmpty {
            commitment.lead = update.lead
            if !update.lead.isEmpty { commitment.missing[.lead] = nil }
        }
        commitment.assessments.addMissing(update.assessments)
        commitment.evidence.addMissing(update.evidence)
        commitment.extra.addMissing(update.extra)
        commitment.cells += update.cells
        for item in update.milestones {
            if let index = commitment.milestones.index(of: item) {
                commitment.milestones[index] = commitment.milestones[index].filled(from: item)
            } else {
                commitment.milestones.append(item)
            }
        }
        return commitment
    }

    /// What two updates of one commitment say together. Each names the institutions of its own rows.
    func together(with other: Commitment) -> Commitment {
        var commitment = updated(by: other)
        commitment.lead.addMissing(other.lead)
        commitment.supporting.addMissing(other.supporting)
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
}

extension Assessment {
    /// The day it speaks of, as early as the source leaves open.
    fileprivate var firstDay: CivilDate? { date ?? year.flatMap { CivilDate(year: $0, month: 1, day: 1) } }

    fileprivate func isLater(than day: CivilDate) -> Bool { firstDay.map { $0 > day } ?? false }
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
