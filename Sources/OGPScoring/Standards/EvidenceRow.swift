public import OGPCatalogues
public import OGPModel

/// One item of the process record that decides a requirement.
public struct EvidenceRow: Sendable, Hashable {
    /// What the item is.
    public enum Kind: String, Sendable, Hashable, CaseIterable {
        /// A forum.
        case forum
        /// The rules of a forum.
        case forumRules
        /// A seat in a forum.
        case forumMember
        /// A meeting.
        case meeting
        /// A website.
        case website
        /// A repository.
        case repository
        /// An update of a repository.
        case repositoryUpdate
        /// A publication of the timeline.
        case timeline
        /// An activity of outreach.
        case outreach
        /// A mechanism that gathers inputs.
        case inputPeriod
        /// A contribution.
        case contribution
        /// A response.
        case response
        /// A report.
        case report
        /// An answer of the IRM to a question on the process.
        case answer
        /// A statement on the requirement.
        case statement
    }

    /// What it is.
    public var kind: Kind
    /// When it was.
    public var date: ProcessDate
    /// Its last day, where it lasts.
    public var until: ProcessDate = .notStated
    /// What the record says of it for or against what a rule needs.
    public var facts: [EvidenceNeed: Bool] = [:]
    /// A few words that name it.
    public var title: String
    /// Its link; empty where it has none.
    public var link: String
    /// The groups that took part.
    public var groups: [ParticipantGroup]
    /// Where it stands, and who says so.
    public var attribution: ProcessAttribution

    /// An item.
    public init(
        _ kind: Kind, _ date: ProcessDate, title: String, link: String = "", groups: [ParticipantGroup] = [],
        attribution: ProcessAttribution
    ) {
        self.kind = kind
        self.date = date
        self.title = title
        self.link = link
        self.groups = groups
        self.attribution = attribution
    }

    /// Whether it has what a rule needs beside being recorded; `nil` where the record does not say.
    func has(_ need: EvidenceNeed) -> Bool? {
        switch need {
        case .date: date.day != nil
        case .link: !link.isEmpty
        case .results, .comments, .open: facts[need]
        }
    }

    /// What it is called where it is named in a sentence.
    var phrase: String { "\(title.isEmpty ? kind.rawValue : title) of \(date.text)" }
}
