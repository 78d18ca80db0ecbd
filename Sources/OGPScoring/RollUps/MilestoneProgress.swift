public import OGPCatalogues
public import OGPModel

/// How far one milestone is on one side: by what assessors of one role said up to a day.
public struct MilestoneProgress: Sendable, Hashable {
    /// How a milestone stands to being complete.
    public enum Completeness: Sendable, Hashable {
        /// Said to be complete.
        case complete
        /// Known not to be complete.
        case incomplete
        /// Nobody of this side says.
        case unknown
    }

    /// The latest status stated; not collected where the side is silent.
    public let status: Coded<ReportedStatus>
    /// The share of the work done: as stated, all where it is said to be complete and none where it is said not to have begun.
    /// `nil` where no share is known; no other word is turned into one.
    public let share: Percentage?
    /// Whether the item was withdrawn, or does not apply: then it is in no denominator.
    public let isApart: Bool
    /// Whether it is complete.
    public let completeness: Completeness
    /// The day of the statement that first said so without being taken back; `nil` where it is not complete or the day is not
    /// known.
    public let completeSince: CivilDate?
    /// Whether there is usable evidence.
    public let hasEvidence: Bool
    /// The statements of the side that were made by then, in order.
    public let statements: [Assessment]

    /// The progress of a milestone.
    ///
    /// - Parameters:
    ///   - milestone: The milestone.
    ///   - role: The side that speaks. Other sides are not heard.
    ///   - day: The last day that counts; later statements are not heard.
    ///   - words: The words by which a source says that it has no evidence, or that it stands elsewhere.
    public init(_ milestone: Milestone, role: AssessorRole, by day: CivilDate, words: EvidenceWords) {
        statements = milestone.assessments.filter { $0.role == role && $0.isMade(by: day) }
        let latest = statements.last(where: \.saysHowFar)
        let status = latest?.status ?? statements.last?.status ?? .notCollected
        self.status = status
        isApart = status == .coded(.withdrawn) || status == .notApplicable || latest?.lifecycle == .withdrawn
        share =
            switch status.value {
            case .complete: Percentage.all
            case .notStarted: Percentage.none
            default: latest?.percent
            }
        completeness = Self.completeness(status, latest)
        completeSince = completeness == .complete ? Self.firstComplete(statements)?.date : nil
        hasEvidence = EvidenceStanding(statements.flatMap(\.evidence) + milestone.evidence, words: words) == .usable
    }

    private static func completeness(_ status: Coded<ReportedStatus>, _ latest: Assessment?) -> Completeness {
        switch status.value {
        case .complete: .complete
        case .notStarted, .limited, .substantial, .inProgress, .notComplete, .onHold: .incomplete
        case .endedUnknown, .noEvidence, .withdrawn, nil:
            latest?.saysOpen ?? false ? .incomplete : .unknown
        }
    }

    /// The first of the statements at the end that all say complete.
    private static func firstComplete(_ statements: [Assessment]) -> Assessment? {
        let telling = statements.filter(\.saysHowFar)
        return telling.reversed().prefix { $0.status == .coded(.complete) }.last
    }
}

extension Assessment {
    /// Whether the statement was made by a day. One that does not say when is taken to be.
    fileprivate func isMade(by day: CivilDate) -> Bool {
        if let date { return date <= day }
        return year.map { $0 <= day.year } ?? true
    }

    /// Whether it says anything about how far the item is: a status, a share, or that it was dropped.
    fileprivate var saysHowFar: Bool {
        if percent != nil || lifecycle == .withdrawn { return true }
        switch status {
        case .coded, .unrecognised, .notApplicable: return true
        case .notReviewed, .notCollected, .blank: return false
        }
    }
}
