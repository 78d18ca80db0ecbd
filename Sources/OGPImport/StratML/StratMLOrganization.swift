import Findings

/// An organisation whose plan it is, as it stands in the document.
struct StratMLOrganization {
    var name = ""
    var acronym = ""
    var identifier = ""
    var description = ""
    let position: SourcePosition

    init(position: SourcePosition) { self.position = position }
}
