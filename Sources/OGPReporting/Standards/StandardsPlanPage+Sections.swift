import OGPCatalogues
import OGPModel
import OGPScoring

extension StandardsPlanPage {
    /// Why the plan would or would not be contrary to process.
    var contrary: [HTMLNode] {
        let reasons = assessment.contrary.reasons
        guard !reasons.isEmpty else {
            return [
                heading("Contrary to process?", "contrary"),
                HTMLNode(.p, text: "No trigger of the plan's years is known."),
            ]
        }
        var table = HTMLTable(
            id: "\(anchor)-triggers",
            caption: [.text("What would make the plan contrary to process, and what the record says of it")],
            columns: ["Trigger", "On this record", "Why"].map { HTMLTableColumn($0) })
        for reason in reasons {
            let name = LabelWords.capitalised(reason.trigger.replacing("-", with: " "))
            table.addRow([.text(name), reason.outlook.tag, .words(reason.text)])
        }
        return [heading("Contrary to process?", "contrary"), table.node]
    }

    /// How much influence the public had.
    var influence: [HTMLNode] {
        var table = HTMLTable(
            id: "\(anchor)-levels",
            caption: [.text("The record shows at least what is named; Collaborate and Empower only the IRM can give.")],
            columns: ["Phase", "The IRM gives", "The record shows at least", "Minimum", "Why"].map {
                HTMLTableColumn($0)
            })
        for item in assessment.influence {
            table.addRow([
                .text(LabelWords.capitalised(item.phase.words)),
                .text(item.stated.map { LabelWords.words($0.label) } ?? "none in the inputs"),
                .text(item.shown.map { LabelWords.words($0.rawValue) } ?? "nothing"),
                .text(item.minimum.map { LabelWords.words($0.rawValue) } ?? "none"), .words(item.because),
            ])
        }
        return [heading("Public influence", "influence"), table.node]
    }

    /// What the repository should hold.
    var checklist: [HTMLNode] {
        let items = RepositoryChecklist.items(assessment)
        if items.isEmpty { return [] }
        var table = HTMLTable(
            id: "\(anchor)-repository",
            caption: [.text("What the repository should hold, as far as the record shows it")],
            columns: ["What", "There?", "How far"].map { HTMLTableColumn($0) })
        for item in items {
            let detail = WebAddress(item.detail).map { HTMLNode.link([.source(item.detail)], to: $0) }
            table.addRow([
                .text(item.title), item.isThere ? .statusTag("yes") : .severityTag(.medium, "not yet"),
                detail ?? .source(item.detail),
            ])
        }
        return [heading("Repository checklist", "checklist"), table.node]
    }

    /// Everything that is due later, by others too.
    var later: [HTMLNode] {
        let later = assessment.laterObligations
        if later.isEmpty { return [] }
        var table = HTMLTable(
            id: "\(anchor)-dates", caption: [.text("What is due after that, by others too")],
            columns: ["Date", "What", "Owed by", "Why"].map { HTMLTableColumn($0) })
        for item in later {
            let caution = item.confidence == .unconfirmed ? " (wording unconfirmed)" : ""
            table.addRow([
                .words(item.date.description), .text(item.title + caution), .text(item.owner.words), .words(item.text),
            ])
        }
        return [heading("Later dates", "later"), table.node]
    }

    /// A section that every format for people has in the same words.
    func section(_ section: StandardsPage.Section, _ name: String) -> [HTMLNode] {
        if section.items.isEmpty && section.note.isEmpty { return [] }
        return [heading(section.title, name)] + section.content(level: level + 1)
    }
}

extension ContraryOutlook.Level {
    /// The outlook as a shape and a word; one without a trouble as a word in a frame.
    var tag: HTMLNode {
        switch self {
        case .no, .unknown: .statusTag(word)
        case .grace: .severityTag(.low, word)
        case .atRisk: .severityTag(.medium, word)
        case .yes: .severityTag(.high, word)
        }
    }
}
