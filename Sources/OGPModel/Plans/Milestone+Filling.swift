extension Milestone {
    /// The milestone with what another description of it states and this one leaves open. Statements, evidence and extra values
    /// are those of both.
    package func filled(from other: Milestone) -> Milestone {
        var milestone = self
        if milestone.id.isEmpty { milestone.id = other.id }
        if milestone.number.isEmpty { milestone.number = other.number }
        if milestone.title.isEmpty { milestone.title = other.title }
        if milestone.text.isEmpty { milestone.text = other.text }
        if milestone.output.isEmpty { milestone.output = other.output }
        if milestone.lead.isEmpty { milestone.lead = other.lead }
        if milestone.supporting.isEmpty { milestone.supporting = other.supporting }
        if milestone.start.isSilent { milestone.start = other.start }
        if milestone.end.isSilent { milestone.end = other.end }
        milestone.parent = milestone.parent ?? other.parent
        milestone.weight = milestone.weight ?? other.weight
        milestone.translations.addLanguages(of: other.translations)
        milestone.assessments.addMissing(other.assessments)
        milestone.evidence.addMissing(other.evidence)
        milestone.extra.addMissing(other.extra)
        return milestone
    }
}

extension DateReading {
    /// Whether nothing at all is written.
    fileprivate var isSilent: Bool {
        if case .notStated(let text) = meaning { text.isEmpty } else { false }
    }
}
