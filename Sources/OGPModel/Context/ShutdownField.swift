/// A column of the #KeepItOn shutdown records, by its name in the later sheets; earlier sheets name some of them otherwise.
public enum ShutdownField: String, Sendable, Hashable, CaseIterable {
    /// What the shutdown was recorded under.
    case id
    /// The first day.
    case startDate = "start_date"
    /// The last day.
    case endDate = "end_date"
    /// The year whose sheet counts it; a shutdown that goes on stands in several sheets.
    case countYear = "count_year"
    /// Whether it goes on.
    case status = "shutdown_status"
    /// How long it lasted, in the words of the sheet.
    case duration
    /// The country, or several.
    case country
    /// How far it reached.
    case scope = "geo_scope"
    /// Where it took place.
    case area = "area_name"
    /// A full cut, a throttle, or both.
    case kind = "shutdown_type"
    /// Mobile, broadband, or both.
    case network = "affected_network"
    /// The full network or single services.
    case extent = "shutdown_extent"
    /// Who ordered it.
    case orderedBy = "ordered_by"
    /// Who decided it.
    case decisionMaker = "decision_maker"
    /// What set it off.
    case cause = "actual_cause"
    /// What set it off, in more words.
    case causeDetails = "actual_cause_details"
    /// Whether an election was near.
    case election
    /// Whether there was violence.
    case violence
    /// Whether abuses of human rights were reported.
    case abuse = "hr_abuse_reported"
    /// The reason that the government gave.
    case justification = "gov_justification"
    /// Whether the government acknowledged it.
    case acknowledged = "gov_ack"
    /// Whom it was aimed at.
    case usersTargeted = "users_targeted"
    /// The event around it.
    case event
    /// Where the record comes from.
    case source = "info_source"
    /// A link to the report of it.
    case link = "info_source_link"

    /// The fields that say what set a shutdown off.
    public static let triggers: [ShutdownField] = [
        .cause, .causeDetails, .election, .violence, .justification, .event,
    ]
}
