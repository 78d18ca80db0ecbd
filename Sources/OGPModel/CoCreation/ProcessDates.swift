/// The days of a plan that rules on its process count from. None is computed from another; what no source states is not stated.
public struct ProcessDates: Sendable, Hashable {
    /// The day the development of the plan began.
    public var developmentStart: ProcessDate = .notStated
    /// The day the plan was delivered: uploaded to OGP's website.
    public var delivered: ProcessDate = .notStated
    /// The day by which it was to be delivered, where the source says so.
    public var deliveryDue: ProcessDate = .notStated
    /// The first day of the plan.
    public var start: ProcessDate = .notStated
    /// The last day of the plan.
    public var end: ProcessDate = .notStated
    /// The last day of the plan before.
    public var previousEnd: ProcessDate = .notStated

    /// Dates of which nothing is stated.
    public init() {}

    /// Takes over from another source what is not stated here.
    public mutating func fill(from other: ProcessDates) {
        let parts: [WritableKeyPath<ProcessDates, ProcessDate>] = [
            \.developmentStart, \.delivered, \.deliveryDue, \.start, \.end, \.previousEnd,
        ]
        for part in parts where self[keyPath: part].isNotStated { self[keyPath: part] = other[keyPath: part] }
    }
}
