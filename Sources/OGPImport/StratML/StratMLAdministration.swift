import OGPModel

/// What a document says of itself as a document.
struct StratMLAdministration {
    var identifier = ""
    var start = StratMLDate()
    var end = StratMLDate()
    var publication = StratMLDate()
    var source = ""
    /// Who submitted it, where that stands inside.
    var submitter: ContactDetails?
}
