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
        let telling = Self.telling(statements)
        let latest = telling.last
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
        completeSince = completeness == .complete ? Self.firstComplete(telling)?.date : nil
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

    /// The statements that say how far the item is. A share alone does not take back that it is complete, unless it is less than
    /// all and of a later day.
    private static func telling(_ statements: [Assessment]) -> [Assessment] {
        statements.reduce(into: []) { telling, statement in
            guard statement.saysHowFar else { return }
            let takesBack = statement.date != nil && statement.percent != Percentage.all
            if telling.last?.status == .coded(.complete), statement.isShareAlone, !takesBack { return }
            telling.append(statement)
        }
    }

    /// The first of the statements at the end that all say complete.
    private static func firstComplete(_ telling: [Assessment]) -> Assessment? {
        telling.reversed().prefix { $0.status == .coded(.complete) }.last
    }
}

extension Assessment {
    /// Whether the statement was made by a day. One that does not say when is taken to be.
    fileprivate func isMade(by day: CivilDate) -> Bool {
        if let date { return date <= day }
        return year.map { $0 <= day.year } ?? true
    }

    /// Whether it states a share and nothing else of how far the item is.
    fileprivate var isShareAlone: Bool { percent != nil && !status.isCoded && lifecycle != .withdrawn && said.isEmpty }

    /// Whether it says anything about how far the item is: a status, a share, or that it was dropped.
    fileprivate var saysHowFar: Bool {
        if percent != nil || lifecycle == .withdrawn { return true }
        switch status {
        case .coded, .unrecognised, .notApplicable: return true
        case .notReviewed, .notCollected, .blank: return false
        }
    }
}
