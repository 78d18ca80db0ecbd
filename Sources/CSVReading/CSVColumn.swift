/// One column of a table.
public struct CSVColumn: Sendable, Hashable {
    /// The position from 0, which is the column's identity.
    public let index: Int
    /// The name exactly as the header spells it.
    public let name: String
    /// The name as it is compared.
    public let key: HeaderKey
    /// The group heading the column stands under, exactly as spelled; `nil` where there is none.
    public let group: String?

    /// A column.
    public init(index: Int, name: String, group: String? = nil) {
        self.index = index
        self.name = name
        key = HeaderKey(name)
        self.group = group
    }
}
