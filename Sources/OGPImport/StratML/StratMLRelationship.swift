/// What an indicator is related to, as it stands in the document.
struct StratMLRelationship {
    /// The kind of relation, where it is stated.
    var type = ""
    var name = ""
    var description = ""
    /// What it refers to: identifiers or addresses.
    var referents: [String] = []

    /// Everything it says, on one line.
    var line: String {
        let kind = type.replacing("_", with: " ")
        let said = [name, description, referents.joined(separator: ", ")].filter { !$0.isEmpty }
        return kind.isEmpty ? said.joined(separator: "; ") : "\(kind): \(said.joined(separator: "; "))"
    }
}
