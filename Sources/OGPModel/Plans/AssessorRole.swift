/// Who gave a rating. Roles never share a slot.
public enum AssessorRole: String, Sendable, Hashable, CaseIterable {
    /// The Independent Reporting Mechanism.
    case irm
    /// The government itself.
    case government
    /// A civil-society monitor.
    case civilSociety
    /// The monitoring body of a local member.
    case monitoringBody
    /// Anybody else.
    case other
}
