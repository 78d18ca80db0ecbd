/// A space for dialogue between government and others: a forum, committee or regular meeting.
public struct Forum: Sendable, Hashable {
    /// The name.
    public var name: String
    /// The day it was founded or first met.
    public var founded: ProcessDate
    /// The day its basic rules were published.
    public var rulesPublished: ProcessDate
    /// What shows the rules.
    public var rules: [ProcessEvidence]
    /// Its members.
    public var members: [ForumMember]
    /// What shows that it exists.
    public var evidence: [ProcessEvidence]
    /// Where it stands, and who says so.
    public var attribution: ProcessAttribution

    /// A forum; the rest is set on the value.
    public init(
        name: String, founded: ProcessDate = .notStated, rulesPublished: ProcessDate = .notStated,
        rules: [ProcessEvidence] = [], members: [ForumMember] = [], evidence: [ProcessEvidence] = [],
        attribution: ProcessAttribution
    ) {
        self.name = name
        self.founded = founded
        self.rulesPublished = rulesPublished
        self.rules = rules
        self.members = members
        self.evidence = evidence
        self.attribution = attribution
    }

    /// How many seats groups of the state and others hold on a day; seats of groups that are neither are in none.
    public func balance(on day: CivilDate) -> (governmental: Int, nonGovernmental: Int) {
        var balance = (governmental: 0, nonGovernmental: 0)
        for member in members where member.isSeated(on: day) {
            if member.group.isGovernmental == true { balance.governmental += member.seats }
            if member.group.isGovernmental == false { balance.nonGovernmental += member.seats }
        }
        return balance
    }
}
