public import OGPModel

/// When a plan of some years was to be delivered, and from when it is too late.
public struct DeliveryWindow: Sendable, Hashable {
    /// A day of every year.
    public struct YearDay: Sendable, Hashable {
        /// The month, 1 to 12.
        public let month: Int
        /// The day of the month.
        public let day: Int
    }

    /// The id.
    public let id: String
    /// The years for which it holds.
    public let validity: StandardsValidity
    /// The month and day it is due, where it is one day for all.
    public let due: YearDay?
    /// How many months after the due day it is contrary to process; `nil` where there is no due day.
    public let lateMonths: Int?
    /// How many months after the due day the member moves to another group of years; `nil` where it does not.
    public let newCycleMonths: Int?
    /// How many months after the end of the last plan it is contrary to process; `nil` where that does not count.
    public let afterLastPlanMonths: Int?
    /// What it says, in this project's words.
    public let text: String
    /// How exact it is; empty where nothing is to be said.
    public let note: String
    /// What it rests on.
    public let basis: RuleBasis

    /// The day a plan is due in a year; `nil` where there is no day for all.
    public func dueDay(in year: Int) -> CivilDate? {
        due.flatMap { CivilDate(year: year, month: $0.month, day: $0.day) }
    }
}
