import OGPModel

/// What a row says about its item, whether that is a commitment or a milestone.
struct MappedItem {
    var lead: [String] = []
    var supporting: [String] = []
    var start = DateReading(.notStated(text: ""))
    var end = DateReading(.notStated(text: ""))
    /// The words of the deadline in other languages.
    var translations: [PlanText] = []
    var statements: [MappedStatement] = []
    /// Evidence that belongs to no statement.
    var evidence: [Evidence] = []
    var extra: [ExtraCell] = []
    /// The day the row speaks of.
    var day: CivilDate?
}
