public import OGPModel

extension MemberReference {
    /// An invented member.
    public static func sample(_ name: String, code: String?, region: String? = "Europe") -> MemberReference {
        MemberReference(name: name, nameInSource: name, code: code, level: .national, region: region)
    }

    /// The invented member that samples belong to unless they say otherwise.
    public static let exampleland = MemberReference.sample("Exampleland", code: "EXA")
}
