import OGPModel

/// By what a row names its commitment.
struct MappedName {
    /// The source's id; empty where it has none.
    let id: String
    /// The number or code; empty where it has none.
    let number: String
    /// The title.
    let title: String
    /// The title, else the text, by which commitments of one id are told apart.
    let titleKey: String

    init(_ cells: MappedCells) {
        id = cells.code(.commitmentID)
        number = cells.code(.commitmentNumber)
        let labels = [cells.name(.commitmentTitle), cells.label(.commitmentNumber), cells.label(.commitmentID)]
        title = labels.first { !$0.isEmpty } ?? ""
        let hasName = !id.isEmpty || !number.isEmpty || !title.isEmpty
        titleKey = FoldedText(hasName ? title : cells.name(.commitmentText)).text
    }

    /// Whether the row names no commitment.
    var isEmpty: Bool { id.isEmpty && number.isEmpty && titleKey.isEmpty }

    /// What is printed in the plan: the number, else an id that is no more than a number.
    var printed: String { number.isEmpty ? id : number }

    /// The id, else the number within its plan, which other commitments may share; `nil` where the row has neither.
    func sharedKey(plan: String) -> String? {
        if !id.isEmpty { return "id \(id)" }
        return number.isEmpty ? nil : "number \(plan) \(number)"
    }

    /// Whether the id can be one commitment's alone whatever else is read: it has a letter and at least four digits.
    var hasWorldwideID: Bool { id.contains(where: \.isLetter) && id.count(where: \.isNumber) >= 4 }
}
