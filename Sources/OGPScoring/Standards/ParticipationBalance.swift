public import OGPCatalogues
public import OGPModel

/// Who took part in the making and follow-up of one plan, by group and by regional group of the United Nations, as far as
/// the plan's record states it.
///
/// Seats, attendances, inputs and contributions are counted apart, because they are not the same thing. One who came to two
/// meetings counts in both. Those whom a plan is made known to (outreach) did not take part by that. A group that is named
/// without a number is a mention, never a number; nothing is guessed from a name.
public struct ParticipationBalance: Sendable {
    /// What is counted.
    public enum Basis: String, Sendable, Hashable, CaseIterable {
        /// Seats of the forum that are held on the day.
        case forumSeats
        /// Those who came to meetings, once for each meeting.
        case attendances
        /// Those who gave input in periods and mechanisms for it, once for each of them.
        case inputs
        /// Contributions, each by itself.
        case contributions
        /// Those whom entries of a plan file name.
        case planEntries
    }

    /// What is counted on one basis.
    public struct Part: Sendable {
        /// The basis.
        public let basis: Basis
        /// Those with a number.
        public internal(set) var counted = ParticipationTally()
        /// The mentions: groups named without a number, once for each meeting or period.
        public internal(set) var mentioned = ParticipationTally()
        /// Meetings or periods that do not say who took part.
        public internal(set) var silent = 0

        init(_ basis: Basis) { self.basis = basis }

        /// Whether nothing at all is recorded.
        var isEmpty: Bool { counted.isEmpty && mentioned.isEmpty && silent == 0 }

        /// The groups that the record states, with a number above zero or as a mention.
        public var groups: Set<ParticipantGroup> {
            Set(counted.byGroup.filter { $0.value > 0 }.keys).union(mentioned.byGroup.keys)
        }

        mutating func count(_ participants: [Participation], _ forms: AdvocacyForms?) {
            if participants.isEmpty { silent += 1 }
            for item in participants {
                if let number = item.count {
                    counted.count(item.group, said: item.said, number: number, forms)
                } else {
                    mentioned.count(item.group, said: item.said, forms)
                }
            }
        }
    }

    /// The bases on which anything is recorded, in their order.
    public let parts: [Part]
    /// The stakeholder groups and regional groups that are told apart; `nil` where none are.
    public let forms: AdvocacyForms?

    /// Counts who took part.
    ///
    /// - Parameters:
    ///   - record: The record as it stood on the day.
    ///   - entries: Those whom entries of a plan file name.
    ///   - asOf: The day.
    ///   - forms: The stakeholder groups and regional groups; none is told apart where it is `nil`.
    public init(
        _ record: ProcessRecord, entries: [NamedParticipants] = [], asOf: CivilDate, groupedBy forms: AdvocacyForms?
    ) {
        var seats = Part(.forumSeats)
        for member in record.forums.flatMap(\.members) where member.isSeated(on: asOf) {
            seats.counted.count(member.group, said: member.said, number: member.seats, forms)
        }
        var attendances = Part(.attendances)
        for meeting in record.meetings { attendances.count(meeting.participants, forms) }
        var inputs = Part(.inputs)
        for period in record.inputPeriods { inputs.count(period.participants, forms) }
        var contributions = Part(.contributions)
        for item in record.contributions { contributions.counted.count(item.group, said: item.said, forms) }
        var named = Part(.planEntries)
        for entry in entries where entry.date.isKnown(on: asOf) {
            for item in entry.stakeholders { named.counted.count(item.kind.group, said: item.said, forms) }
        }
        parts = [seats, attendances, inputs, contributions, named].filter { !$0.isEmpty }
        self.forms = forms
    }
}

extension Stakeholder.Kind {
    /// The group that the kind is for certain.
    fileprivate var group: ParticipantGroup {
        switch self {
        case .government: .government
        case .civilSociety: .civilSociety
        case .person, .organisation, .group, .unknown: .unknown
        }
    }
}
