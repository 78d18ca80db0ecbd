import OGPModel

extension MilestoneRule {
    /// A number that belongs elsewhere.
    static let childUnderWrongParent = MilestoneRule(
        RuleDescription(
            id: "child-under-wrong-parent", kind: .data, severity: .low, title: "Number belongs under another item",
            rationale: "Its number does not go on from that of the item it stands under, while numbers here do.",
            severityReason: "It may be a slip of the number, or stand under the wrong commitment and be counted there.",
            source: "The project's own rule; Canada's tracker checks parents by the beginning of the code",
            fix: "Correct its number, or move it to the item that the number names."),
        firing: [
            RuleExample("C01.10.1 stands under C01.1.") {
                .example { milestone, _ in
                    milestone.number = "C01.10.1"
                    milestone.parent = "C01.1"
                }
            },
            RuleExample("C02.1 stands under commitment C01.") {
                .example { milestone, commitment in
                    commitment.number = "C01"
                    milestone.number = "C02.1"
                }
            },
            RuleExample("2.3 stands under commitment 1, beside 1.1 and 1.2.") {
                .example { milestone, commitment in
                    milestone.number = "2.3"
                    commitment.milestones = [.example("1.1"), .example("1.2")]
                }
            },
        ],
        holding: [
            RuleExample("1.1 stands under commitment 1.") { .example() },
            RuleExample("C01.1.1 stands under C01.1.") {
                .example { milestone, _ in
                    milestone.number = "C01.1.1"
                    milestone.parent = "C01.1"
                }
            },
            RuleExample("Milestones numbered 1, 2, 3 within each commitment.") {
                .example { milestone, commitment in
                    commitment.number = "4"
                    milestone.number = "2"
                }
            },
            RuleExample("Numbers with points of their own, none of which goes on from the commitment's.") {
                .example { milestone, commitment in
                    commitment.number = "4"
                    commitment.milestones = [.example("1.2")]
                }
            },
        ]
    ) { item in
        let number = ItemNumber(item.milestone.number)
        let above = ItemNumber(item.milestone.parent ?? item.commitment.number)
        guard number.parts.count > 1, !above.parts.isEmpty else { return .outOfScope }
        if number.extends(above) { return .holds }
        let siblings = item.commitment.milestones.filter { $0.parent == item.milestone.parent }
        guard number.isOfOneSystem(with: above) || siblings.contains(where: { ItemNumber($0.number).extends(above) })
        else { return .outOfScope }
        let place = item.milestone.parent ?? "commitment \(item.commitment.number)"
        return .fires(
            "Number \(ShortText.cut(item.milestone.number)) stands under \(ShortText.cut(place)).",
            fields: item.milestone.parent == nil ? ["milestone", "number"] : ["milestone", "parent"])
    }
}
