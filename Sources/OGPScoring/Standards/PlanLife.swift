public import OGPCatalogues
public import OGPModel

/// The days of a plan's life that rules count from, as far as they are known to the day.
public struct PlanLife: Sendable, Hashable {
    /// The day its development began.
    public let developmentStart: CivilDate?
    /// The day it was delivered.
    public let delivered: CivilDate?
    /// The day by which it was to be delivered, where a source says so.
    public let deliveryDue: CivilDate?
    /// Its first day.
    public let start: CivilDate?
    /// Its last day.
    public let end: CivilDate?
    /// The last day of the plan before.
    public let previousEnd: CivilDate?
    /// The year it was submitted.
    public let submitted: Int?

    /// The life of a plan as known on a day: a delivery dated later has not happened.
    public init(_ process: ProcessCase, asOf: CivilDate) {
        let dates = process.record.dates
        developmentStart = dates.developmentStart.day
        delivered = dates.delivered.day.flatMap { $0 <= asOf ? $0 : nil }
        deliveryDue = dates.deliveryDue.day
        start = dates.start.day
        end = dates.end.day
        previousEnd = dates.previousEnd.day
        submitted = process.submitted.flatMap { $0 <= asOf.year ? $0 : nil }
    }

    /// The day that chooses the plan's era, with what it is: its delivery, else the year of submission, else its first day, else
    /// the day it is due, else the start of its development. `nil` where none is known.
    public var eraDay: (day: CivilDate, basis: String)? {
        if let delivered { return (delivered, "delivered on \(delivered)") }
        if let submitted, let day = CivilDate(year: submitted, month: 1, day: 1) {
            return (day, "submitted in \(submitted)")
        }
        if let start { return (start, "begins on \(start)") }
        if let deliveryDue { return (deliveryDue, "to be delivered by \(deliveryDue)") }
        return developmentStart.map { ($0, "developed since \($0)") }
    }

    /// One of the days.
    func day(_ anchor: ProcessAnchor) -> CivilDate? {
        switch anchor {
        case .developmentStart: developmentStart
        case .delivered: delivered
        case .start: start
        case .end: end
        case .ownDue: nil
        }
    }

    /// The first day of some phases; `nil` where it is not stated.
    func firstDay(of phases: [ProcessPhase]) -> CivilDate? {
        phases.contains(.development) ? developmentStart : start
    }

    /// The day by which the development had begun at the latest: a plan is developed before it is delivered or begins.
    var latestDevelopmentStart: CivilDate? {
        developmentStart ?? [delivered, start].compactMap(\.self).min()
    }

    /// The last day of some phases, as far as it is known.
    func lastDay(of phases: [ProcessPhase]) -> CivilDate? {
        phases.contains(.implementation) ? end : delivered ?? deliveryDue
    }
}

extension StandardsCatalogue {
    /// The edition that holds for a plan, as far as its days are known on a day.
    ///
    /// - Parameters:
    ///   - process: The plan with its record.
    ///   - asOf: The day.
    /// - Returns: The edition. Where no day of the plan is known, that of the IRM's process questions if their answers are recorded;
    ///   else, and before there were any, `nil`.
    public func edition(of process: ProcessCase, asOf: CivilDate) -> StandardsEdition? {
        if let era = PlanLife(process, asOf: asOf).eraDay { return edition(on: era.day, level: process.member.level) }
        if process.record.answers.isEmpty { return nil }
        return editions.first { $0.requirements.contains { !$0.answers.isEmpty } }
    }
}
