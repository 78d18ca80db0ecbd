public import OGPModel

extension Contribution {
    /// A contribution of civil society, answered on a day or not.
    public static func received(
        _ id: String, _ iso: String, answered: String? = nil, _ outcome: ReasonedResponse.Outcome = .accepted
    ) -> Contribution {
        var contribution = Contribution(
            id: id, date: .on(iso), group: .civilSociety, author: "member of an association", text: "Proposal \(id)",
            attribution: .sample)
        if let answered {
            contribution.responses = [
                ReasonedResponse(date: .on(answered), outcome: outcome, text: "Reasons", attribution: .sample)
            ]
        }
        return contribution
    }
}
