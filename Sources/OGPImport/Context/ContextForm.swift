import OGPCatalogues
import OGPModel

/// The forms of tables that hold context, told apart by their columns.
public enum ContextForm: String, Sendable, Hashable, CaseIterable {
    /// Shutdown records of the #KeepItOn coalition, of any year.
    case shutdowns
    /// Indicators: member, theme, indicator, value, threshold, date, source.
    case indicators
    /// Pledges: member, pledge, theme, date, source.
    case pledges
    /// Campaigns: campaign, baseline, target, date, and what was counted since.
    case campaigns
    /// A list of supporters of a call: name, category, nationality, date_signed.
    case supporters

    /// What the form holds, for people.
    public var words: String {
        switch self {
        case .shutdowns: "shutdown records"
        case .indicators: "indicators"
        case .pledges: "pledges"
        case .campaigns: "campaigns"
        case .supporters: "list of supporters"
        }
    }

    /// The columns by which each form but the shutdown records is recognised.
    private static let columns: [(form: ContextForm, names: [[String]])] = [
        (.indicators, [["member"], ["theme"], ["indicator"], ["value"]]),
        (.pledges, [["member"], ["pledge"]]),
        (.campaigns, [["campaign"], ["target"]]),
        (.supporters, [["name"], ["category", "type"], ["nationality", "country"]]),
    ]

    /// The form of a table; `nil` where its columns are those of none.
    init?(_ table: ContextTable, _ catalogue: ContextCatalogue) {
        let shutdown: [ShutdownField] = [.country, .startDate, .kind]
        if shutdown.allSatisfy({ table.has(catalogue.shutdownColumns[$0] ?? []) }) {
            self = .shutdowns
            return
        }
        guard let found = Self.columns.first(where: { $0.names.allSatisfy(table.has) }) else { return nil }
        self = found.form
    }

    /// What the forms are, for somebody whose table is none of them.
    static let choices =
        "shutdown records (country, start_date, shutdown_type), indicators (member, theme, indicator, value, threshold, "
        + "date, source), pledges (member, pledge, theme, date, source), campaigns (campaign, baseline, target, date) and "
        + "lists of supporters (name, category, nationality, date_signed)"
}
