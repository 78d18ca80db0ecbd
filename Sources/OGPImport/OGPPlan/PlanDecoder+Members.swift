import OGPCatalogues
import OGPModel

extension PlanDecoder {
    /// The member that an item states, otherwise the one it takes over.
    ///
    /// Where only a name or a code is stated the catalogue fills in the rest; what is stated counts.
    mutating func member(_ item: PlanItem, inherited: MemberReference?) -> MemberReference {
        let fields = ["member", "member.name", "member.nameInSource", "member.code", "member.level", "member.region"]
        guard fields.contains(where: { item.first($0).map { $0.isStated || $0.isNone } == true }) else {
            return inherited ?? .nobody
        }
        let name = optional(item, "member.name") ?? optional(item, "member") ?? ""
        let inSource = optional(item, "member.nameInSource")
        let code = optional(item, "member.code")
        let resolution = catalogues.members.resolve(inSource ?? name)
        let known = code.flatMap { catalogues.members.member(code: $0) } ?? resolution.member
        if known == nil { reportUnknownMember(item, inSource ?? name, code, resolution) }
        return MemberReference(
            name: inSource == nil || name.isEmpty && !isStated(item, "member.name")
                ? known?.name ?? inSource ?? name : name,
            nameInSource: inSource ?? name, code: code ?? (isNone(item, "member.code") ? nil : known?.code),
            level: choice(item, "member.level", MemberLevel.self)
                ?? (isNone(item, "member.level") ? nil : known?.level),
            region: optional(item, "member.region")
                ?? (isNone(item, "member.region") ? nil : known?.region.rawValue))
    }

    private func isNone(_ item: PlanItem, _ name: String) -> Bool { item.first(name)?.isNone == true }

    private func isStated(_ item: PlanItem, _ name: String) -> Bool { item.first(name)?.isStated == true }

    private mutating func reportUnknownMember(
        _ item: PlanItem, _ name: String, _ code: String?, _ resolution: MemberResolution
    ) {
        guard told.insert("member " + name + (code ?? "")).inserted else { return }
        var hint = ""
        if case .unknown(let nearest) = resolution, let first = nearest.first {
            hint = " The nearest known name is \(first.name)."
        }
        let value = item.first("member.name") ?? item.first("member") ?? item.first("member.code")
        report(
            .planUnknownMember, "\"\(name.isEmpty ? code ?? "" : name)\" is no member that the catalogue knows.\(hint)",
            at: value?.position ?? item.position, field: "member", value: name)
    }
}
