/// The four eras of IRM coding. An era is a property of the plan, by its year of submission, not of the report.
///
/// Source: OGP's commitments dataset: which indicator is coded for which year of submission.
public enum Era: String, Sendable, Hashable, CaseIterable {
    /// Progress reports; specificity, relevance and potential impact.
    case first = "2011-2013"
    /// Mid-term and end-of-term reports; stars; "Did it open government?" by value.
    case second = "2014-2016"
    /// Design and implementation reports; verifiability; one completion at the end of the term.
    case third = "2017-2019"
    /// Action plan review and results report; potential for results; early results from 2021.
    case fourth = "2020+"

    /// The era of plans submitted in a year; `nil` before 2011, when there were none.
    public init?(submitted year: Int) {
        switch year {
        case 2011...2013: self = .first
        case 2014...2016: self = .second
        case 2017...2019: self = .third
        case 2020...2200: self = .fourth
        default: return nil
        }
    }
}
