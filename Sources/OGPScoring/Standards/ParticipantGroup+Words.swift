public import OGPModel

extension ParticipantGroup {
    /// What the group is called in a sentence.
    public var words: String {
        switch self {
        case .government: "government"
        case .parliament: "parliament"
        case .judiciary: "the courts"
        case .civilSociety: "civil society"
        case .academia: "academia"
        case .privateSector: "the private sector"
        case .media: "the media"
        case .public: "the public"
        case .international: "international organisations"
        case .other: "others"
        case .unknown: "groups that are not named"
        }
    }
}
