/// An entry of a document together with its place, for mistakes that only show beside other entries.
struct CatalogueEntry<Value: Sendable>: Sendable {
    /// The entry.
    let value: Value
    /// Its place.
    let record: JSONRecord
}
