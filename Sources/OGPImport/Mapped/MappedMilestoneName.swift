import OGPModel

/// By what a row names its milestone.
struct MappedMilestoneName {
    let id: String
    let number: String
    /// The milestone above; `nil` where it stands directly under the commitment.
    let parent: String?
    let title: String

    init(_ cells: MappedCells) {
        let above = cells.code(.milestoneParent)
        let aboveTitle = cells.name(.milestoneParentTitle)
        guard cells.states(TableField.namingMilestones) else {
            // The row is of the milestone above itself.
            (id, number, parent, title) = ("", above, nil, aboveTitle)
            return
        }
        id = cells.code(.milestoneID)
        number = cells.code(.milestoneNumber)
        parent = above.isEmpty ? (aboveTitle.isEmpty ? nil : aboveTitle) : above
        let titles = [cells.name(.milestoneTitle), cells.label(.milestoneNumber), cells.label(.milestoneID)]
        title = titles.first { !$0.isEmpty } ?? ""
    }

    /// What rows of one milestone have in common: its id or number, else its title or text.
    func key(_ cells: MappedCells) -> String {
        if !id.isEmpty || !number.isEmpty { return [id, number].joined(separator: "\u{1F}") }
        let texts = [title, cells.text(.milestoneText), cells.text(.milestoneOutput)]
        return "\u{1F}\u{1F}" + FoldedText(texts.first { !$0.isEmpty } ?? "").text
    }
}
