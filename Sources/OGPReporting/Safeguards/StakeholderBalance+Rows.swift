public import OGPCatalogues
public import OGPScoring

extension StakeholderBalance {
    /// The counts with the names of their groups, in the order of the forms; the groups that nobody is of with zero.
    public func rows(_ forms: AdvocacyForms) -> [(name: String, value: String)] {
        func row(_ name: String, _ count: Int) -> (name: String, value: String) { (name, CountPhrase.grouped(count)) }
        var rows = forms.stakeholderGroups.map { row($0.name, byGroup[$0.id] ?? 0) }
        rows.append(row("No stakeholder group stated", withoutGroup))
        rows += forms.regionalGroups.map { row($0.name, byRegion[$0.id] ?? 0) }
        rows.append(row("No regional group stated", withoutRegion))
        return rows
    }
}
