import OGPCatalogues

/// Follows the rows of a plan table and says what each belongs to. Both passes over a table use it, so that they agree.
struct PlanRowPlace {
    /// What a row belongs to.
    enum Place {
        /// It says something of the file.
        case file
        /// It is for people only.
        case comment
        /// It is a plan.
        case plan
        /// It belongs to a plan: the id, or the plan above where it is empty.
        case ofPlan(String)
        /// It is a commitment.
        case commitment
        /// It belongs to the commitment above.
        case ofCommitment
        /// It belongs to a commitment that does not stand above it.
        case displaced(String)
        /// Nobody knows what it is.
        case unknown
    }

    /// The id of the plan above; `nil` before the first one.
    private(set) var plan: String?
    /// The id and number of the commitment above.
    private var commitment: (id: String, number: String)?

    /// Goes to the next row.
    ///
    /// - Parameters:
    ///   - links: The row's links.
    ///   - id: The row's own id.
    ///   - number: The row's own number.
    /// - Returns: What the row belongs to.
    mutating func next(_ links: PlanLinks, id: String, number: String) -> Place {
        switch links.record {
        case "file": return .file
        case "comment": return .comment
        case "actionPlan":
            plan = id
            commitment = nil
            return .plan
        case "commitment":
            commitment = (id, number)
            return .commitment
        case "process", "coCreation": return .ofPlan(links.plan)
        default:
            guard links.record == "translation" || PlanItemKind(rawValue: links.record) != nil else { return .unknown }
            return place(links)
        }
    }

    private func place(_ links: PlanLinks) -> Place {
        if !links.commitment.isEmpty {
            guard let commitment else { return .displaced(links.commitment) }
            let isOwn =
                links.commitment == commitment.id
                || (!commitment.number.isEmpty && links.commitment == commitment.number)
            return isOwn ? .ofCommitment : .displaced(links.commitment)
        }
        if !links.process.isEmpty || !links.plan.isEmpty { return .ofPlan(links.plan) }
        if commitment != nil { return .ofCommitment }
        return plan == nil ? .displaced("") : .ofPlan("")
    }
}
