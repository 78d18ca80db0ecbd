/// Entries of several documents, of which a later one replaces an earlier one with the same id in its place.
struct MergedEntries<Value: Identifiable & Sendable>: Sendable where Value.ID == String {
    private(set) var entries: [CatalogueEntry<Value>] = []
    /// Where each id stands.
    private(set) var places: [String: Int] = [:]

    init(_ lists: [[CatalogueEntry<Value>]]) {
        for entry in lists.joined() {
            if let place = places[entry.value.id] {
                entries[place] = entry
            } else {
                places[entry.value.id] = entries.count
                entries.append(entry)
            }
        }
    }

    /// The entries without their places.
    var values: [Value] { entries.map(\.value) }

    /// The entry with an id.
    subscript(id: String) -> Value? { places[id].map { entries[$0].value } }
}
