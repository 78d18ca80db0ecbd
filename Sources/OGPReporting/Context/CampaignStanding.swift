public import OGPModel

/// How a campaign stands on a day. Nothing is put in the place of a number that is not given.
public struct CampaignStanding: Sendable, Hashable {
    /// The campaign.
    public let campaign: Campaign
    /// What was counted last; `nil` where nothing was.
    public let count: Int?
    /// What the count rests on, as a clause; empty without one.
    public let basis: String
    /// When that was counted; unknown where nothing counts, or the source does not say.
    public let countDate: Deadline
    /// How many are still needed; `nil` where count or target is unknown, or the count is that of a list whose own day is not known:
    /// it may have been made after the day of the question, or long before it.
    public let stillNeeded: Int?
    /// Days from the day of the question to the last day; negative where it is over; `nil` where the day is unknown.
    public let daysLeft: Int?

    /// A campaign on a day.
    ///
    /// - Parameters:
    ///   - campaign: The campaign.
    ///   - lists: Lists of supporters; one is counted where the campaign names its call and gives no count of its own.
    ///   - day: The day the question is asked for.
    public init(_ campaign: Campaign, supporters lists: [SupporterList], asOf day: CivilDate) {
        self.campaign = campaign
        let list = campaign.countedCall.flatMap { call in
            lists.first { FoldedText($0.call) == FoldedText(call) }
        }
        let isLater = campaign.countDate.earliest.map { $0 > day } ?? false
        countDate = isLater ? Deadline(unknown: "", basis: .none) : campaign.countDate
        if campaign.count != nil, isLater {
            count = nil
            basis = "the count of \(campaign.countDate.text) is of a day after this question and is left out"
        } else if let given = campaign.count {
            count = given
            basis = "as the table gives it"
        } else if let list {
            count = list.total
            basis =
                "all in \(list.file), whose own day is not known (\(list.dated) of \(list.total) have a day of signature)"
        } else {
            count = nil
            basis = ""
        }
        let given = isLater ? nil : campaign.count
        stillNeeded = campaign.target.flatMap { target in given.map { max(0, target - $0) } }
        daysLeft = campaign.deadline.latest.map { $0.dayNumber - day.dayNumber }
    }
}
