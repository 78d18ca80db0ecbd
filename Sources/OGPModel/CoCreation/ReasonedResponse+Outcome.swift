extension [ReasonedResponse] {
    /// What became of a contribution: what the latest response with a decision says. Responses without a day count as they stand.
    public var outcome: ReasonedResponse.Outcome {
        let ordered = enumerated().sorted { left, right in
            guard let first = left.element.date.day, let second = right.element.date.day, first != second else {
                return left.offset < right.offset
            }
            return first < second
        }
        return ordered.last { $0.element.outcome != .unknown }?.element.outcome ?? .unknown
    }
}
