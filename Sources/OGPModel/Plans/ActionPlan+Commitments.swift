extension ActionPlan {
    /// The year the plan ends, as its commitments take it over from the plan: that of the last day its end may mean; `nil`
    /// where the end is not settled by its own words.
    public var endYear: Int? {
        guard case .settled(let deadline) = end.meaning else { return nil }
        return deadline.latest?.year
    }
}
