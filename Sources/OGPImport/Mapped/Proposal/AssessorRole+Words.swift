public import OGPModel

extension AssessorRole {
    /// Who speaks, in the words of a sentence.
    public var speaker: String {
        switch self {
        case .irm: "the IRM"
        case .government: "the government"
        case .civilSociety: "civil society"
        case .monitoringBody: "the monitoring body of a local member"
        case .other: "somebody else"
        }
    }
}
