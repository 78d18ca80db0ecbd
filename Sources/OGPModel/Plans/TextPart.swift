/// The texts of a plan, commitment, milestone or statement that may stand in several languages.
///
/// Most of them are the questions of OGP's commitment templates. The template of 2021 and the older ones ask different
/// questions; the list is their union. Source: OGP action plan templates, 2015-2020 and since 2021.
public enum TextPart: String, Sendable, Hashable, CaseIterable {
    /// The title.
    case title
    /// The short title.
    case shortTitle
    /// The plan's own heading or theme.
    case heading
    /// What a plan says of itself.
    case summary
    /// The whole text in one piece.
    case fullText
    /// The longer text of a milestone, or what an assessor writes.
    case text
    /// What an assessor says stands in the way.
    case challenges
    /// What a source says of evidence, in words.
    case evidence
    /// The words of a deadline.
    case deadline
    /// What a milestone is to deliver.
    case output
    /// Since 2021: "Brief Description of the Commitment".
    case briefDescription
    /// "What problem does the commitment aim to address?"; before: "What is the public problem that the commitment will address?"
    case problem
    /// Since 2021: "What are the causes of the problem?"
    case causes
    /// 2014-2016: "Status quo or problem addressed by the commitment".
    case statusQuo
    /// Since 2021: "What has been done so far to solve the problem?"
    case doneSoFar
    /// Since 2021: "What solution are you proposing?"
    case solution
    /// 2014-2016: "Main objective".
    case objective
    /// 2015-2020: "What is the commitment?"
    case description
    /// 2015-2020: "How will the commitment contribute to solve the public problem?"
    case contribution
    /// Since 2021: "What results do we want to achieve by implementing this commitment?"
    case expectedResults
    /// 2014-2016: "Ambition".
    case ambition
    /// 2014-2016: "OGP challenge addressed by the commitment".
    case challenge
    /// 2015-2020: "Why is this commitment relevant to OGP values?"
    case relevance
    /// Since 2021: "How will the commitment promote transparency?"
    case transparency
    /// Since 2021: "How will the commitment help foster accountability?"
    case accountability
    /// Since 2021: "How will the commitment improve citizen participation in defining, implementing, and monitoring solutions?"
    case participation
    /// 2015-2020: "Additional information": budget, other programmes, goals of sustainable development.
    case additionalInformation

    /// The questions of the commitment templates, in the order of this list.
    public static let questions = allCases.filter(\.isQuestion)

    /// Whether it is a question of a commitment template.
    public var isQuestion: Bool {
        switch self {
        case .title, .shortTitle, .heading, .summary, .fullText, .text, .challenges, .evidence, .deadline, .output:
            false
        default: true
        }
    }
}
