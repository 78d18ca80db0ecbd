import Findings
import OGPCatalogues
import OGPModel

/// Turns the rows of a context table into records. Each form has a file of its own.
struct ContextDecoder {
    var table: ContextTable
    var members: ContextMembers
    let dates: ContextDates
    let catalogues: ImportCatalogues
    let context: ContextCatalogue

    /// What the table says.
    mutating func records<Sink: FindingSink>(_ form: ContextForm, _ sink: inout Sink) -> ContextRecords {
        var records = ContextRecords()
        switch form {
        case .shutdowns: records.shutdowns = shutdowns(&sink)
        case .indicators: records.indicators = indicators(&sink)
        case .pledges: records.pledges = pledges(&sink)
        case .campaigns: records.campaigns = campaigns(&sink)
        case .supporters:
            let (list, pledges) = supporters(&sink)
            records.supporters = [list]
            records.pledges = pledges
        }
        members.finish(&sink)
        table.reportUnread(&sink)
        return records
    }

    /// The id of a theme that a cell names; reports one that is not known.
    func theme<Sink: FindingSink>(_ text: String, at row: SourcePosition, _ sink: inout Sink) -> String? {
        if text.isEmpty { return nil }
        if let theme = catalogues.policyAreas.theme(text) { return theme.id }
        let nearest = NearestWord.nearest(to: text, in: catalogues.policyAreas.themes.map(\.id))
        let hint = nearest.map { " Did you mean \($0)?" } ?? ""
        sink.report(
            Finding(
                .contextUnknownTheme, "\"\(text)\" is no theme that is known; nothing is held against it.\(hint)",
                at: row, field: "theme", value: text))
        return nil
    }
}
