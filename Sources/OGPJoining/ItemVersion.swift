public import OGPModel

/// A commitment or one of its milestones as one version of a plan states it.
public struct ItemVersion: Sendable {
    /// The commitment, or that of the milestone.
    public let commitment: Commitment
    /// The milestone; `nil` for the commitment itself.
    public let milestone: Milestone?
    /// The milestone's place in its commitment, from 1; 0 for the commitment itself.
    public let place: Int
    /// When it is due, with the order of an ambiguous date settled where the plan settles it.
    public let deadline: Deadline

    /// A version of an item.
    public init(_ commitment: Commitment, milestone: Milestone? = nil, place: Int = 0, deadline: Deadline) {
        self.commitment = commitment
        self.milestone = milestone
        self.place = place
        self.deadline = deadline
    }

    /// A commitment and its milestones, with their deadlines settled.
    public static func versions(
        of commitment: Commitment, deadline: (DateReading) -> Deadline
    ) -> [ItemVersion] {
        [ItemVersion(commitment, deadline: deadline(commitment.end))]
            + commitment.milestones.enumerated().map { index, milestone in
                ItemVersion(commitment, milestone: milestone, place: index + 1, deadline: deadline(milestone.end))
            }
    }

    /// The title; the beginning of the text where a milestone has none.
    public var title: String {
        guard let milestone else { return commitment.title.isEmpty ? commitment.shortTitle : commitment.title }
        return milestone.title.isEmpty ? String(milestone.text.prefix(200)) : milestone.title
    }

    /// The responsible institutions: the milestone's own, else the commitment's.
    public var lead: [String] {
        guard let milestone else { return commitment.lead }
        return milestone.lead
    }

    /// What was said about it.
    public var assessments: [Assessment] { milestone?.assessments ?? commitment.assessments }

    /// What its source and assessors point to.
    public var evidence: [Evidence] { (milestone?.evidence ?? commitment.evidence) + assessments.flatMap(\.evidence) }

    /// Its texts by part and language; the main language is the empty tag. The words of a deadline are not among them.
    public var texts: [PlanText] {
        let main: [PlanText]
        if let milestone {
            main = [
                PlanText(.title, text: milestone.title), PlanText(.text, text: milestone.text),
                PlanText(.output, text: milestone.output),
            ]
        } else {
            main =
                [
                    PlanText(.title, text: commitment.title), PlanText(.shortTitle, text: commitment.shortTitle),
                    PlanText(.fullText, text: commitment.fullText),
                ] + commitment.answers
        }
        return (main + (milestone?.translations ?? commitment.translations))
            .filter { $0.part != .deadline && !$0.text.isEmpty }
    }

    /// What it is recognised by from one version to the next; empty where nothing but its words tells. An id that was derived from
    /// the source counts only together with the same title.
    var key: String {
        guard let milestone else {
            let id = commitment.id.text.uppercased()
            return commitment.idSource == .given ? id : "\(id) \(FoldedText(title))"
        }
        return (milestone.number.isEmpty ? milestone.id : milestone.number).uppercased()
    }
}
