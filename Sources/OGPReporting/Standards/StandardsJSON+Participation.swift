import OGPCatalogues
import OGPModel
import OGPScoring

extension StandardsJSON {
    /// Writes who took part on one basis: counts with their share of those whose group is stated, which is `null` where none is.
    static func write(_ part: ParticipationBalance.Part, _ forms: AdvocacyForms?, _ json: inout JSONWriter) {
        json.member("basis", part.basis.rawValue)
        json.member("total", part.counted.total)
        write(part.counted, forms, &json)
        json.object("withoutNumber") { json in
            json.member("mentions", part.mentioned.total)
            write(part.mentioned, forms, &json)
        }
        json.member("silent", part.silent)
    }

    private static func write(_ tally: ParticipationTally, _ forms: AdvocacyForms?, _ json: inout JSONWriter) {
        let groups = ParticipantGroup.allCases.filter { tally.byGroup[$0] != nil }
        let (balance, all) = (tally.stakeholders, forms)
        write(
            "groups", groups.map { ($0.rawValue, tally.byGroup[$0] ?? 0) }, of: tally.withGroup, in: tally.total,
            &json)
        write(
            "stakeholderGroups",
            (all?.stakeholderGroups ?? []).compactMap { group in balance.byGroup[group.id].map { (group.id, $0) } },
            of: tally.withStakeholderGroup, in: tally.total, &json)
        write(
            "regionalGroups",
            (all?.regionalGroups ?? []).compactMap { group in balance.byRegion[group.id].map { (group.id, $0) } },
            of: tally.withRegion, in: tally.total, &json)
    }

    private static func write(
        _ name: String, _ counts: [(id: String, count: Int)], of stated: Int, in total: Int, _ json: inout JSONWriter
    ) {
        json.object(name) { json in
            json.member("stated", stated)
            json.member("notStated", total - stated)
            json.array("counts") { json in
                for (id, count) in counts {
                    json.object { json in
                        json.member("id", id)
                        json.member("count", count)
                        json.member("share", orNull: ExactRate(count, ifAnyOf: stated))
                    }
                }
            }
        }
    }
}
